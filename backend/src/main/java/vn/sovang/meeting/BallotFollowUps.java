package vn.sovang.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.today.Subject;

/**
 * What other features made from the result of a ballot. A result that something rests on is not opened again, and
 * proposals are not offered twice.
 */
public interface BallotFollowUps {

    /** A record made from a ballot, with the title people see. */
    record FollowUp(Subject subject, String title) {}

    /** Those the actor may see; ballots without any are left out; one statement for all. */
    Map<UUID, List<FollowUp>> of(Actor actor, Collection<UUID> ballotIds);
}
