package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.security.KeyedHash;
import vn.sovang.shared.time.AppClock;

/**
 * Browsers from which an account has signed in before. Each browser has one number under a keyed hash in a cookie; for
 * which accounts it is known stands here, so that it can be forgotten for one of them.
 */
@ApplicationScoped
public class KnownBrowsers {

    private static final String PURPOSE = "browser";
    private static final int MOST_PER_ACCOUNT = 20;

    private final EntityManager entities;
    private final KeyedHash hash;
    private final AppClock clock;

    KnownBrowsers(EntityManager entities, KeyedHash hash, AppClock clock) {
        this.entities = entities;
        this.hash = hash;
        this.clock = clock;
    }

    String write(UUID browserId) {
        return hash.sign(PURPOSE, browserId.toString());
    }

    Optional<UUID> read(String cookie) {
        return hash.verified(PURPOSE, cookie).map(UUID::fromString);
    }

    @Transactional
    boolean knows(Caller caller, UUID accountId) {
        return caller.browserId().isPresent()
                && !entities.createNativeQuery(
                                "select 1 from known_browser where browser_id = :browser and account_id = :account")
                        .setParameter("browser", caller.browserId().get())
                        .setParameter("account", accountId)
                        .getResultList()
                        .isEmpty();
    }

    /** After a whole sign-in; the browsers not seen for longest make room. */
    @Transactional
    void remember(UUID browserId, UUID accountId) {
        entities.createNativeQuery("""
                        insert into known_browser (browser_id, account_id, last_seen_at) values (:browser, :account, :now)
                        on conflict (browser_id, account_id) do update set last_seen_at = excluded.last_seen_at
                        """)
                .setParameter("browser", browserId)
                .setParameter("account", accountId)
                .setParameter("now", clock.instant())
                .executeUpdate();
        entities.createNativeQuery("""
                        delete from known_browser where account_id = :account and browser_id in (
                            select browser_id from known_browser where account_id = :account
                             order by last_seen_at desc, browser_id offset :most)
                        """)
                .setParameter("account", accountId)
                .setParameter("most", MOST_PER_ACCOUNT)
                .executeUpdate();
    }

    @Transactional
    void forget(UUID accountId) {
        entities.createNativeQuery("delete from known_browser where account_id = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
