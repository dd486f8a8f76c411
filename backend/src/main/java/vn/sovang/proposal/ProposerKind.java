package vn.sovang.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who proposes. */
@Schema(name = "ProposerKind")
public enum ProposerKind {
    /** A unit for itself, its parts and its people. */
    UNIT,
    /** A block after its vote; the unit that led it then acts for it. */
    BLOCK
}
