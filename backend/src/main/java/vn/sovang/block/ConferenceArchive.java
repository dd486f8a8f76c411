package vn.sovang.block;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A conference of a block as it is archived with the year; votes as published totals only.
 *
 * @param kind and the other codes are those of the meetings' own interface
 * @param votes what was decided, in the order it was held
 */
@Schema(name = "ArchivedConference")
public record ConferenceArchive(
        @NotNull String kind,
        @NotNull String title,
        @NotNull String status,
        Optional<LocalDate> plannedOn,
        Optional<LocalDate> heldOn,
        Optional<String> heldRaw,
        Optional<String> place,
        Optional<String> chair,
        Optional<String> secretary,
        Optional<String> conclusion,
        @NotNull List<Attendee> attendance,
        @NotNull List<Person> people,
        @NotNull List<Remark> amendments,
        @NotNull List<Vote> votes) {

    /** A member unit. */
    @Schema(name = "ArchivedAttendance")
    public record Attendee(
            @NotNull String unit,
            @NotNull String state,
            @NotNull boolean ownReview,
            Optional<String> note) {}

    /** Somebody of a member, or a guest of an organisation. */
    @Schema(name = "ArchivedParticipant")
    public record Person(
            Optional<String> unit,
            Optional<String> organisation,
            Optional<String> name,
            Optional<String> position,
            @NotNull boolean voting) {}

    /** What the floor asked to add to the report. */
    @Schema(name = "ArchivedAmendment")
    public record Remark(
            Optional<String> unit,
            Optional<String> speaker,
            @NotNull String content,
            @NotNull String outcome,
            Optional<String> reason) {}

    /** One decision with its published tally. */
    @Schema(name = "ArchivedVote")
    public record Vote(
            @NotNull String purpose,
            @NotNull String mode,
            @NotNull String title,
            Optional<String> awardCode,
            Optional<String> awardName,
            @NotNull int seats,
            Optional<Integer> issued,
            Optional<Integer> returned,
            Optional<Integer> valid,
            Optional<Integer> spoilt,
            Optional<String> basis,
            Optional<String> reason,
            @NotNull List<Result> results) {}

    /** What came of one candidate. */
    @Schema(name = "ArchivedResult")
    public record Result(
            @NotNull String name,
            Optional<Integer> votes,
            Optional<Integer> against,
            Optional<Integer> blank,
            @NotNull boolean chosen,
            Optional<String> withdrawalReason) {}
}
