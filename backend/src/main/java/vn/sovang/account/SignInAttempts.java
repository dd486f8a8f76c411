package vn.sovang.account;

import io.netty.util.NetUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import vn.sovang.shared.problem.TooManyTries;
import vn.sovang.shared.security.KeyedHash;
import vn.sovang.shared.time.AppClock;

/**
 * Wrong passwords and codes. A try is counted before anything is looked at and taken back when it was right, so that a
 * burst of tries at once gets no further than the same tries one after the other.
 *
 * <p>A browser the account has used before is counted by itself: whatever is tried elsewhere does not hold it up.
 * Everything else counts three times: for the pair of account and address, which soon waits long; for the address, so
 * that it cannot go through many accounts; for the account, so that many addresses cannot share the work. The last two
 * bounds are wide and their waits short, because other people stand behind them. Names that do not exist are counted
 * like those that do.
 */
@ApplicationScoped
public class SignInAttempts {

    private static final Duration FORGET = Duration.ofHours(12);

    private final EntityManager entities;
    private final KeyedHash hash;
    private final AppClock clock;

    SignInAttempts(EntityManager entities, KeyedHash hash, AppClock clock) {
        this.entities = entities;
        this.hash = hash;
        this.clock = clock;
    }

    /** What is tried; whoever tries a code has the password already, so its account bound is narrower. */
    enum Step {
        PASSWORD(100),
        CODE(20);

        private final int freeOfAccount;

        Step(int freeOfAccount) {
            this.freeOfAccount = freeOfAccount;
        }
    }

    /**
     * How many tries are free, and how the wait grows after them: doubled each time, up to a longest.
     *
     * @param forgets one failure is forgotten in this time; what many people share would fill up by their slips alone
     */
    private record Bound(int free, Duration first, Duration longest, Duration forgets) {

        Duration waitAfter(double failures) {
            Duration wait = first.multipliedBy(1L << Math.min((int) Math.ceil(failures) - free - 1, 10));
            return wait.compareTo(longest) > 0 ? longest : wait;
        }
    }

    private record Counter(String subject, Bound bound, boolean shared) {}

    /** A try that was counted; {@link #right} or {@link #undo} takes it back. */
    static final class Try {
        private final List<Counter> counters;

        private Try(List<Counter> counters) {
            this.counters = counters;
        }
    }

    private static final Bound PAIR = new Bound(4, Duration.ofSeconds(30), Duration.ofMinutes(15), FORGET);
    private static final Bound ADDRESS =
            new Bound(200, Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(2));

    /**
     * @param who name as typed, or account id
     * @param known the browser has signed in to this account before
     * @throws TooManyTries while one of the counters has to wait
     */
    @Transactional
    Try begin(Step step, String who, Caller caller, boolean known) {
        List<Counter> counters = counters(step, who, caller, known);
        refuseWhileWaiting(counters);
        // In one order everywhere, so that two tries never wait for each other's rows.
        counters.forEach(this::count);
        return new Try(counters);
    }

    /** The try was right: its own counters start again, those shared with others forget just this one. */
    @Transactional
    void right(Try done) {
        for (Counter c : done.counters) {
            if (c.shared()) {
                takeBack(c);
            } else {
                entities.createNativeQuery("delete from sign_in_attempt where subject = :s")
                        .setParameter("s", c.subject())
                        .executeUpdate();
            }
        }
    }

    /** The try was never looked at. */
    @Transactional
    void undo(Try done) {
        done.counters.forEach(this::takeBack);
    }

    private List<Counter> counters(Step step, String who, Caller caller, boolean known) {
        if (known) {
            String browser = caller.browserId().orElseThrow().toString();
            return List.of(new Counter(subject(step, "browser", who, browser), PAIR, false));
        }
        String address = network(caller.address());
        Bound account =
                new Bound(step.freeOfAccount, Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(10));
        return Stream.of(
                        new Counter(subject(step, "pair", who, address), PAIR, false),
                        new Counter(subject(step, "account", who, ""), account, true),
                        new Counter(subject(step, "address", "", address), ADDRESS, true))
                .sorted(Comparator.comparing(Counter::subject))
                .toList();
    }

    private void refuseWhileWaiting(List<Counter> counters) {
        List<?> waits = entities.createNativeQuery(
                        "select locked_until from sign_in_attempt where subject in (:s) and locked_until > :now"
                                + " order by locked_until desc limit 1",
                        Instant.class)
                .setParameter("s", counters.stream().map(Counter::subject).toList())
                .setParameter("now", clock.instant())
                .getResultList();
        if (!waits.isEmpty()) {
            throw wait(Duration.between(clock.instant(), (Instant) waits.get(0)));
        }
    }

    private void count(Counter counter) {
        Instant now = clock.instant();
        List<?> counted = entities.createNativeQuery("""
                        insert into sign_in_attempt (subject, failures, last_at) values (:s, 1, :now)
                        on conflict (subject) do update
                           set failures = 1 + case when sign_in_attempt.last_at < :old then 0 else greatest(0,
                                   sign_in_attempt.failures
                                   - extract(epoch from excluded.last_at - sign_in_attempt.last_at) / :forgets) end,
                               last_at = excluded.last_at
                         where sign_in_attempt.locked_until is null or sign_in_attempt.locked_until <= :now
                        returning failures
                        """)
                .setParameter("s", counter.subject())
                .setParameter("now", now)
                .setParameter("old", now.minus(FORGET))
                .setParameter("forgets", counter.bound().forgets().toSeconds())
                .getResultList();
        if (counted.isEmpty()) {
            // A twin got here first and used the last free try.
            throw wait(counter.bound().first());
        }
        double failures = ((Number) counted.get(0)).doubleValue();
        if (failures > counter.bound().free()) {
            entities.createNativeQuery("update sign_in_attempt set locked_until = :until where subject = :s")
                    .setParameter("until", now.plus(counter.bound().waitAfter(failures)))
                    .setParameter("s", counter.subject())
                    .executeUpdate();
        }
    }

    private void takeBack(Counter counter) {
        entities.createNativeQuery(
                        "update sign_in_attempt set failures = greatest(failures - 1, 0), locked_until = null where subject = :s")
                .setParameter("s", counter.subject())
                .executeUpdate();
    }

    private static TooManyTries wait(Duration wait) {
        long seconds = Math.max(1, wait.toSeconds());
        String howLong = seconds < 60 ? seconds + " giây" : (seconds + 59) / 60 + " phút";
        return new TooManyTries(
                "Sai nhiều lần. Hãy thử lại sau khoảng " + howLong + ", hoặc nhờ quản trị đặt lại.", wait);
    }

    private String subject(Step step, String kind, String who, String where) {
        return hash.of("sign-in-attempt", step + "|" + kind + "|" + who + "|" + where);
    }

    /** One household or office holds a whole /64 of IPv6 addresses, so those count as one. */
    static String network(String address) {
        byte[] bytes = address.indexOf(':') < 0 ? null : NetUtil.createByteArrayFromIpAddressString(address);
        return bytes == null || bytes.length != 16
                ? address
                : HexFormat.of().formatHex(Arrays.copyOf(bytes, 8)) + "/64";
    }
}
