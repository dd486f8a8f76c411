package vn.sovang.pledge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;

/** Pledges by id, block and unit. */
@ApplicationScoped
class Pledges implements PanacheRepositoryBase<Pledge, UUID> {

    /** One statement whether it is hidden or absent, so that the time taken tells nothing. */
    boolean holds(Actor actor, UUID id) {
        return PledgePolicy.within(actor, new SqlList(getEntityManager(), "select p.id", "pledge p"))
                .where("p.id = :id", "id", id)
                .first(t -> t)
                .isPresent();
    }

    /** Whether a pledge the actor sees rests on this file; one statement either way. */
    boolean holdsFile(Actor actor, UUID fileId) {
        return PledgePolicy.within(actor, new SqlList(getEntityManager(), "select p.id", "pledge p"))
                .where(
                        "exists (select 1 from pledge_target t where t.pledge_id = p.id"
                                + " and (t.mid_files @> array[:file] or t.year_files @> array[:file]))",
                        "file",
                        fileId)
                .first(t -> t)
                .isPresent();
    }

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
