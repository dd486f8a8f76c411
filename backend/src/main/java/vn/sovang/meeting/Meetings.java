package vn.sovang.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;

/** Meetings within a person's scope. */
@ApplicationScoped
class Meetings implements PanacheRepositoryBase<Meeting, UUID> {

    private final MeetingPolicy policy;

    Meetings(MeetingPolicy policy) {
        this.policy = policy;
    }

    Meeting read(Actor actor, UUID id) {
        requireHeld(actor, id);
        return findByIdOptional(id).filter(m -> policy.reads(actor, m)).orElseThrow(NotFound::new);
    }

    /** One statement whether it is hidden or absent, so that the time taken tells nothing. */
    private void requireHeld(Actor actor, UUID id) {
        MeetingPolicy.within(actor, new SqlList(getEntityManager(), "select m.id", "meeting m"))
                .where("m.id = :id", "id", id)
                .first(t -> id)
                .orElseThrow(NotFound::new);
    }

    /**
     * Locked, because what may be done with a ballot depends on its meeting and the other way round: two people must
     * not open a ballot and close its meeting at once.
     */
    Meeting forChange(Actor actor, UUID id) {
        requireHeld(actor, id);
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(m -> policy.reads(actor, m))
                .orElseThrow(NotFound::new);
    }
}
