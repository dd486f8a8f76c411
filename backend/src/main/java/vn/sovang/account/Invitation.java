package vn.sovang.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** A link with which a person chooses a password, once. Only the hash of its secret is kept. */
@Entity
@Table(name = "account_invitation")
public class Invitation {

    static final Duration LIFE = Duration.ofDays(7);

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected Invitation() {}

    static Invitation of(UUID accountId, String token, Instant now) {
        Invitation i = new Invitation();
        i.id = UuidCreator.getTimeOrderedEpoch();
        i.accountId = accountId;
        i.tokenHash = hash(token);
        i.createdAt = now;
        i.expiresAt = now.plus(LIFE);
        return i;
    }

    /** The secret has 256 random bits: no slow hash is needed, and it can be looked up. */
    static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isOpen(Instant now) {
        return usedAt == null && revokedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    UUID accountId() {
        return accountId;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
