package vn.sovang.meeting;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.audit.StatusHistory;
import vn.sovang.meeting.ballot.BallotMode;
import vn.sovang.meeting.ballot.BallotPurpose;
import vn.sovang.meeting.ballot.BallotStatus;
import vn.sovang.meeting.ballot.Outcome;
import vn.sovang.meeting.ballot.Teller;
import vn.sovang.meeting.ballot.ThresholdBase;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.today.Subject;

/**
 * One decision of a meeting with its published tally.
 *
 * @param seats how many may be chosen
 * @param quorum and {@code threshold} as rules, with their words
 * @param memberCount voting members of the block when it was opened; absent before
 * @param electorate units that may vote, in their official order; empty before the opening
 * @param base number the votes are compared with; 0 before the opening
 * @param tally sums of the count; absent until counted
 * @param basis what an agreement or appointment rests on
 * @param seatsToDecide seats that tied candidates compete for, 0 without a tie
 * @param findings what falls short of a rule and needs a reason
 * @param reason why it was recorded all the same
 * @param tieRuleLabel how a tie was resolved
 * @param followUps what was made from the result
 */
@Schema(name = "BallotView")
public record BallotView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID meetingId,
        @NotNull BallotPurpose purpose,
        @NotNull String purposeLabel,
        @NotNull BallotMode mode,
        @NotNull String modeLabel,
        @NotNull boolean counted,
        @NotNull String title,
        @NotNull Optional<String> awardCode,
        @NotNull Optional<String> awardName,
        @NotNull int seats,
        @NotNull String quorum,
        @NotNull String quorumWords,
        @NotNull String threshold,
        @NotNull String thresholdWords,
        @NotNull ThresholdBase thresholdBase,
        @NotNull String thresholdBaseLabel,
        @NotNull boolean selfVoteAllowed,
        @NotNull BallotStatus status,
        @NotNull String statusLabel,
        @NotNull Optional<Integer> memberCount,
        @NotNull List<UnitRef> electorate,
        @NotNull int base,
        @NotNull Optional<TallyView> tally,
        @NotNull Optional<String> basis,
        @NotNull List<CandidateView> candidates,
        @NotNull int seatsToDecide,
        @NotNull List<FindingView> findings,
        @NotNull Optional<String> reason,
        @NotNull Optional<String> tieRuleLabel,
        @NotNull Optional<String> tieNote,
        @NotNull Optional<UUID> secondRoundOf,
        @NotNull List<TellerView> tellers,
        @NotNull List<FollowUpView> followUps,
        @NotNull List<AllowedAction> allowedActions,
        @NotNull List<StatusHistory.Change> history) {

    /** What can be done with a ballot. */
    public enum Action {
        EDIT,
        WITHDRAW_CANDIDATE,
        OPEN,
        COUNT,
        CLOSE,
        REOPEN,
        CANCEL,
        SECOND_ROUND,
        CREATE_PROPOSALS
    }

    /** A unit with its name. */
    @Schema(name = "MeetingUnit")
    public record UnitRef(@NotNull UUID id, @NotNull String name) {}

    /**
     * The sums.
     *
     * @param issued and the next two are absent where there were no papers
     */
    @Schema(name = "BallotTally")
    public record TallyView(
            @NotNull Optional<Integer> issued,
            @NotNull Optional<Integer> returned,
            @NotNull Optional<Integer> notReturned,
            @NotNull int valid,
            @NotNull Optional<Integer> spoilt) {}

    /**
     * A candidate, those with most votes first once counted.
     *
     * @param votes absent until counted
     * @param percent votes in percent of the base
     * @param reaches whether the threshold is reached
     */
    @Schema(name = "BallotCandidate")
    public record CandidateView(
            @NotNull UUID id,
            @NotNull Optional<UUID> unitId,
            @NotNull String name,
            @NotNull Optional<String> withdrawalReason,
            @NotNull Optional<Integer> votes,
            @NotNull Optional<Integer> against,
            @NotNull Optional<Integer> blank,
            @NotNull Optional<BigDecimal> percent,
            @NotNull boolean reaches,
            @NotNull Outcome.Standing standing,
            @NotNull String standingLabel) {}

    /** A rule that is not met. */
    @Schema(name = "BallotFinding")
    public record FindingView(
            @NotNull String rule,
            @NotNull Optional<UUID> candidateId,
            @NotNull String message) {}

    /** A member of the counting team. */
    @Schema(name = "BallotTeller")
    public record TellerView(
            @NotNull String name,
            @NotNull Optional<String> role,
            @NotNull Optional<String> unitName) {
        static TellerView of(Teller t) {
            return new TellerView(t.name(), Optional.ofNullable(t.role()), Optional.ofNullable(t.unitName()));
        }
    }

    /** A record made from the result. */
    @Schema(name = "BallotFollowUp")
    public record FollowUpView(
            @NotNull Subject subject, @NotNull String title) {}
}
