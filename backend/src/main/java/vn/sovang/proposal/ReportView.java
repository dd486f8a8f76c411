package vn.sovang.proposal;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.security.AllowedAction;

/**
 * An achievement report with what the system knows beside it.
 *
 * @param form number of the form, for example 1.2
 * @param knownResults figures of the unit's pledges of that year, to be taken over
 * @param knownAwards honours of the register, to be taken over
 * @param missing parts without which it cannot be confirmed
 */
@Schema(name = "AchievementReport")
public record ReportView(
        @NotNull UUID proposalId,
        @NotNull UUID nomineeId,
        @NotNull int version,
        @NotNull String form,
        @NotNull SubjectKind subjectKind,
        @NotNull String subjectName,
        @NotNull String awardName,
        @NotNull int year,
        @NotNull String proposerName,
        Optional<String> returnReason,
        Optional<String> headquarters,
        Optional<String> contact,
        Optional<String> foundation,
        Optional<String> structure,
        Optional<String> organisations,
        Optional<LocalDate> birthDate,
        Optional<String> gender,
        Optional<String> nativePlace,
        Optional<String> residence,
        Optional<String> posts,
        Optional<String> qualification,
        Optional<String> functions,
        @NotNull List<ResultRow> results,
        Optional<String> others,
        Optional<String> measures,
        Optional<String> compliance,
        Optional<String> partyWork,
        @NotNull List<AwardRow> awards,
        @NotNull List<ResultRow> knownResults,
        @NotNull List<AwardRow> knownAwards,
        @NotNull Instant savedAt,
        Optional<String> confirmedBy,
        Optional<Instant> confirmedAt,
        @NotNull List<Problem.FieldError> missing,
        @NotNull List<AllowedAction> allowedActions) {

    /** One target against what was reached, as written. */
    @Schema(name = "ReportResultRow")
    public record ResultRow(
            @NotNull String indicator,
            Optional<String> planned,
            Optional<String> reached,
            Optional<String> comparison) {

        static ResultRow of(ReportResult r) {
            return new ResultRow(
                    r.indicator(),
                    Optional.ofNullable(r.planned()),
                    Optional.ofNullable(r.reached()),
                    Optional.ofNullable(r.comparison()));
        }
    }

    /** One honour held before. */
    @Schema(name = "ReportAwardRow")
    public record AwardRow(
            @NotNull int year,
            @NotNull String award,
            Optional<String> decisionNumber,
            Optional<LocalDate> decisionDate,
            Optional<String> authority) {

        static AwardRow of(ReportAward a) {
            return new AwardRow(
                    a.year(),
                    a.award(),
                    Optional.ofNullable(a.decisionNumber()),
                    Optional.ofNullable(a.decisionDate()),
                    Optional.ofNullable(a.authority()));
        }
    }
}
