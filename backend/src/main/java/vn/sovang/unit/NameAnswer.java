package vn.sovang.unit;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.unit.naming.Candidate;
import vn.sovang.unit.naming.Certainty;
import vn.sovang.unit.naming.Resolution;

/**
 * What a written name may mean.
 *
 * @param unitId the unit, where the name is certain
 * @param candidates best first
 */
@Schema(name = "UnitNameAnswer")
public record NameAnswer(
        @NotNull Certainty certainty,
        @NotNull Optional<UUID> unitId,
        @NotNull List<Choice> candidates) {

    /**
     * A unit the name may mean.
     *
     * @param words its name with what a person has to know to choose
     */
    @Schema(name = "UnitNameChoice")
    public record Choice(
            @NotNull UUID unitId,
            @NotNull String name,
            @NotNull String words,
            @NotNull boolean active) {

        public static Choice of(Candidate c) {
            return new Choice(c.unitId(), c.name(), c.words(), c.active());
        }
    }

    static NameAnswer of(Resolution resolution) {
        return new NameAnswer(
                resolution.certainty(),
                resolution.unitId(),
                resolution.candidates().stream().map(Choice::of).toList());
    }
}
