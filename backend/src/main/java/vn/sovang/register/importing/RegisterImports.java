package vn.sovang.register.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Tables of earlier honours; the department's own business. */
@ApplicationScoped
class RegisterImports implements PanacheRepositoryBase<RegisterImport, UUID> {

    private static final int MOST = 50;

    /** Locked, so that two acts at once happen one after the other. */
    RegisterImport locked(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    RegisterImport get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    List<RegisterImport> latest() {
        return find("order by madeAt desc, id desc").range(0, MOST - 1).list();
    }
}
