package vn.sovang.movement;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A movement with those that carry it out, and what they come to together.
 *
 * @param movements itself first, then those under it that the reader sees
 * @param sums like results added; a percentage, a ratio or a figure without a unit of measure is never in a sum
 * @param records every result the sums can lean on, with where it comes from
 * @param contributions what was given to all of them, per kind and unit of measure
 */
@Schema(name = "MovementRollUp")
public record MovementRollUp(
        @NotNull List<Member> movements,
        @NotNull List<Sum> sums,
        @NotNull List<Record> records,
        @NotNull List<MovementView.Total> contributions) {

    /** @param depth 0 for the movement asked for */
    @Schema(name = "MovementRollUpMember")
    public record Member(
            @NotNull UUID id,
            @NotNull String name,
            Optional<UUID> parentId,
            @NotNull MovementStatus status,
            @NotNull String statusLabel,
            Optional<String> ownerName,
            @NotNull int depth) {}

    /**
     * A sum of like results.
     *
     * @param period absent for all years together
     * @param stated true where the movement reported the figure itself
     * @param parts what its units and the movements under it come to, to compare with a stated figure
     * @param recordIds records behind it
     */
    @Schema(name = "MovementRollUpSum")
    public record Sum(
            @NotNull String indicator,
            @NotNull String measure,
            Optional<String> period,
            @NotNull BigDecimal value,
            @NotNull boolean exact,
            @NotNull boolean stated,
            Optional<BigDecimal> parts,
            @NotNull List<UUID> recordIds) {}

    /** A result behind a sum. */
    @Schema(name = "MovementRollUpRecord")
    public record Record(
            @NotNull UUID id,
            @NotNull UUID movementId,
            @NotNull String movementName,
            Optional<String> unitName,
            @NotNull String indicator,
            @NotNull String period,
            @NotNull String reached,
            Optional<String> measure,
            Optional<BigDecimal> value) {}
}
