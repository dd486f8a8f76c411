package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.security.KeyedHash;

/**
 * Refresh tokens: session and generation under a keyed hash. The key lies in a file outside the database, so a copy of
 * the database opens no session, and the successor of a token can be said again when its reply was lost.
 */
@ApplicationScoped
class RefreshTokens {

    private static final String PURPOSE = "refresh-token";

    private final KeyedHash hash;

    RefreshTokens(KeyedHash hash) {
        this.hash = hash;
    }

    /** What a token claims, after its hash was found right. */
    record Claim(UUID sessionId, int generation) {}

    String write(UUID sessionId, int generation) {
        return hash.sign(PURPOSE, sessionId + "." + generation);
    }

    Optional<Claim> read(String token) {
        return hash.verified(PURPOSE, token).map(claim -> {
            String[] parts = claim.split("\\.");
            return new Claim(UUID.fromString(parts[0]), Integer.parseInt(parts[1]));
        });
    }
}
