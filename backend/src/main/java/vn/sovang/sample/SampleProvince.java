package vn.sovang.sample;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.sovang.shared.time.AppClock;

/** Writes the chapters that are not written yet; a start that was killed goes on where it stood. */
@ApplicationScoped
public class SampleProvince {

    private static final Logger LOG = Logger.getLogger(SampleProvince.class);
    private static final int AFTER_EVERYTHING = 5000;
    private static final int SECONDS_PER_CHAPTER = 600;

    private final Instance<Chapter> chapters;
    private final EntityManager entities;
    private final AppClock clock;
    private final boolean demo;
    private final boolean production;
    private final String extent;

    SampleProvince(
            Instance<Chapter> chapters,
            EntityManager entities,
            AppClock clock,
            @ConfigProperty(name = "sovang.demo") boolean demo,
            @ConfigProperty(name = "sovang.production") boolean production,
            @ConfigProperty(name = "sovang.sample") String extent) {
        this.chapters = chapters;
        this.entities = entities;
        this.clock = clock;
        this.demo = demo;
        this.production = production;
        this.extent = extent;
    }

    @ActivateRequestContext
    void onStart(@Observes @Priority(AFTER_EVERYTHING) StartupEvent started) {
        if (production || !demo) {
            return;
        }
        boolean full = !"none".equals(extent);
        chapters.stream()
                .filter(c -> full || c.isGround())
                .sorted(Comparator.comparingInt(Chapter::order))
                .forEach(c -> QuarkusTransaction.requiringNew()
                        .timeout(SECONDS_PER_CHAPTER)
                        .run(() -> write(c)));
    }

    private void write(Chapter chapter) {
        int fresh = entities.createNativeQuery(
                        "insert into sample_chapter (name, done_at) values (:name, :now) on conflict do nothing")
                .setParameter("name", chapter.name())
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (fresh == 1) {
            LOG.infof("Sample province: %s", chapter.name());
            chapter.write();
        }
    }
}
