package vn.sovang.round;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A round in a list.
 *
 * @param dueOn last day of the general deadline, where it is known
 * @param leads true when the reader's own agency leads it
 */
@Schema(name = "AwardRoundSummary")
public record RoundSummary(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull int year,
        @NotNull RoundLevel level,
        @NotNull String levelLabel,
        Optional<UUID> ownerUnitId,
        Optional<String> ownerName,
        @NotNull RoundSubject subject,
        @NotNull String subjectLabel,
        Optional<String> leadName,
        @NotNull boolean leads,
        Optional<LocalDate> opens,
        Optional<LocalDate> dueOn,
        @NotNull RoundStatus status,
        @NotNull String statusLabel) {}
