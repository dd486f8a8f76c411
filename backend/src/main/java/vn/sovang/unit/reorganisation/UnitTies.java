package vn.sovang.unit.reorganisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.today.Subject;

/** Implemented by each feature that keeps something for units: what a reorganisation meets there. */
public interface UnitTies {

    /** What becomes of it. */
    @Schema(name = "TieEffect")
    enum Effect {
        /** Passes to who follows the unit. */
        FOLLOWS,
        /** Cannot be finished for a unit that has ended; somebody has to look at it. */
        STOPS,
        /** Has to be settled before the reorganisation can be recorded. */
        BLOCKS
    }

    /**
     * Something open that a unit stands in.
     *
     * @param subject the record to look at
     */
    @Schema(name = "UnitTie")
    record Tie(
            @NotNull UUID unitId,
            @NotNull Effect effect,
            @NotNull String text,
            Optional<Subject> subject) {

        /** The same where nothing follows the unit. */
        Tie withoutFollower() {
            return effect == Effect.FOLLOWS ? new Tie(unitId, Effect.STOPS, text, subject) : this;
        }
    }

    /** Open things of units that end on the day before {@code day}. */
    List<Tie> openOf(Collection<UUID> unitIds, LocalDate day);

    /** What exists for these units at all, in words with a count ("2 giao ước"); empty when nothing does. */
    Optional<String> dependingOn(Collection<UUID> unitIds);
}
