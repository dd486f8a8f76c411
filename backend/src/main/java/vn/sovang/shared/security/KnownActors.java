package vn.sovang.shared.security;

import java.util.Optional;
import java.util.UUID;

/** Who an account is today, for doors that carry a secret of their own instead of a session. */
public interface KnownActors {

    /** Empty when there is none or it is disabled. */
    Optional<Actor> active(UUID accountId);
}
