package vn.sovang.movement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Contributions by movement. */
@ApplicationScoped
class Contributions implements PanacheRepositoryBase<Contribution, UUID> {

    /** @throws NotFound when the movement has none of this id (404) */
    Contribution get(UUID movementId, UUID id) {
        return findByIdOptional(id)
                .filter(x -> x.movementId().equals(movementId))
                .orElseThrow(NotFound::new);
    }
}
