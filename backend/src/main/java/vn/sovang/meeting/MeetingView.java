package vn.sovang.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.audit.StatusHistory;
import vn.sovang.meeting.ballot.BallotPurpose;
import vn.sovang.meeting.ballot.ThresholdBase;
import vn.sovang.shared.security.AllowedAction;

/**
 * A meeting with everything its page shows.
 *
 * @param year the year it looks back on
 * @param heldOn day it was opened; absent before
 * @param heldRaw the day as a paper writes it, where the day itself is not known
 * @param headTitle how the block calls its head; {@code deputyTitle} its deputy
 * @param attendance one line for each member, in the block's order
 * @param elected head and deputies of the next year as voted; absent until the vote on the head is closed
 * @param nextTerm the block's next year, when it is there
 * @param ballotDefaults rules a new ballot starts with, by purpose
 */
@Schema(name = "MeetingView")
public record MeetingView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull MeetingKind kind,
        @NotNull String kindLabel,
        @NotNull UUID blockId,
        @NotNull String blockName,
        @NotNull int year,
        @NotNull Optional<BallotView.UnitRef> headUnit,
        @NotNull String headTitle,
        @NotNull String deputyTitle,
        @NotNull String title,
        @NotNull Optional<String> place,
        @NotNull Optional<LocalDate> plannedOn,
        @NotNull Optional<LocalTime> plannedAt,
        @NotNull Optional<LocalDate> heldOn,
        @NotNull Optional<String> heldRaw,
        @NotNull Optional<LocalTime> startedAt,
        @NotNull Optional<LocalTime> endedAt,
        @NotNull Optional<String> chair,
        @NotNull Optional<String> secretary,
        @NotNull Optional<String> conclusion,
        @NotNull MeetingStatus status,
        @NotNull String statusLabel,
        @NotNull List<ItemView> runSheet,
        @NotNull List<AttendanceLine> attendance,
        @NotNull AttendanceSum attendanceSum,
        @NotNull List<PersonView> people,
        @NotNull List<AmendmentView> amendments,
        @NotNull List<BallotView> ballots,
        @NotNull List<BallotDefault> ballotDefaults,
        @NotNull Optional<Elected> elected,
        @NotNull Optional<NextTerm> nextTerm,
        @NotNull List<AllowedAction> allowedActions,
        @NotNull List<StatusHistory.Change> history) {

    /** What can be done with a meeting. */
    public enum Action {
        EDIT,
        OPEN,
        RECORD,
        ADD_BALLOT,
        OPEN_NEXT_TERM,
        CLOSE,
        CANCEL
    }

    /** A step of the run-sheet. */
    @Schema(name = "MeetingItem")
    public record ItemView(
            @NotNull UUID id,
            @NotNull RunSheetItem.Kind kind,
            @NotNull String kindLabel,
            @NotNull String title,
            @NotNull Optional<String> presenter,
            @NotNull Optional<LocalTime> startsAt,
            @NotNull boolean done,
            @NotNull Optional<String> note) {
        static ItemView of(RunSheetItem i) {
            return new ItemView(
                    i.id(),
                    i.kind(),
                    i.kind().label(),
                    i.title(),
                    Optional.ofNullable(i.presenter()),
                    Optional.ofNullable(i.startsAt()),
                    i.done(),
                    Optional.ofNullable(i.note()));
        }
    }

    /**
     * A member unit at the meeting.
     *
     * @param roleLabel head or deputy of the block, as the block calls it
     * @param hasVote present with a delegate who has a vote
     * @param ownReview has held its own review of the period
     */
    @Schema(name = "AttendanceLine")
    public record AttendanceLine(
            @NotNull UUID unitId,
            @NotNull String unitName,
            @NotNull Optional<String> roleLabel,
            @NotNull Attendance.State state,
            @NotNull String stateLabel,
            @NotNull boolean hasVote,
            @NotNull boolean ownReview,
            @NotNull Optional<String> note) {}

    /** Members counted. */
    @Schema(name = "AttendanceSum")
    public record AttendanceSum(
            @NotNull long members,
            @NotNull long present,
            @NotNull long excused,
            @NotNull long absent,
            @NotNull long unknown,
            @NotNull long withVote,
            @NotNull long ownReviews) {}

    /** Somebody at the meeting; guests have an organisation, people of members a unit. */
    @Schema(name = "MeetingPerson")
    public record PersonView(
            @NotNull Optional<UUID> unitId,
            @NotNull Optional<String> organisation,
            @NotNull Optional<String> name,
            @NotNull Optional<String> position,
            @NotNull boolean voting) {
        static PersonView of(Participant p) {
            return new PersonView(
                    Optional.ofNullable(p.unitId()),
                    Optional.ofNullable(p.organisation()),
                    Optional.ofNullable(p.name()),
                    Optional.ofNullable(p.position()),
                    p.voting());
        }
    }

    /** What the floor asked to add or change. */
    @Schema(name = "AmendmentView")
    public record AmendmentView(
            @NotNull UUID id,
            @NotNull Optional<UUID> unitId,
            @NotNull Optional<String> unitName,
            @NotNull Optional<String> speaker,
            @NotNull String content,
            @NotNull Amendment.Outcome outcome,
            @NotNull String outcomeLabel,
            @NotNull Optional<String> reason) {}

    /** Rules a new ballot of a purpose starts with. */
    @Schema(name = "BallotDefault")
    public record BallotDefault(
            @NotNull BallotPurpose purpose,
            @NotNull String purposeLabel,
            @NotNull String quorum,
            @NotNull String threshold,
            @NotNull ThresholdBase thresholdBase,
            @NotNull boolean selfVoteAllowed) {}

    /** Who was elected for the next year. */
    @Schema(name = "ElectedUnits")
    public record Elected(
            @NotNull int year,
            @NotNull BallotView.UnitRef head,
            @NotNull List<BallotView.UnitRef> deputies) {}

    /** The block's next year. */
    @Schema(name = "MeetingNextTerm")
    public record NextTerm(
            @NotNull UUID termId,
            @NotNull int year,
            @NotNull Optional<BallotView.UnitRef> headUnit) {}
}
