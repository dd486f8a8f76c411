package vn.sovang.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.sovang.shared.problem.SecondFactorNeeded;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Puts the actor on the identity; a token whose session has ended is no identity at all. */
@ApplicationScoped
class ActorFromToken implements SecurityIdentityAugmentor {

    /** All that answers a session whose account still has to give itself a second factor. */
    private static final Set<String> OPEN_WITHOUT_FACTOR = Set.of(
            "/api/v1/auth/second-factor",
            "/api/v1/auth/second-factor/enrolment",
            "/api/v1/auth/second-factor/confirmation",
            "/api/v1/auth/sign-out-everywhere");

    private final ActorDirectory directory;

    ActorFromToken(ActorDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return augment(identity, context, Map.of());
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)
                || token.getClaim(CurrentActor.MACHINE_CLAIM) != null) {
            return Uni.createFrom().item(identity);
        }
        UUID session = sessionOf(token);
        boolean enrolling = isEnrolment(HttpSecurityUtils.getRoutingContextAttribute(attributes));
        Optional<ActorDirectory.Standing> known = directory.known(session);
        return known != null
                ? Uni.createFrom().item(() -> with(identity, known, enrolling))
                : context.runBlocking(() -> with(identity, directory.of(session), enrolling));
    }

    private static boolean isEnrolment(RoutingContext request) {
        return request != null && OPEN_WITHOUT_FACTOR.contains(request.request().path());
    }

    private static UUID sessionOf(JsonWebToken token) {
        try {
            return UUID.fromString(String.valueOf(token.<Object>getClaim("sid")));
        } catch (IllegalArgumentException e) {
            throw new AuthenticationFailedException();
        }
    }

    private static SecurityIdentity with(
            SecurityIdentity identity, Optional<ActorDirectory.Standing> standing, boolean enrolling) {
        ActorDirectory.Standing found = standing.orElseThrow(AuthenticationFailedException::new);
        if (found.mustEnrol() && !enrolling) {
            throw new SecondFactorNeeded();
        }
        Actor who = found.actor();
        QuarkusSecurityIdentity.Builder builder =
                QuarkusSecurityIdentity.builder(identity).addAttribute(CurrentActor.ATTRIBUTE, who);
        who.roles().forEach(r -> builder.addRole(r.name()));
        return builder.build();
    }
}
