package vn.sovang.council;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;

/** Councils within a person's scope. */
@ApplicationScoped
public class Councils implements PanacheRepositoryBase<Council, UUID> {

    private final CouncilPolicy policy;

    Councils(CouncilPolicy policy) {
        this.policy = policy;
    }

    /** @throws NotFound when absent or not the actor's to see (404) */
    public Council read(Actor actor, UUID id) {
        requireVisible(actor, id);
        return findByIdOptional(id).filter(c -> policy.reads(actor, c)).orElseThrow(NotFound::new);
    }

    Council forChange(Actor actor, UUID id) {
        requireVisible(actor, id);
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(c -> policy.reads(actor, c))
                .orElseThrow(NotFound::new);
    }

    /** One statement whether it is hidden or absent, so that the time taken tells nothing. */
    private void requireVisible(Actor actor, UUID id) {
        CouncilPolicy.within(actor, new SqlList(getEntityManager(), "select c.id", "council c"))
                .where("c.id = :id", "id", id)
                .first(t -> id)
                .orElseThrow(NotFound::new);
    }

    /** The council of a session, whose own scope was asked before. */
    public Council of(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }
}
