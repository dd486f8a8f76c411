package vn.sovang.council.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Recounts by session, latest first. */
@ApplicationScoped
class Recounts implements PanacheRepositoryBase<Recount, UUID> {

    List<Recount> ofSession(UUID sessionId) {
        return list("sessionId = ?1 order by proposedAt desc", sessionId);
    }

    boolean isOpen(UUID sessionId) {
        return count("sessionId = ?1 and status = ?2", sessionId, RecountStatus.PROPOSED) > 0;
    }

    /** @throws NotFound when it is none of that session (404) */
    Recount of(UUID sessionId, UUID id) {
        return find("sessionId = ?1 and id = ?2", sessionId, id)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }
}
