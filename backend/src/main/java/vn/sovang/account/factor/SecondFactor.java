package vn.sovang.account.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/** The secret an account shares with a phone; it counts only once a first code has confirmed it. */
@Entity
@Table(name = "account_second_factor")
public class SecondFactor {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    private byte[] secret;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    protected SecondFactor() {}

    static SecondFactor begin(UUID accountId, byte[] sealedSecret, Instant now) {
        SecondFactor f = new SecondFactor();
        f.accountId = accountId;
        f.restart(sealedSecret, now);
        return f;
    }

    /** Another secret before the first was confirmed. */
    void restart(byte[] sealedSecret, Instant now) {
        if (isActive()) {
            throw new IllegalStateException("A confirmed secret is not replaced");
        }
        secret = sealedSecret;
        createdAt = now;
        lastStep = 0;
    }

    /** Uses up a time step and all before it; false when every step the code fits is used already. */
    boolean use(List<Long> steps) {
        OptionalLong fresh = steps.stream()
                .mapToLong(Long::longValue)
                .filter(s -> s > lastStep)
                .min();
        fresh.ifPresent(step -> lastStep = step);
        return fresh.isPresent();
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    boolean isActive() {
        return confirmedAt != null;
    }

    byte[] sealedSecret() {
        return secret;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }
}
