package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refresh tokens: session and generation under a keyed hash. The key lies in a file outside the database, so a copy of
 * the database opens no session, and the successor of a token can be said again when its reply was lost.
 */
@ApplicationScoped
class RefreshTokens {

    private final SecretKeySpec key;

    RefreshTokens(@ConfigProperty(name = "sovang.session.key") String key) {
        this.key = new SecretKeySpec(Base64.getDecoder().decode(key), "HmacSHA256");
    }

    /** What a token claims, after its hash was found right. */
    record Claim(UUID sessionId, int generation) {}

    String write(UUID sessionId, int generation) {
        String claim = sessionId + "." + generation;
        return claim + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac(claim));
    }

    Optional<Claim> read(String token) {
        String[] parts = token == null ? new String[0] : token.split("\\.");
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            byte[] given = Base64.getUrlDecoder().decode(parts[2]);
            if (!MessageDigest.isEqual(given, mac(parts[0] + "." + parts[1]))) {
                return Optional.empty();
            }
            return Optional.of(new Claim(UUID.fromString(parts[0]), Integer.parseInt(parts[1])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] mac(String claim) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(claim.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
