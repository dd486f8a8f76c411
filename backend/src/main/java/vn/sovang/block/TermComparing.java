package vn.sovang.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.block.Composition.Seat;
import vn.sovang.shared.problem.NotFound;

/** Puts years beside each other. */
@ApplicationScoped
public class TermComparing {

    private final Blocks blocks;
    private final BlockTerms terms;
    private final Compositions compositions;

    TermComparing(Blocks blocks, BlockTerms terms, Compositions compositions) {
        this.blocks = blocks;
        this.terms = terms;
        this.compositions = compositions;
    }

    /** @param with the year compared with; null for the one before that has a term */
    @Transactional
    TermComparison compare(UUID blockId, int year, Integer with) {
        Block block = blocks.get(blockId);
        terms.get(blockId, year);
        int earlier =
                with == null ? before(block, year) : terms.get(blockId, with).year();
        return between(block.system(), earlier, year).line(blockId).orElseThrow(NotFound::new);
    }

    /** The last year of the block, or of the one it goes on from. */
    private int before(Block block, int year) {
        return terms.latestBefore(block.id(), year)
                .or(() -> block.predecessorId() == null
                        ? Optional.empty()
                        : terms.latestBefore(block.predecessorId(), year))
                .orElseThrow(NotFound::new)
                .year();
    }

    /** Every block of a system in two years. */
    public YearDifference between(String system, int earlierYear, int year) {
        List<Composition> earlier = compositions.of(system, earlierYear);
        List<UUID> units = earlier.stream()
                .flatMap(c -> c.seats().stream())
                .map(Seat::unitId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new YearDifference(
                earlierYear, earlier, year, compositions.of(system, year), compositions.successors(units));
    }
}
