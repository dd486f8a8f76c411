package vn.sovang.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Links given out. */
@ApplicationScoped
public class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    /** Locked, so that a link pressed twice sets one password. */
    Optional<Invitation> open(String token, Instant now) {
        return find("tokenHash", Invitation.hash(token))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(i -> i.isOpen(now));
    }

    Optional<Invitation> openOf(UUID accountId, Instant now) {
        return find("accountId = ?1 and usedAt is null and revokedAt is null and expiresAt > ?2", accountId, now)
                .firstResultOptional();
    }

    void revokeOpen(UUID accountId, Instant now) {
        update("revokedAt = ?1 where accountId = ?2 and usedAt is null and revokedAt is null", now, accountId);
    }
}
