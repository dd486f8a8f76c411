package vn.sovang.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers other features about blocks from the stored terms. */
@ApplicationScoped
class TermDirectory implements BlockDirectory {

    private final Blocks blocks;
    private final BlockTerms terms;
    private final EntityManager entities;

    TermDirectory(Blocks blocks, BlockTerms terms, EntityManager entities) {
        this.blocks = blocks;
        this.terms = terms;
        this.entities = entities;
    }

    @Override
    @Transactional
    public Optional<TermFacts> term(UUID blockId, int year) {
        return terms.of(blockId, year)
                .map(t -> new TermFacts(
                        t.id(),
                        blockId,
                        blocks.get(blockId).name(),
                        year,
                        t.headUnitId(),
                        t.headTitle(),
                        t.deputyUnitIds(),
                        t.memberUnitIds()));
    }

    @Override
    public Set<UUID> headedBy(Collection<UUID> units, int year) {
        return units.isEmpty() ? Set.of() : ids("""
                select t.block_id from block_term t where t.year = :year and t.head_unit_id in (:units)
                """, units, year);
    }

    @Override
    public Set<UUID> memberOf(Collection<UUID> units, int year) {
        return units.isEmpty() ? Set.of() : ids("""
                select t.block_id from block_term t join block_term_member m on m.term_id = t.id
                 where t.year = :year and m.unit_id in (:units)
                """, units, year);
    }

    private Set<UUID> ids(String sql, Collection<UUID> units, int year) {
        List<?> rows = entities.createNativeQuery(sql, UUID.class)
                .setParameter("year", year)
                .setParameter("units", units)
                .getResultList();
        return rows.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }
}
