package vn.sovang.proposal;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.security.Verdict;

/** Implemented by the public consultation: whether the submission waits for the people's opinion. */
public interface PublicOpinion {

    /** @param awards codes of the awards that are to go up */
    Verdict mayGoUp(UUID proposalId, Collection<String> awards);

    /** How many working days the people were asked so far; empty where they were not asked. */
    Optional<Integer> workingDays(UUID proposalId);
}
