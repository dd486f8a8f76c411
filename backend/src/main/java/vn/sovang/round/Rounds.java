package vn.sovang.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;

/** Rounds by id, within the actor's scope. */
@ApplicationScoped
public class Rounds implements PanacheRepositoryBase<AwardRound, UUID> {

    /** @throws NotFound when absent or not the actor's to see (404) */
    public AwardRound visible(Actor actor, UUID id) {
        // One statement whether it is hidden or absent, so that the time taken tells nothing.
        RoundScope.narrow(new SqlList(getEntityManager(), "select r.id", "award_round r"), actor)
                .where("r.id = :id", "id", id)
                .first(t -> id)
                .orElseThrow(NotFound::new);
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }
}
