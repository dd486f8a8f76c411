package vn.sovang.block;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Terms by block and year. */
@ApplicationScoped
public class BlockTerms implements PanacheRepositoryBase<BlockTerm, UUID> {

    public Optional<BlockTerm> of(UUID blockId, int year) {
        return find("blockId = ?1 and year = ?2", blockId, year).firstResultOptional();
    }

    /** @throws NotFound when there is none (404) */
    public BlockTerm get(UUID blockId, int year) {
        return of(blockId, year).orElseThrow(NotFound::new);
    }

    public Optional<BlockTerm> latestBefore(UUID blockId, int year) {
        return find("blockId = ?1 and year < ?2 order by year desc", blockId, year)
                .firstResultOptional();
    }

    /** All of a system in one year. */
    public List<BlockTerm> ofSystem(String system, int year) {
        return list(
                "year = ?1 and blockId in (select b.id from Block b where b.system = ?2) order by blockId",
                year,
                system);
    }

    /** Years that have a term, ascending. */
    List<Integer> years(UUID blockId) {
        return getEntityManager()
                .createQuery("select t.year from BlockTerm t where t.blockId = :block order by t.year", Integer.class)
                .setParameter("block", blockId)
                .getResultList();
    }
}
