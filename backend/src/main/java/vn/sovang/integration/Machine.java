package vn.sovang.integration;

import java.util.Set;
import java.util.UUID;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;

/**
 * A connected system that may call now.
 *
 * @param scopes what it is allowed, which a token can narrow further
 */
record Machine(UUID id, String code, String name, Set<ApiScope> scopes, int callsPerMinute) {

    static Machine of(Client c) {
        return new Machine(c.id(), c.code(), c.name(), c.scopes(), c.callsPerMinute());
    }

    Actor actor() {
        return new Actor(id, null, name, Set.of(Role.INTEGRATION), Set.of(), Set.of());
    }

    /** What a token of {@code asked} may do today: a scope taken away since is gone from old tokens too. */
    Machine narrowedTo(Set<ApiScope> asked) {
        return new Machine(
                id,
                code,
                name,
                scopes.stream().filter(asked::contains).collect(java.util.stream.Collectors.toUnmodifiableSet()),
                callsPerMinute);
    }
}
