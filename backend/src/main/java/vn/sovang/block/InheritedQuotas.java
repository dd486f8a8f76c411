package vn.sovang.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Quotas a block has without writing its own: those of the cluster it lies in, then those of its system's year. */
@ApplicationScoped
class InheritedQuotas {

    private final BlockTerms terms;
    private final Blocks blocks;
    private final EntityManager entities;

    InheritedQuotas(BlockTerms terms, Blocks blocks, EntityManager entities) {
        this.terms = terms;
        this.blocks = blocks;
        this.entities = entities;
    }

    List<TermView.Quota> inForce(Block block, BlockTerm term) {
        QuotaReading reading = new QuotaReading(size(term));
        List<TermQuota> own = reaching(term, QuotaReach.SELF);
        if (!own.isEmpty()) {
            return reading.read(own, Optional.empty());
        }
        List<TermQuota> ofCluster = block.parentId() == null
                ? List.of()
                : terms.of(block.parentId(), term.year())
                        .map(t -> reaching(t, QuotaReach.INNER_BLOCKS))
                        .orElse(List.of());
        return ofCluster.isEmpty()
                ? reading.read(ofSystem(block, term.year()), Optional.of("Quy định chung của hệ thống"))
                : reading.read(
                        ofCluster,
                        Optional.of(
                                "Quy định của " + blocks.get(block.parentId()).name()));
    }

    private static int size(BlockTerm term) {
        int listed = term.members().size();
        return listed > 0 ? listed : Optional.ofNullable(term.declaredMembers()).orElse(0);
    }

    private static List<TermQuota> reaching(BlockTerm term, QuotaReach reach) {
        return term.quotas().stream().filter(q -> q.reach() == reach).toList();
    }

    private List<TermQuota> ofSystem(Block block, int year) {
        String reach = block.level() == BlockLevel.INSIDE_UNIT ? "INSIDE_UNITS" : "INNER_BLOCKS";
        List<?> rows = entities.createNativeQuery("""
                        select q.award_code, q.most, q.rule, q.share, q.share_of
                          from block_year_quota q
                          join block_year y on y.id = q.year_id
                          join block_system s on s.id = y.system_id
                         where s.name = :system and y.year = :year
                           and (q.reach = 'EVERY_BLOCK' or q.reach = :reach and (:inner or q.reach = 'INSIDE_UNITS'))
                         order by q.place
                        """, Tuple.class)
                .setParameter("system", block.system())
                .setParameter("year", year)
                .setParameter("reach", reach)
                .setParameter("inner", block.parentId() != null)
                .getResultList();
        return rows.stream().map(r -> quota((Tuple) r)).toList();
    }

    private static TermQuota quota(Tuple t) {
        return new TermQuota(
                t.get("award_code", String.class),
                t.get("most", Integer.class),
                t.get("rule", String.class),
                t.get("share", BigDecimal.class),
                Optional.ofNullable(t.get("share_of", String.class))
                        .map(QuotaBase::valueOf)
                        .orElse(null),
                QuotaReach.SELF);
    }
}
