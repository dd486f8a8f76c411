package vn.sovang.block;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two years of a block beside each other.
 *
 * @param formerName name of the block in the earlier year, where it goes on under another
 * @param year later year
 * @param earlierYear year it is compared with
 * @param added members of the later year only
 * @param removed members of the earlier year only
 * @param kept members of both, in the later order
 * @param arrived those of {@code added} that sat in another block of the system before
 * @param departed those of {@code removed} that sit in another block of the system now
 * @param renamed the same unit under another name, or a unit that followed one that ended
 */
@Schema(name = "TermComparison")
public record TermComparison(
        @NotNull UUID blockId,
        @NotNull String blockName,
        Optional<String> formerName,
        @NotNull int year,
        @NotNull int earlierYear,
        @NotNull List<SeatName> added,
        @NotNull List<SeatName> removed,
        @NotNull List<SeatName> kept,
        @NotNull List<MovedUnit> arrived,
        @NotNull List<MovedUnit> departed,
        @NotNull List<RenamedUnit> renamed,
        Optional<SeatName> headBefore,
        Optional<SeatName> headNow,
        @NotNull List<SeatName> deputiesBefore,
        @NotNull List<SeatName> deputiesNow) {

    /** A unit by name. */
    @Schema(name = "TermUnit")
    public record UnitName(@NotNull UUID unitId, @NotNull String unitName) {}

    /**
     * A member by the name of its year.
     *
     * @param unitId absent while the written name is matched with no unit
     */
    @Schema(name = "TermSeat")
    public record SeatName(Optional<UUID> unitId, @NotNull String unitName) {
        static SeatName of(Composition.Seat seat) {
            return new SeatName(Optional.ofNullable(seat.unitId()), seat.name());
        }
    }

    /** A unit that sits in another block of the system in the other year. */
    @Schema(name = "TermMovedUnit")
    public record MovedUnit(
            @NotNull SeatName unit,
            @NotNull UUID blockId,
            @NotNull String blockName) {}

    /** A member under its earlier and its later name. */
    @Schema(name = "TermRenamedUnit")
    public record RenamedUnit(
            @NotNull SeatName before, @NotNull SeatName now) {}
}
