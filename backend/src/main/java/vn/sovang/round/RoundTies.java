package vn.sovang.round;

import java.util.Optional;
import java.util.UUID;

/** Implemented by each feature whose records are in a round. */
public interface RoundTies {

    /** Why the round cannot end yet, as a sentence; empty when it can. */
    Optional<String> keepingOpen(UUID roundId);
}
