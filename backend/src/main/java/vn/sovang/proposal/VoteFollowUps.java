package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.meeting.BallotFollowUps;
import vn.sovang.shared.today.Subject;

/** Tells a meeting which dossiers were made from its votes; a withdrawn one no longer rests on them. */
@ApplicationScoped
class VoteFollowUps implements BallotFollowUps {

    private final EntityManager entities;

    VoteFollowUps(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<UUID, List<FollowUp>> of(Collection<UUID> ballotIds) {
        Map<UUID, List<FollowUp>> found = new HashMap<>();
        if (ballotIds.isEmpty()) {
            return found;
        }
        List<?> rows = entities.createNativeQuery("""
                        select p.ballot_id, p.id, p.title from award_proposal p
                         where p.ballot_id in (:ballots) and p.status <> :withdrawn order by p.id
                        """, Tuple.class)
                .setParameter("ballots", ballotIds)
                .setParameter("withdrawn", ProposalStatus.WITHDRAWN.name())
                .getResultList();
        for (Object row : rows) {
            Tuple t = (Tuple) row;
            found.computeIfAbsent(t.get("ballot_id", UUID.class), b -> new ArrayList<>())
                    .add(new FollowUp(
                            Subject.of(Subject.Type.PROPOSAL, t.get("id", UUID.class)), t.get("title", String.class)));
        }
        return found;
    }
}
