package vn.sovang.eligibility.run;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked. */
@Schema(name = "RuleRunKind")
public enum RunKind {
    /** Who may be honoured and was not proposed. */
    DISCOVERY,
    /** Whose outcome another law would change. */
    REHEARSAL
}
