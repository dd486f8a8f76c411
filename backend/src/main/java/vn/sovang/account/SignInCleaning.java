package vn.sovang.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import vn.sovang.shared.time.AppClock;

/** Throws away what no sign-in asks about any more; several servers may do it at once. */
@ApplicationScoped
public class SignInCleaning {

    private static final Duration ATTEMPTS = Duration.ofHours(12);
    private static final Duration ENDED_SESSIONS = Duration.ofDays(30);
    private static final Duration BROWSERS = Duration.ofDays(400);
    /** Beyond this the oldest go first, however many addresses somebody has. */
    private static final int MOST_ATTEMPTS = 200_000;

    private final EntityManager entities;
    private final AppClock clock;

    SignInCleaning(EntityManager entities, AppClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Scheduled(every = "15m", delayed = "3m")
    @Transactional
    void clean() {
        Instant now = clock.instant();
        delete("delete from sign_in_attempt where last_at < :old", now.minus(ATTEMPTS));
        entities.createNativeQuery(
                        "delete from sign_in_attempt where subject in (select subject from sign_in_attempt order by last_at desc offset :most)")
                .setParameter("most", MOST_ATTEMPTS)
                .executeUpdate();
        delete("delete from account_session where expires_at < :old or revoked_at < :old", now.minus(ENDED_SESSIONS));
        delete("delete from known_browser where last_seen_at < :old", now.minus(BROWSERS));
    }

    private void delete(String statement, Instant old) {
        entities.createNativeQuery(statement).setParameter("old", old).executeUpdate();
    }
}
