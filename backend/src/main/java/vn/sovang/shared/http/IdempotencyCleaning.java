package vn.sovang.shared.http;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import vn.sovang.shared.time.AppClock;

/** Throws away kept answers after their 24 hours; several servers may do it at once. */
@ApplicationScoped
public class IdempotencyCleaning {

    private final EntityManager entities;
    private final AppClock clock;

    IdempotencyCleaning(EntityManager entities, AppClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void clean() {
        entities.createNativeQuery("delete from idempotency_key where created_at < :old")
                .setParameter("old", clock.instant().minus(Duration.ofHours(24)))
                .executeUpdate();
    }
}
