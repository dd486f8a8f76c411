package vn.sovang.eligibility;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One rule of the law.
 *
 * @param code R01 to R70
 * @param appliesTo what it is about
 * @param condition when it is broken
 * @param message words of the finding
 * @param strict whether the law's table calls it hard; otherwise it warns
 * @param effect what a finding does today: a strict rule of uncertain text only asks
 * @param confirmed whether the province has confirmed it, so that it refuses
 * @param ruleSets laws it lives in
 * @param place what enforces it
 */
@Schema(name = "LegalRule")
public record RuleView(
        @NotNull String code,
        @NotNull String appliesTo,
        @NotNull String condition,
        @NotNull String message,
        @NotNull String legalBasis,
        @NotNull Evidence evidence,
        @NotNull String evidenceLabel,
        @NotNull boolean strict,
        @NotNull FindingSeverity effect,
        @NotNull String effectLabel,
        @NotNull boolean confirmed,
        @NotNull List<String> ruleSets,
        @NotNull EnforcementPlace place,
        @NotNull String placeLabel) {

    /** How well the text behind a rule is known. */
    @Schema(name = "RuleEvidence")
    public enum Evidence {
        VERIFIED,
        SECONDARY,
        SUPERSEDED,
        DRAFT,
        PRACTICE,
        CONFIGURED,
        RECALLED;

        static Evidence of(vn.sovang.eligibility.engine.Evidence evidence) {
            return valueOf(evidence.name());
        }
    }

    /**
     * One of several conditions that lead to an award.
     *
     * @param branch letter or word of the law
     */
    @Schema(name = "AwardCondition")
    public record Condition(
            @NotNull String award,
            @NotNull String branch,
            @NotNull String label) {}

    /**
     * All rules.
     *
     * @param conditions of the awards that have more than one
     */
    @Schema(name = "LegalRules")
    public record RuleList(
            @NotNull List<RuleView> items, @NotNull List<Condition> conditions) {}
}
