package vn.sovang.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A person's own calendar address; a new one ends the old. */
@Entity
@Table(name = "plan_feed")
public class PlanFeed {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected PlanFeed() {}

    static PlanFeed of(UUID accountId) {
        PlanFeed f = new PlanFeed();
        f.accountId = accountId;
        return f;
    }

    void renew(String hash, Instant now) {
        tokenHash = hash;
        madeAt = now;
        readAt = null;
    }

    void wasRead(Instant now) {
        readAt = now;
    }

    UUID accountId() {
        return accountId;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant readAt() {
        return readAt;
    }
}
