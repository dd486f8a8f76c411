package vn.sovang.shared.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The program's one clock, in Vietnam's zone. Outside production {@code SOVANG_TODAY} moves its date, and the sample
 * province runs its past years under {@link #at}.
 */
public class AppClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock base;
    private final ThreadLocal<Instant> simulated;

    AppClock(Clock base) {
        this(base, new ThreadLocal<>());
    }

    private AppClock(Clock base, ThreadLocal<Instant> simulated) {
        this.base = base;
        this.simulated = simulated;
    }

    /** Runs {@code work} on this thread as if it were that moment. */
    public void at(Instant moment, Runnable work) {
        Instant before = simulated.get();
        simulated.set(moment);
        try {
            work.run();
        } finally {
            if (before == null) {
                simulated.remove();
            } else {
                simulated.set(before);
            }
        }
    }

    /** True while sample history is being made on this thread. */
    public boolean isSimulated() {
        return simulated.get() != null;
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new AppClock(base.withZone(zone), simulated);
    }

    @Override
    public Instant instant() {
        Instant moment = simulated.get();
        // PostgreSQL keeps microseconds; a finer instant would differ from itself after a read.
        return (moment != null ? moment : base.instant()).truncatedTo(ChronoUnit.MICROS);
    }

    /** Makes the clock; a wrong date stops the start with the parser's message. */
    static class Maker {
        @Produces
        @Singleton
        @DefaultBean
        AppClock clock(
                @ConfigProperty(name = "sovang.today") Optional<String> today,
                @ConfigProperty(name = "sovang.production") boolean production) {
            Clock real = Clock.system(ZONE);
            if (production || today.isEmpty() || today.get().isBlank()) {
                return new AppClock(real);
            }
            LocalDate wanted = LocalDate.parse(today.get().trim());
            Duration shift = Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.now(real), wanted));
            return new AppClock(Clock.offset(real, shift));
        }
    }
}
