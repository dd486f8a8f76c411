package vn.sovang.council.session;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.security.Actor;

/** Nominees taken off sessions that had begun; written once, never changed. */
@ApplicationScoped
class Removals {

    private final EntityManager entities;

    Removals(EntityManager entities) {
        this.entities = entities;
    }

    void write(Actor actor, UUID sessionId, AgendaItem item, String reason, boolean afterVote, Instant now) {
        entities.createNativeQuery("""
                        insert into council_removal (id, session_id, nominee_id, proposal_id, name, award_name, reason,
                                                     after_vote, removed_by, removed_at)
                        values (:id, :session, :nominee, :proposal, :name, :award, :reason, :after, :by, :at)""")
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("session", sessionId)
                .setParameter("nominee", item.nomineeId())
                .setParameter("proposal", item.proposalId())
                .setParameter("name", item.inFull())
                .setParameter("award", item.awardName())
                .setParameter("reason", reason)
                .setParameter("after", afterVote)
                .setParameter("by", actor.name())
                .setParameter("at", now)
                .executeUpdate();
    }

    List<AfterwardsView.Removed> ofSession(UUID sessionId) {
        List<?> rows = entities.createNativeQuery(
                        "select * from council_removal where session_id = :session order by removed_at", Tuple.class)
                .setParameter("session", sessionId)
                .getResultList();
        return rows.stream().map(r -> read((Tuple) r)).toList();
    }

    private static AfterwardsView.Removed read(Tuple t) {
        return new AfterwardsView.Removed(
                t.get("nominee_id", UUID.class),
                t.get("proposal_id", UUID.class),
                t.get("name", String.class),
                t.get("award_name", String.class),
                t.get("reason", String.class),
                t.get("after_vote", Boolean.class),
                t.get("removed_by", String.class),
                t.get("removed_at", Instant.class));
    }
}
