package vn.sovang.unit.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Tables that were read, latest first. */
@ApplicationScoped
class UnitImports implements PanacheRepositoryBase<UnitImport, UUID> {

    private static final int MOST = 30;

    /** @throws NotFound when there is none (404) */
    UnitImport get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** Locked, so that two commits at once make one set of units. */
    UnitImport locked(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    List<UnitImport> latest() {
        return find("order by madeAt desc, id desc").page(0, MOST).list();
    }
}
