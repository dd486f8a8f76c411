package vn.sovang.integration;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.sovang.shared.security.CurrentActor;
import vn.sovang.shared.security.Role;

/** Puts the machine on the identity; the token of a system that may not call any more is no identity at all. */
@ApplicationScoped
class MachineFromToken implements SecurityIdentityAugmentor {

    /** Attribute of the security identity that carries the machine; people have none. */
    static final String ATTRIBUTE = "vn.sovang.machine";

    private final MachineDirectory directory;

    MachineFromToken(MachineDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)
                || token.getClaim(CurrentActor.MACHINE_CLAIM) == null) {
            return Uni.createFrom().item(identity);
        }
        UUID id = idOf(token);
        Set<ApiScope> asked = scopesOf(token);
        Optional<Machine> known = directory.known(id);
        return known != null
                ? Uni.createFrom().item(() -> with(identity, known, asked))
                : context.runBlocking(() -> with(identity, directory.of(id), asked));
    }

    private static UUID idOf(JsonWebToken token) {
        try {
            return UUID.fromString(token.getSubject());
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new AuthenticationFailedException();
        }
    }

    private static Set<ApiScope> scopesOf(JsonWebToken token) {
        return Arrays.stream(String.valueOf(token.<Object>getClaim("scope")).split(" "))
                .flatMap(s -> ApiScope.named(s).stream())
                .collect(Collectors.toSet());
    }

    private static SecurityIdentity with(SecurityIdentity identity, Optional<Machine> machine, Set<ApiScope> asked) {
        Machine who = machine.orElseThrow(AuthenticationFailedException::new).narrowedTo(asked);
        return QuarkusSecurityIdentity.builder(identity)
                .addAttribute(CurrentActor.ATTRIBUTE, who.actor())
                .addAttribute(ATTRIBUTE, who)
                .addRole(Role.INTEGRATION.name())
                .build();
    }
}
