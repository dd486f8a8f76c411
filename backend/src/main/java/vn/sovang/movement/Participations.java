package vn.sovang.movement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Who takes part, by movement. */
@ApplicationScoped
class Participations implements PanacheRepositoryBase<Participation, UUID> {

    /** @throws NotFound when the movement has none of this id (404) */
    Participation get(UUID movementId, UUID id) {
        return findByIdOptional(id)
                .filter(x -> x.movementId().equals(movementId))
                .orElseThrow(NotFound::new);
    }

    List<Participation> of(UUID movementId) {
        return list("movementId = ?1 order by id", movementId);
    }
}
