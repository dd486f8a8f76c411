package vn.sovang.eligibility;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.eligibility.engine.Answer;

/**
 * All findings at once.
 *
 * @param ruleSet RS-2003, RS-2024, RS-2025 or RS-2026: the law that was used
 * @param branch condition that was used; null for an award with one condition, and where none holds and none was claimed
 * @param missingDocuments codes of the papers the law asks for and that are not there
 * @param nextPossibleYear earliest year of achievement for which the years can suffice; null where waiting mends nothing
 * @param years years that were looked at, oldest first
 * @param explanation sentences for a specialist
 * @param branches all conditions that were tried
 */
@Schema(name = "EligibilityAnswer")
public record EligibilityAnswer(
        @NotNull String ruleSet,
        @NotNull EligibilityResult result,
        @NotNull String resultLabel,
        Optional<String> branch,
        @NotNull List<FindingView> findings,
        @NotNull List<String> missingDocuments,
        Optional<Integer> nextPossibleYear,
        @NotNull List<YearView> years,
        @NotNull List<String> explanation,
        @NotNull List<BranchView> branches) {

    /**
     * One condition that does not hold.
     *
     * @param rule number of the rule, R01 to R70
     * @param evidence years, dates and figures it rests on
     */
    @Schema(name = "EligibilityFinding")
    public record FindingView(
            @NotNull String rule,
            @NotNull FindingSeverity severity,
            @NotNull String severityLabel,
            @NotNull String legalBasis,
            @NotNull String message,
            Optional<String> evidence) {}

    /** One year and whether it counts. */
    @Schema(name = "EligibilityYear")
    public record YearView(
            @NotNull int year,
            @NotNull boolean counted,
            @NotNull String why) {}

    /** One condition of the award and how it stands. */
    @Schema(name = "EligibilityBranch")
    public record BranchView(
            @NotNull String branch,
            @NotNull String label,
            @NotNull EligibilityResult result) {}

    public static EligibilityAnswer of(Answer a) {
        EligibilityResult result = EligibilityResult.of(a.result());
        return new EligibilityAnswer(
                a.ruleSet().code(),
                result,
                result.label(),
                Optional.ofNullable(a.branch()),
                a.findings().stream()
                        .map(f -> new FindingView(
                                f.rule().name(),
                                FindingSeverity.of(f.severity()),
                                FindingSeverity.of(f.severity()).label(),
                                f.legalBasis(),
                                f.rule().message(),
                                Optional.ofNullable(f.evidence())))
                        .toList(),
                a.missingDocuments(),
                Optional.ofNullable(a.nextPossibleYear()),
                a.years().stream()
                        .map(y -> new YearView(y.year(), y.counted(), y.why()))
                        .toList(),
                a.explanation(),
                a.branches().stream()
                        .map(b -> new BranchView(b.branch(), b.label(), EligibilityResult.of(b.result())))
                        .toList());
    }
}
