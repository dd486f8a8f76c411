package vn.sovang.block;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two years of a block beside each other.
 *
 * @param year later year
 * @param earlierYear year it is compared with
 * @param added members of the later year only
 * @param removed members of the earlier year only
 * @param kept members of both, in the later order
 */
@Schema(name = "TermComparison")
public record TermComparison(
        @NotNull int year,
        @NotNull int earlierYear,
        @NotNull List<UnitName> added,
        @NotNull List<UnitName> removed,
        @NotNull List<UnitName> kept,
        Optional<UnitName> headBefore,
        Optional<UnitName> headNow) {

    /** A unit by name. */
    @Schema(name = "TermUnit")
    public record UnitName(@NotNull UUID unitId, @NotNull String unitName) {}
}
