package vn.sovang.unit.duplicate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Merges by id and unit. */
@ApplicationScoped
class UnitMerges implements PanacheRepositoryBase<UnitMerge, UUID> {

    private static final int MOST = 50;

    /** @throws NotFound when there is none (404) */
    UnitMerge get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** @param unitId the entry that was kept or given up; null for all */
    List<UnitMerge> latest(UUID unitId) {
        return (unitId == null
                        ? find("order by recordedAt desc, id desc")
                        : find("keptId = ?1 or duplicateId = ?1 order by recordedAt desc, id desc", unitId))
                .page(0, MOST)
                .list();
    }

    /** A later merge of either entry that still holds; null when there is none. */
    UnitMerge laterThan(UnitMerge merge) {
        return find(
                        "undoneAt is null and id <> ?1 and (recordedAt > ?2 or (recordedAt = ?2 and id > ?1))"
                                + " and (keptId in (?3, ?4) or duplicateId in (?3, ?4)) order by recordedAt, id",
                        merge.id(),
                        merge.recordedAt(),
                        merge.keptId(),
                        merge.duplicateId())
                .firstResult();
    }
}
