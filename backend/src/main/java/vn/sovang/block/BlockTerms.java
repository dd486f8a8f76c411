package vn.sovang.block;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Terms by block and year. */
@ApplicationScoped
class BlockTerms implements PanacheRepositoryBase<BlockTerm, UUID> {

    Optional<BlockTerm> of(UUID blockId, int year) {
        return find("blockId = ?1 and year = ?2", blockId, year).firstResultOptional();
    }

    /** @throws NotFound when there is none (404) */
    BlockTerm get(UUID blockId, int year) {
        return of(blockId, year).orElseThrow(NotFound::new);
    }

    Optional<BlockTerm> latestBefore(UUID blockId, int year) {
        return find("blockId = ?1 and year < ?2 order by year desc", blockId, year)
                .firstResultOptional();
    }

    /** Years that have a term, ascending. */
    List<Integer> years(UUID blockId) {
        return getEntityManager()
                .createQuery("select t.year from BlockTerm t where t.blockId = :block order by t.year", Integer.class)
                .setParameter("block", blockId)
                .getResultList();
    }
}
