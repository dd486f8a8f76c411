package vn.sovang.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sign-in sessions. */
@ApplicationScoped
public class AccountSessions implements PanacheRepositoryBase<AccountSession, UUID> {

    /** Locked, so that two tabs that refresh at once take turns. */
    Optional<AccountSession> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Those that still hold, last used first. */
    List<AccountSession> live(UUID accountId, Instant now) {
        return list(
                "accountId = ?1 and revokedAt is null and expiresAt > ?2 order by rotatedAt desc, id", accountId, now);
    }

    int revokeAll(UUID accountId, Instant now) {
        return update("revokedAt = ?1 where accountId = ?2 and revokedAt is null", now, accountId);
    }

    /** All but the session that asks. */
    int revokeOthers(UUID accountId, UUID kept, Instant now) {
        return update("revokedAt = ?1 where accountId = ?2 and id <> ?3 and revokedAt is null", now, accountId, kept);
    }
}
