package vn.sovang.pledge;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pledge in a list.
 *
 * @param title words that name it: unit and year
 * @param targets number of targets
 * @param reported number of targets with a result of the year
 * @param statusSince when it came into its state
 */
@Schema(name = "PledgeSummary")
public record PledgeSummary(
        @NotNull UUID id,
        @NotNull String title,
        @NotNull UUID blockId,
        @NotNull String blockName,
        @NotNull int year,
        @NotNull UUID unitId,
        @NotNull String unitName,
        @NotNull PledgeStatus status,
        @NotNull String statusLabel,
        @NotNull Instant statusSince,
        @NotNull boolean signed,
        Optional<LocalDate> signedOn,
        @NotNull long targets,
        @NotNull long reported) {}
