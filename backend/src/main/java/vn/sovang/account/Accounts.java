package vn.sovang.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Accounts by their names. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    private static final long ADMINISTRATORS = 20_261_125L;

    Optional<Account> named(String username) {
        return find("username", username.toLowerCase(Locale.ROOT)).firstResultOptional();
    }

    /**
     * Locked until the end of the transaction, so that two administrators take turns.
     *
     * @throws NotFound when there is none (404)
     */
    Account locked(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /**
     * Whether somebody else stays administrator for good. Asked one at a time, so that two administrators cannot take
     * each other away.
     */
    boolean hasOtherAdministrator(UUID accountId, LocalDate today) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(:key)", Integer.class)
                .setParameter("key", ADMINISTRATORS)
                .getSingleResult();
        Number others = (Number) getEntityManager()
                .createNativeQuery("""
                        select count(*) from account a join account_role r on r.account_id = a.id
                         where a.id <> :account and not a.disabled and a.password_hash is not null
                           and r.role = 'ADMIN' and r.valid_from <= :today and r.valid_to is null and r.revoked_at is null
                        """)
                .setParameter("account", accountId)
                .setParameter("today", today)
                .getSingleResult();
        return others.intValue() > 0;
    }
}
