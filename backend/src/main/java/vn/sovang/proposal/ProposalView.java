package vn.sovang.proposal;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.audit.StatusHistory;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.decision.SigningCapacity;
import vn.sovang.shared.security.AllowedAction;

/**
 * A dossier as one reader may see it: all of it, or with the nominees of the own unit only.
 *
 * @param number what people quote, for example HS-2026-00041; absent before the receipt
 * @param year year of the achievement
 * @param blockId the block that proposes, absent for a unit
 * @param awardRound the round it belongs to, absent for sudden merit; seen by whoever sees the whole dossier
 * @param round how often it was sent
 * @param changeNote what changed since the round before
 * @param acceptedOn day of acceptance for appraisal, which chooses the rules
 * @param dueOn last day of the appraisal
 * @param dueExplanation how that day comes, in words
 * @param returnReason why it was last given back
 * @param papersReady how many of {@code papersNeeded} are there
 */
@Schema(name = "AwardProposal")
public record ProposalView(
        @NotNull UUID id,
        @NotNull int version,
        Optional<String> number,
        @NotNull int year,
        @NotNull CommendationType commendationType,
        @NotNull String commendationTypeLabel,
        @NotNull String title,
        @NotNull ProposerKind proposerKind,
        @NotNull UUID proposerUnitId,
        @NotNull String proposerName,
        Optional<UUID> blockId,
        Optional<UUID> meetingId,
        Optional<UUID> ballotId,
        Optional<LocalDate> votedOn,
        Optional<InRoundView> awardRound,
        @NotNull ProposalStatus status,
        @NotNull String statusLabel,
        @NotNull List<Step> steps,
        @NotNull int round,
        Optional<String> changeNote,
        Optional<Instant> submittedAt,
        Optional<LocalDate> acceptedOn,
        Optional<LocalDate> dueOn,
        Optional<String> dueExplanation,
        Optional<Officer> assignee,
        Optional<String> returnReason,
        Optional<LetterView> letter,
        Optional<UpLetterView> upLetter,
        Optional<String> appraisalComment,
        @NotNull List<NomineeView> nominees,
        @NotNull List<BatchView> batches,
        @NotNull Funnel funnel,
        @NotNull List<PaperView> papers,
        @NotNull int papersReady,
        @NotNull int papersNeeded,
        @NotNull List<Finding> findings,
        Optional<UUID> decisionId,
        @NotNull List<StatusHistory.Change> history,
        @NotNull List<AllowedAction> allowedActions) {

    /** One step of the way, for the line on top of the page. */
    @Schema(name = "ProposalStep")
    public record Step(@NotNull String label, @NotNull State state, Optional<LocalDate> on) {}

    /** Whether a step is behind, here or ahead. */
    @Schema(name = "ProposalStepState")
    public enum State {
        DONE,
        CURRENT,
        AHEAD
    }

    /** The proposer's signed letter. */
    @Schema(name = "ProposalLetter")
    public record LetterView(
            Optional<String> number,
            @NotNull LocalDate signedOn,
            @NotNull String signer,
            @NotNull SigningCapacity capacity,
            @NotNull String capacityLabel,
            Optional<String> signerPost) {}

    /** The department's signed submission. */
    @Schema(name = "DepartmentSubmission")
    public record UpLetterView(
            @NotNull String number,
            @NotNull LocalDate signedOn,
            @NotNull String signer) {}

    /**
     * One nominee.
     *
     * @param unitId the unit, the unit of the person or the commune of the household
     * @param post post of a person, address of a household
     * @param votes votes for, of {@code validBallots}; absent without a vote
     * @param held honours the register knows of the subject, oldest first
     * @param councilResult what the council voted, for those who consider the dossier
     */
    @Schema(name = "Nominee")
    public record NomineeView(
            @NotNull UUID id,
            @NotNull SubjectKind subjectKind,
            @NotNull String subjectKindLabel,
            @NotNull UUID unitId,
            Optional<UUID> personId,
            Optional<UUID> householdId,
            @NotNull String name,
            Optional<String> unitName,
            Optional<String> post,
            @NotNull String awardCode,
            @NotNull String awardName,
            @NotNull String achievement,
            Optional<Integer> votes,
            Optional<Integer> validBallots,
            @NotNull Outcome outcome,
            @NotNull String outcomeLabel,
            Optional<String> outcomeReason,
            Optional<String> grantedAwardName,
            Optional<Boolean> leadAgrees,
            Optional<String> leadNote,
            @NotNull ReportState report,
            @NotNull List<HeldView> held,
            @NotNull CouncilRoute councilRoute,
            @NotNull String councilRouteLabel,
            Optional<CouncilResults.Result> councilResult) {}

    /**
     * A list of nominees entered at once.
     *
     * @param nominees how many of it are still in the dossier
     * @param mayUndo true while nothing was written about any of them
     */
    @Schema(name = "NomineeBatch")
    public record BatchView(
            @NotNull UUID id,
            @NotNull String awardName,
            @NotNull int nominees,
            @NotNull Instant enteredAt,
            @NotNull String enteredBy,
            @NotNull boolean mayUndo) {}

    /**
     * How far the nominee's achievement report is.
     *
     * @param version send it with the report when many are confirmed at once
     */
    @Schema(name = "ReportState")
    public record ReportState(
            @NotNull int version,
            @NotNull boolean confirmed,
            Optional<String> confirmedBy,
            Optional<Instant> confirmedAt,
            @NotNull Instant savedAt,
            @NotNull List<String> missing,
            @NotNull List<AllowedAction> allowedActions) {}

    /** An honour held before. */
    @Schema(name = "HeldHonour")
    public record HeldView(
            @NotNull UUID entryId,
            @NotNull int year,
            @NotNull String award,
            @NotNull String decisionNumber,
            @NotNull LocalDate decisionDate) {}

    /**
     * One paper of the dossier.
     *
     * @param required false when it is needed in some cases only
     * @param confirmed true when the law itself asks for it
     * @param source where it comes from, in words
     * @param download address of the Word file the system writes, absent where there is none
     * @param attached true when the proposer named it, so that it can be taken out again
     * @param check what the appraisal found
     */
    @Schema(name = "ProposalPaper")
    public record PaperView(
            @NotNull String code,
            @NotNull String name,
            @NotNull boolean required,
            @NotNull boolean confirmed,
            @NotNull boolean ready,
            Optional<String> detail,
            @NotNull String source,
            Optional<String> download,
            @NotNull boolean attached,
            Optional<CheckView> check) {}

    /** What the appraisal found about a paper. */
    @Schema(name = "PaperCheck")
    public record CheckView(
            @NotNull AppraisalCheck.Result result, @NotNull String resultLabel, Optional<String> note) {}

    /**
     * One condition and how it stands.
     *
     * @param rule number of the rule, for example R11
     * @param legalBasis article it rests on
     */
    @Schema(name = "ProposalFinding")
    public record Finding(
            @NotNull String rule,
            @NotNull Severity severity,
            @NotNull String title,
            @NotNull String detail,
            @NotNull String legalBasis) {}

    /** What a finding does. */
    @Schema(name = "ProposalFindingSeverity")
    public enum Severity {
        /** The condition holds. */
        PASSED,
        /** Worth a look, stops nothing. */
        WARNING,
        /** A person has to judge. */
        REVIEW,
        /** Stops the dossier. */
        HARD
    }
}
