package vn.sovang.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * HMAC-SHA256 under a key that lies in a file outside the database: a copy of the database neither opens anything nor
 * tells what was hashed. The purpose keeps a hash made for one thing from being good for another.
 */
@ApplicationScoped
public class KeyedHash {

    private final SecretKeySpec key;

    KeyedHash(@ConfigProperty(name = "sovang.session.key") String key) {
        this.key = new SecretKeySpec(Base64.getDecoder().decode(key), "HmacSHA256");
    }

    public String of(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The claim with its hash behind the last dot. */
    public String sign(String purpose, String claim) {
        return claim + "." + of(purpose, claim);
    }

    /** The claim, when its hash is right. */
    public Optional<String> verified(String purpose, String signed) {
        int dot = signed == null ? -1 : signed.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String claim = signed.substring(0, dot);
        byte[] given = signed.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(given, of(purpose, claim).getBytes(StandardCharsets.UTF_8))
                ? Optional.of(claim)
                : Optional.empty();
    }
}
