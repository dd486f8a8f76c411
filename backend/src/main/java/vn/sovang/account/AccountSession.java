package vn.sovang.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** One sign-in on one device; its refresh token changes at every use, which is counted by the generation. */
@Entity
@Table(name = "account_session")
public class AccountSession {

    /** How long the token before the current one still answers, for a reply lost on the way. */
    static final Duration LOST_REPLY = Duration.ofSeconds(10);

    private static final Duration FRESH = Duration.ofMinutes(10);

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

    private String address;

    @Column(name = "browser_id")
    private UUID browserId;

    protected AccountSession() {}

    static AccountSession open(UUID accountId, Caller caller, UUID browserId, Instant now, Duration life) {
        AccountSession s = new AccountSession();
        s.id = UuidCreator.getTimeOrderedEpoch();
        s.accountId = accountId;
        s.createdAt = now;
        s.rotatedAt = now;
        s.expiresAt = now.plus(life);
        s.agent = caller.agent();
        s.address = caller.address();
        s.browserId = browserId;
        return s;
    }

    /** What using a refresh token came to. */
    enum Use {
        RENEWED,
        /** The reply to the last use was lost on the way to this device; it gets the same answer again. */
        REPEATED,
        /** A copy is in other hands, and the session has ended. */
        COPIED,
        OVER;

        boolean isGood() {
            return this == RENEWED || this == REPEATED;
        }
    }

    /**
     * Uses the refresh token of a generation. The last token again within ten seconds from the same device is a lost
     * reply and changes nothing; from another device, or an older one, it means that a copy is in other hands.
     */
    Use use(int tokenGeneration, Caller caller, Instant now, Duration life) {
        if (!isLive(now)) {
            return Use.OVER;
        }
        if (tokenGeneration == generation) {
            generation++;
            rotatedAt = now;
            expiresAt = now.plus(life);
            address = caller.address();
            return Use.RENEWED;
        }
        boolean lostReply = tokenGeneration == generation - 1
                && now.isBefore(rotatedAt.plus(LOST_REPLY))
                && isFromSameDevice(caller);
        if (lostReply) {
            return Use.REPEATED;
        }
        revoke(now);
        return Use.COPIED;
    }

    /**
     * By the cookie the browser was given when the session was opened: whoever has a copy of the token alone lacks it,
     * whatever they call their browser. A session without one goes by what the browser calls itself.
     */
    private boolean isFromSameDevice(Caller caller) {
        return browserId == null
                ? caller.browserId().isEmpty() && Objects.equals(agent, caller.agent())
                : caller.browserId().filter(browserId::equals).isPresent();
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean isLive(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** Signed in so lately that the password need not be asked for again. */
    boolean isFresh(Instant now) {
        return now.isBefore(createdAt.plus(FRESH));
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

    Instant createdAt() {
        return createdAt;
    }

    Instant lastUsedAt() {
        return rotatedAt;
    }

    String agent() {
        return agent;
    }

    String address() {
        return address;
    }
}
