package vn.sovang.block.system;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Years by system. */
@ApplicationScoped
class BlockYears implements PanacheRepositoryBase<BlockYear, UUID> {

    /** How far from a known year another can be meant. */
    private static final int NEAR = 10;

    private static final int FIRST = 1945;
    private static final int LAST = 2100;

    /**
     * A year nobody can mean is as absent as an unknown id: one far from every year the system is known of.
     *
     * @throws NotFound when it is one (404)
     */
    int meant(BlockSystem system, int year) {
        boolean near = (Boolean) getEntityManager()
                .createNativeQuery("""
                        select coalesce(bool_or(abs(k.year - :year) <= :near), true)
                          from (select t.year from block b join block_term t on t.block_id = b.id where b.system = :name
                                union select y.year from block_year y where y.system_id = :id) k
                        """, Boolean.class)
                .setParameter("year", year)
                .setParameter("near", NEAR)
                .setParameter("name", system.name())
                .setParameter("id", system.id())
                .getSingleResult();
        if (!near || year < FIRST || year > LAST) {
            throw new NotFound();
        }
        return year;
    }

    Optional<BlockYear> of(UUID systemId, int year) {
        return find("systemId = ?1 and year = ?2", systemId, year).firstResultOptional();
    }
}
