package vn.sovang.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Puts the actor on the identity; a token whose session has ended is no identity at all. */
@ApplicationScoped
class ActorFromToken implements SecurityIdentityAugmentor {

    private final ActorDirectory directory;

    ActorFromToken(ActorDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)
                || token.getClaim(CurrentActor.MACHINE_CLAIM) != null) {
            return Uni.createFrom().item(identity);
        }
        UUID session = sessionOf(token);
        Optional<Actor> known = directory.known(session);
        return known != null
                ? Uni.createFrom().item(() -> with(identity, known))
                : context.runBlocking(() -> with(identity, directory.of(session)));
    }

    private static UUID sessionOf(JsonWebToken token) {
        try {
            return UUID.fromString(String.valueOf(token.<Object>getClaim("sid")));
        } catch (IllegalArgumentException e) {
            throw new AuthenticationFailedException();
        }
    }

    private static SecurityIdentity with(SecurityIdentity identity, Optional<Actor> actor) {
        Actor who = actor.orElseThrow(AuthenticationFailedException::new);
        QuarkusSecurityIdentity.Builder builder =
                QuarkusSecurityIdentity.builder(identity).addAttribute(CurrentActor.ATTRIBUTE, who);
        who.roles().forEach(r -> builder.addRole(r.name()));
        return builder.build();
    }
}
