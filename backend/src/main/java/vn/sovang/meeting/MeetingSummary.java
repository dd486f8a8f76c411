package vn.sovang.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting in a list.
 *
 * @param year the year it looks back on
 * @param present members present, of {@code members}
 * @param ballots ballots that were not cancelled; {@code ballotsClosed} of them with a published result
 */
@Schema(name = "MeetingSummary")
public record MeetingSummary(
        @NotNull UUID id,
        @NotNull MeetingKind kind,
        @NotNull String kindLabel,
        @NotNull String title,
        @NotNull UUID blockId,
        @NotNull String blockName,
        @NotNull int year,
        @NotNull Optional<LocalDate> plannedOn,
        @NotNull Optional<LocalTime> plannedAt,
        @NotNull Optional<LocalDate> heldOn,
        @NotNull Optional<String> place,
        @NotNull MeetingStatus status,
        @NotNull String statusLabel,
        @NotNull long members,
        @NotNull long present,
        @NotNull long ballots,
        @NotNull long ballotsClosed) {}
