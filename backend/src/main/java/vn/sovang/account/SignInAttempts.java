package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.sovang.shared.problem.TooManyTries;
import vn.sovang.shared.time.AppClock;

/**
 * Wrong passwords by account and address. From the fifth on, that pair waits: 30 seconds, doubling up to 15 minutes.
 * Others at other addresses are not held up.
 */
@ApplicationScoped
public class SignInAttempts {

    private static final int FREE = 4;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGET = Duration.ofHours(12);

    private final EntityManager entities;
    private final AppClock clock;

    SignInAttempts(EntityManager entities, AppClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @throws TooManyTries while the pair has to wait */
    @Transactional
    void check(String username, String address) {
        List<?> locked = entities.createNativeQuery(
                        "select locked_until from sign_in_attempt where username = :u and address = :a and locked_until > :now",
                        Instant.class)
                .setParameter("u", username)
                .setParameter("a", address)
                .setParameter("now", clock.instant())
                .getResultList();
        if (!locked.isEmpty()) {
            Duration wait = Duration.between(clock.instant(), (Instant) locked.get(0));
            long minutes = Math.max(1, (wait.toSeconds() + 59) / 60);
            throw new TooManyTries(
                    "Sai mật khẩu nhiều lần. Hãy thử lại sau khoảng " + minutes
                            + " phút, hoặc nhờ quản trị đặt lại mật khẩu.",
                    wait);
        }
    }

    @Transactional
    void failed(String username, String address) {
        Number failures = (Number) entities.createNativeQuery("""
                        insert into sign_in_attempt (username, address, failures, last_at) values (:u, :a, 1, :now)
                        on conflict (username, address) do update
                           set failures = case when sign_in_attempt.last_at < :old then 1 else sign_in_attempt.failures + 1 end,
                               last_at = excluded.last_at
                        returning failures
                        """)
                .setParameter("u", username)
                .setParameter("a", address)
                .setParameter("now", clock.instant())
                .setParameter("old", clock.instant().minus(FORGET))
                .getSingleResult();
        int over = failures.intValue() - FREE;
        if (over > 0) {
            Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(over - 1, 10));
            entities.createNativeQuery(
                            "update sign_in_attempt set locked_until = :until where username = :u and address = :a")
                    .setParameter("until", clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait))
                    .setParameter("u", username)
                    .setParameter("a", address)
                    .executeUpdate();
        }
    }

    @Transactional
    void clear(String username, String address) {
        entities.createNativeQuery("delete from sign_in_attempt where username = :u and address = :a")
                .setParameter("u", username)
                .setParameter("a", address)
                .executeUpdate();
    }
}
