package vn.sovang.block.room;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A conference of the cluster as its members see it.
 *
 * @param heldRaw when it was held, in words, where no day is known
 * @param conclusion absent until it is over
 * @param programme what it does, in order
 * @param results what was decided, once published
 */
@Schema(name = "RoomConference")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RoomConference(
        @NotNull UUID id,
        @NotNull String kindLabel,
        @NotNull String title,
        @NotNull String statusLabel,
        @NotNull boolean over,
        Optional<LocalDate> plannedOn,
        Optional<LocalTime> plannedAt,
        Optional<LocalDate> heldOn,
        Optional<String> heldRaw,
        Optional<String> place,
        Optional<String> chair,
        Optional<String> conclusion,
        @NotNull List<Step> programme,
        @NotNull List<Attendee> attendance,
        @NotNull List<Result> results) {

    /** One step of the programme. */
    @Schema(name = "RoomConferenceStep")
    public record Step(@NotNull String title, Optional<LocalTime> startsAt, Optional<String> presenter) {}

    /** A member and whether it came. */
    @Schema(name = "RoomConferenceAttendee")
    public record Attendee(
            @NotNull String unitName, @NotNull String stateLabel) {}

    /**
     * A vote with its published outcome.
     *
     * @param chosen those elected, acclaimed or approved, with their votes where there were papers
     */
    @Schema(name = "RoomConferenceResult")
    public record Result(
            @NotNull String title,
            Optional<String> awardName,
            @NotNull List<String> chosen) {}
}
