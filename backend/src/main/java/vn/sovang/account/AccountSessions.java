package vn.sovang.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Sign-in sessions. */
@ApplicationScoped
public class AccountSessions implements PanacheRepositoryBase<AccountSession, UUID> {

    /** Locked, so that two tabs that refresh at once take turns. */
    Optional<AccountSession> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    int revokeAll(UUID accountId, Instant now) {
        return update("revokedAt = ?1 where accountId = ?2 and revokedAt is null", now, accountId);
    }

    /** All but the session that asks. */
    int revokeOthers(UUID accountId, UUID kept, Instant now) {
        return update("revokedAt = ?1 where accountId = ?2 and id <> ?3 and revokedAt is null", now, accountId, kept);
    }
}
