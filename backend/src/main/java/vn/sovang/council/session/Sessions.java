package vn.sovang.council.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import vn.sovang.council.CouncilPolicy;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;

/**
 * Sessions within a person's scope: the province and the auditor read all; the people of a unit those of their own
 * council; a member of the council the ones they are a member of, once the agenda is sent.
 */
@ApplicationScoped
class Sessions implements PanacheRepositoryBase<CouncilSession, UUID> {

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String SCOPE = """
            (exists (select 1 from council c where c.id = s.council_id and c.unit_id = any(:scope))
              or s.sent_on is not null and exists (select 1 from council_session_member m
                     where m.session_id = s.id and m.account_id = :councillor))""";

    static SqlList within(Actor actor, SqlList list) {
        return CouncilPolicy.readsAll(actor)
                ? list
                : list.where(SCOPE, "scope", CouncilPolicy.units(actor)).where("true", "councillor", councillor(actor));
    }

    /** Nobody where the account sits on no council. */
    static UUID councillor(Actor actor) {
        return actor.is(Role.COUNCIL) && actor.accountId() != null ? actor.accountId() : NOBODY;
    }

    /** @throws NotFound when absent or not the actor's to see (404) */
    CouncilSession read(Actor actor, UUID id) {
        requireVisible(actor, id);
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    CouncilSession forChange(Actor actor, UUID id) {
        requireVisible(actor, id);
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFound::new);
    }

    /** One statement whether it is hidden or absent, so that the time taken tells nothing. */
    private void requireVisible(Actor actor, UUID id) {
        within(actor, new SqlList(getEntityManager(), "select s.id", "council_session s"))
                .where("s.id = :id", "id", id)
                .first(t -> id)
                .orElseThrow(NotFound::new);
    }
}
