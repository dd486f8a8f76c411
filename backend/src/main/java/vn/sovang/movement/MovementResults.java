package vn.sovang.movement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Results by movement. */
@ApplicationScoped
class MovementResults implements PanacheRepositoryBase<MovementResult, UUID> {

    /** @throws NotFound when the movement has none of this id (404) */
    MovementResult get(UUID movementId, UUID id) {
        return findByIdOptional(id)
                .filter(x -> x.movementId().equals(movementId))
                .orElseThrow(NotFound::new);
    }

    List<MovementResult> of(UUID movementId) {
        return list("movementId = ?1 order by indicator, period, id", movementId);
    }
}
