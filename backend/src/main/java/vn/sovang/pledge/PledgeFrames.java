package vn.sovang.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.block.BlockDirectory;

/** Looks up the block's year around a pledge. */
@ApplicationScoped
class PledgeFrames {

    private final BlockDirectory blocks;
    private final EntityManager entities;

    PledgeFrames(BlockDirectory blocks, EntityManager entities) {
        this.blocks = blocks;
        this.entities = entities;
    }

    Optional<PledgeFrame> of(UUID blockId, int year) {
        return blocks.term(blockId, year).map(term -> {
            Tuple t = (Tuple) entities.createNativeQuery("""
                            select b.level, t.pledge_due, t.mid_report_due, t.year_report_due
                              from block_term t join block b on b.id = t.block_id where t.id = :term
                            """, Tuple.class)
                    .setParameter("term", term.termId())
                    .getSingleResult();
            return new PledgeFrame(
                    term,
                    "SUPRA_PROVINCIAL".equals(t.get("level", String.class)),
                    day(t, "pledge_due"),
                    day(t, "mid_report_due"),
                    day(t, "year_report_due"));
        });
    }

    private static Optional<LocalDate> day(Tuple t, String column) {
        return Optional.ofNullable(t.get(column, LocalDate.class));
    }
}
