package vn.sovang.pledge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Pledges by id, block and unit. */
@ApplicationScoped
class Pledges implements PanacheRepositoryBase<Pledge, UUID> {

    Optional<Pledge> of(UUID blockId, int year, UUID unitId) {
        return find("blockId = ?1 and year = ?2 and unitId = ?3", blockId, year, unitId)
                .firstResultOptional();
    }

    /** Of one block's year, with their targets, in one statement. */
    List<Pledge> ofBlock(UUID blockId, int year) {
        return list(
                "select distinct p from Pledge p left join fetch p.targets where p.blockId = ?1 and p.year = ?2",
                blockId,
                year);
    }

    /** Signed ones of a unit, with their targets, oldest first. */
    List<Pledge> signedOf(UUID unitId, int year) {
        return list(
                "select distinct p from Pledge p left join fetch p.targets"
                        + " where p.unitId = ?1 and p.year = ?2 and p.signedAt is not null order by p.id",
                unitId,
                year);
    }
}
