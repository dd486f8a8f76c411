package vn.sovang.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Entries by id. */
@ApplicationScoped
class RegisterEntries implements PanacheRepositoryBase<RegisterEntry, UUID> {

    RegisterEntry get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }
}
