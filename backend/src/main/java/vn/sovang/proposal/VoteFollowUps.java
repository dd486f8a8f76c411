package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.meeting.BallotFollowUps;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.today.Subject;

/** Tells a meeting which dossiers were made from its votes; a withdrawn one no longer rests on them. */
@ApplicationScoped
class VoteFollowUps implements BallotFollowUps {

    private final EntityManager entities;

    VoteFollowUps(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<UUID, List<FollowUp>> of(Actor actor, Collection<UUID> ballotIds) {
        Map<UUID, List<FollowUp>> found = new HashMap<>();
        if (ballotIds.isEmpty()) {
            return found;
        }
        ProposalScope.narrow(new SqlList(entities, "select p.ballot_id, p.id, p.title", "award_proposal p"), actor)
                .where("p.ballot_id in (:ballots)", "ballots", ballotIds)
                .where("p.status <> :withdrawn", "withdrawn", ProposalStatus.WITHDRAWN.name())
                .all("p.id", t -> t)
                .forEach(t -> found.computeIfAbsent(t.get("ballot_id", UUID.class), b -> new ArrayList<>())
                        .add(new FollowUp(
                                Subject.of(Subject.Type.PROPOSAL, t.get("id", UUID.class)),
                                t.get("title", String.class))));
        return found;
    }
}
