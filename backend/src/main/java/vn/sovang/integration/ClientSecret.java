package vn.sovang.integration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A secret by its digest. It is made of 256 random bits, which no dictionary holds, so one round of SHA-256 is enough.
 *
 * @param createdBy name of the administrator
 * @param expiresAt end of its validity, null while it has none
 */
@Embeddable
public record ClientSecret(
        UUID id,
        String digest,
        @Column(name = "created_at") Instant createdAt,
        @Column(name = "created_by") String createdBy,
        @Column(name = "expires_at") Instant expiresAt) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Fresh text of a secret, to be shown once. */
    public static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String digestOf(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isLive(Instant now) {
        return expiresAt == null || now.isBefore(expiresAt);
    }

    /** Takes the same time whatever the first differing character is. */
    boolean isMadeOf(String digestOfGiven) {
        return MessageDigest.isEqual(
                digest.getBytes(StandardCharsets.US_ASCII), digestOfGiven.getBytes(StandardCharsets.US_ASCII));
    }

    /** Ends at {@code end} unless it ends earlier anyway. */
    ClientSecret until(Instant end) {
        return expiresAt != null && expiresAt.isBefore(end)
                ? this
                : new ClientSecret(id, digest, createdAt, createdBy, end);
    }
}
