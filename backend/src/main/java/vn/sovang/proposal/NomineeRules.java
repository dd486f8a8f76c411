package vn.sovang.proposal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the rules of the law say of nominees; answered by the feature that knows the rules. */
public interface NomineeRules {

    /**
     * A verified rule that refuses a nominee.
     *
     * @param rule number, for example R38
     * @param message words of the finding with its evidence
     */
    record Refusal(String rule, String message, String legalBasis) {}

    /** By nominee; who is not refused is left out. What is not verified, or not known, refuses nobody. */
    Map<UUID, List<Refusal>> refusals(UUID proposalId);
}
