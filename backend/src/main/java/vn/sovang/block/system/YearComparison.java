package vn.sovang.block.system;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.block.Composition;
import vn.sovang.block.TermComparison;

/**
 * Two years of a system beside each other.
 *
 * @param founded blocks of the later year that go on from none of the earlier
 * @param ended blocks of the earlier year that nothing goes on from
 * @param blocks those of both years
 */
@Schema(name = "BlockYearComparison")
public record YearComparison(
        @NotNull int year,
        @NotNull int earlierYear,
        @NotNull List<Named> founded,
        @NotNull List<Named> ended,
        @NotNull List<TermComparison> blocks) {

    /** A block with its members of the year it is in. */
    @Schema(name = "BlockYearNamed")
    public record Named(
            @NotNull UUID blockId,
            @NotNull String blockName,
            @NotNull int members) {
        static Named of(Composition c) {
            return new Named(c.blockId(), c.blockName(), c.seats().size());
        }
    }
}
