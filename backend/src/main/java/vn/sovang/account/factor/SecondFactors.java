package vn.sovang.account.factor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Second factors by account. */
@ApplicationScoped
public class SecondFactors implements PanacheRepositoryBase<SecondFactor, UUID> {

    public boolean isActive(UUID accountId) {
        return activeSince(accountId).isPresent();
    }

    public Optional<Instant> activeSince(UUID accountId) {
        return findByIdOptional(accountId).map(SecondFactor::confirmedAt);
    }

    /** Locked, so that one code sent twice at once is used once. */
    Optional<SecondFactor> locked(UUID accountId) {
        return find("accountId", accountId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
