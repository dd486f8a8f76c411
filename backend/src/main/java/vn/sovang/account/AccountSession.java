package vn.sovang.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One sign-in on one device; its refresh token changes at every use, which is counted by the generation. */
@Entity
@Table(name = "account_session")
public class AccountSession {

    /** How long the token before the current one still answers, for a reply lost on the way. */
    static final Duration LOST_REPLY = Duration.ofSeconds(10);

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private int generation;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "rotated_at")
    private Instant rotatedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    private String agent;

    protected AccountSession() {}

    static AccountSession open(UUID accountId, String agent, Instant now, Duration life) {
        AccountSession s = new AccountSession();
        s.id = UuidCreator.getTimeOrderedEpoch();
        s.accountId = accountId;
        s.createdAt = now;
        s.rotatedAt = now;
        s.expiresAt = now.plus(life);
        s.agent = agent;
        return s;
    }

    /**
     * Uses the refresh token of a generation. The last token again within ten seconds is a lost reply and changes
     * nothing; an older one means a copy is in other hands, and ends the session.
     *
     * @return false when the session is over
     */
    boolean use(int tokenGeneration, Instant now, Duration life) {
        if (!isLive(now)) {
            return false;
        }
        if (tokenGeneration == generation) {
            generation++;
            rotatedAt = now;
            expiresAt = now.plus(life);
            return true;
        }
        boolean lostReply = tokenGeneration == generation - 1 && now.isBefore(rotatedAt.plus(LOST_REPLY));
        if (!lostReply) {
            revoke(now);
        }
        return lostReply;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean isLive(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    int generation() {
        return generation;
    }
}
