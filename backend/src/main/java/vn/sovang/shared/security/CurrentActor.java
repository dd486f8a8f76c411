package vn.sovang.shared.security;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** The actor of this request, put there when the token was checked. */
@RequestScoped
public class CurrentActor {

    /** Attribute of the security identity that carries the actor. */
    public static final String ATTRIBUTE = "vn.sovang.actor";

    /** Claim that marks the token of a machine: the code it is registered under. People's tokens have a session. */
    public static final String MACHINE_CLAIM = "client_id";

    private final SecurityIdentity identity;

    CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** @throws UnauthorizedException when nobody is signed in (401) */
    public Actor get() {
        Actor actor = identity.getAttribute(ATTRIBUTE);
        if (actor == null) {
            throw new UnauthorizedException();
        }
        return actor;
    }
}
