package vn.sovang.council.session;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.audit.StatusHistory;
import vn.sovang.council.CouncilRole;
import vn.sovang.shared.security.AllowedAction;

/**
 * A session of a council.
 *
 * @param councilId the council, where the reader may open it
 * @param sentOn day the agenda was sent to the members
 * @param present members who take part; {@code total} is all of the session
 * @param vote absent before the vote
 * @param mine absent for people who are no members of it
 */
@Schema(name = "CouncilSession")
public record SessionView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID councilId,
        @NotNull String councilName,
        @NotNull SessionForm form,
        @NotNull String formLabel,
        @NotNull int year,
        @NotNull String title,
        Optional<String> place,
        Optional<LocalDate> plannedOn,
        Optional<LocalTime> plannedAt,
        Optional<LocalDate> heldOn,
        Optional<LocalTime> startedAt,
        Optional<LocalTime> endedAt,
        Optional<String> chair,
        Optional<String> secretary,
        Optional<String> conclusion,
        @NotNull SessionStatus status,
        @NotNull String statusLabel,
        Optional<LocalDate> sentOn,
        @NotNull int present,
        @NotNull int total,
        @NotNull List<MemberView> members,
        @NotNull List<ItemView> agenda,
        Optional<VoteView> vote,
        Optional<Mine> mine,
        @NotNull List<AllowedAction> allowedActions,
        @NotNull List<StatusHistory.Change> history) {

    /** What can be done with a session. */
    @Schema(name = "CouncilSessionAction")
    public enum Action {
        EDIT,
        SET_AGENDA,
        SEND,
        OPEN,
        RECORD_ATTENDANCE,
        OPEN_VOTE,
        COUNT,
        CLOSE,
        CANCEL,
        TAKE_OFF
    }

    /** A member of the session; what the absent wrote is for the council and who keeps it. */
    @Schema(name = "CouncilSessionMember")
    public record MemberView(
            @NotNull UUID id,
            @NotNull String name,
            Optional<String> post,
            @NotNull CouncilRole role,
            @NotNull String title,
            @NotNull boolean hasAccount,
            @NotNull SessionMember.State state,
            @NotNull String stateLabel,
            Optional<String> opinion,
            Optional<LocalDate> opinionOn,
            @NotNull boolean slipEnclosed) {}

    /**
     * One nominee on the agenda.
     *
     * @param result absent before the count
     */
    @Schema(name = "SessionItem")
    public record ItemView(
            @NotNull UUID id,
            @NotNull UUID proposalId,
            @NotNull UUID nomineeId,
            @NotNull String name,
            Optional<String> unitName,
            @NotNull String awardCode,
            @NotNull String awardName,
            @NotNull String thresholdWords,
            Optional<ItemResult> result) {}

    /**
     * Votes of one nominee.
     *
     * @param base number the votes are compared with
     * @param percent votes in percent of the base, one decimal
     */
    @Schema(name = "SessionItemResult")
    public record ItemResult(
            @NotNull int votes,
            @NotNull int against,
            @NotNull int blank,
            @NotNull int base,
            @NotNull BigDecimal percent,
            @NotNull boolean passed) {}

    /**
     * The vote of the session.
     *
     * @param voted slips cast so far on devices; absent for the other ways and after the count
     * @param findings what falls short of the rules
     */
    @Schema(name = "SessionVote")
    public record VoteView(
            @NotNull VotingWay way,
            @NotNull String wayLabel,
            @NotNull boolean counted,
            @NotNull int voters,
            @NotNull int memberCount,
            Optional<Long> voted,
            Optional<Integer> issued,
            Optional<Integer> returned,
            Optional<Integer> notReturned,
            Optional<Integer> valid,
            Optional<Integer> spoilt,
            @NotNull String quorumWords,
            @NotNull String baseLabel,
            @NotNull boolean rulesConfirmed,
            @NotNull List<String> findings,
            @NotNull List<String> tellers) {}

    /**
     * The reader as a member of the session.
     *
     * @param mayVote whether a slip can be cast now
     * @param reason why not; absent where it can
     */
    @Schema(name = "MySessionPart")
    public record Mine(
            @NotNull UUID memberId,
            @NotNull boolean mayVote,
            @NotNull boolean voted,
            Optional<String> reason) {}
}
