package vn.sovang.plan.reading;

import java.util.List;
import java.util.UUID;
import vn.sovang.unit.naming.Candidate;
import vn.sovang.unit.naming.Group;

/**
 * A lead or coordinator as written and what it was taken for: a unit, a group, or (both null) a name to be settled.
 *
 * @param person the words when a person or the holder of a post is named; then the unit is theirs and may be missing
 * @param candidates units it may mean when it is not certain; empty when it is
 */
public record WrittenParty(String raw, UUID unitId, Group group, String person, List<Candidate> candidates) {

    public WrittenParty {
        candidates = List.copyOf(candidates);
    }
}
