package vn.sovang.plan;

import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.security.Actor;

/** Implemented for each kind of record that can prove a task done. */
public interface ProofSource {

    ProofType type();

    /** How the record is called; empty when it is absent or outside the actor's scope. */
    Optional<String> title(Actor actor, UUID id);
}
