package vn.sovang.movement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Items of the media by movement. */
@ApplicationScoped
class MovementMediaItems implements PanacheRepositoryBase<MovementMedia, UUID> {

    /** @throws NotFound when the movement has none of this id (404) */
    MovementMedia get(UUID movementId, UUID id) {
        return findByIdOptional(id)
                .filter(x -> x.movementId().equals(movementId))
                .orElseThrow(NotFound::new);
    }

    List<MovementMedia> of(UUID movementId) {
        return list("movementId = ?1 order by publishedOn desc nulls last, id", movementId);
    }
}
