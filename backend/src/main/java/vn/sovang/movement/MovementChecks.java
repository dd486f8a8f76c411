package vn.sovang.movement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Check visits by movement. */
@ApplicationScoped
class MovementChecks implements PanacheRepositoryBase<MovementCheck, UUID> {

    /** @throws NotFound when the movement has none of this id (404) */
    MovementCheck get(UUID movementId, UUID id) {
        return findByIdOptional(id)
                .filter(x -> x.movementId().equals(movementId))
                .orElseThrow(NotFound::new);
    }

    List<MovementCheck> of(UUID movementId) {
        return list("movementId = ?1 order by heldOn desc, id", movementId);
    }
}
