package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;

/**
 * What members of the council read: the dossiers on the agenda of their sessions, from the day it is sent. The rule is
 * the view {@code council_reading}, so that one record and whole lists are asked the same.
 */
@ApplicationScoped
class CouncilReading {

    private static final UUID NOBODY = new UUID(0, 0);

    /** On {@code award_proposal p}; needs the parameter {@code councillor}. */
    static final String SCOPE =
            "p.id in (select c.proposal_id from council_reading c where c.account_id = :councillor)";

    private final EntityManager entities;

    CouncilReading(EntityManager entities) {
        this.entities = entities;
    }

    boolean includes(Actor actor, UUID proposalId) {
        return actor.is(Role.COUNCIL)
                && !entities.createNativeQuery(
                                "select 1 from council_reading where account_id = :account and proposal_id = :proposal")
                        .setParameter("account", councillor(actor))
                        .setParameter("proposal", proposalId)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    static UUID councillor(Actor actor) {
        return actor.is(Role.COUNCIL) && actor.accountId() != null ? actor.accountId() : NOBODY;
    }
}
