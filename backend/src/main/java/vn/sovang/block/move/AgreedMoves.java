package vn.sovang.block.move;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sovang.block.BlockTerm;

/** Brings what was agreed into a year that is being made. */
@ApplicationScoped
public class AgreedMoves {

    private final BlockMoves moves;

    AgreedMoves(BlockMoves moves) {
        this.moves = moves;
    }

    public void applyTo(BlockTerm term) {
        for (BlockMove move : moves.agreed(term.blockId(), term.year())) {
            apply(move, term);
        }
    }

    static void apply(BlockMove move, BlockTerm term) {
        if (term.blockId().equals(move.fromBlockId())) {
            term.letGo(move.unitId());
        } else {
            term.takeIn(move.unitId());
        }
    }
}
