package vn.sovang.register.importing;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** One table is worked on at a time, apart from the request that asked for it. */
@ApplicationScoped
class ImportJobs {

    private static final Logger LOG = Logger.getLogger(ImportJobs.class);

    private final ExecutorService hands = Executors.newSingleThreadExecutor(r -> {
        Thread thread = new Thread(r, "register-import");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<UUID, Job> running = new ConcurrentHashMap<>();

    /** Somebody asked to stop; what was done so far is given up. */
    static final class Stopped extends RuntimeException {

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    /** What goes on for one table. */
    static final class Job {

        private final AtomicInteger lines = new AtomicInteger();
        private volatile boolean stopped;
        private volatile int backend;

        void line() {
            lines.incrementAndGet();
            demandGoing();
        }

        void demandGoing() {
            if (stopped) {
                throw new Stopped();
            }
        }

        int lines() {
            return lines.get();
        }

        void on(int backendId) {
            backend = backendId;
        }

        boolean isStopped() {
            return stopped;
        }
    }

    void begin(UUID id, Consumer<Job> work) {
        Job job = new Job();
        running.put(id, job);
        hands.execute(() -> {
            try {
                work.accept(job);
            } catch (RuntimeException e) {
                LOG.errorf(e, "Import %s", id);
            } finally {
                running.remove(id, job);
            }
        });
    }

    /** Those at work and those that wait for their turn. */
    Set<UUID> all() {
        return Set.copyOf(running.keySet());
    }

    Optional<Job> of(UUID id) {
        return Optional.ofNullable(running.get(id));
    }

    /** @return the database's process that works for it, to be interrupted; 0 for none */
    int stop(UUID id) {
        Job job = running.get(id);
        if (job == null) {
            return 0;
        }
        job.stopped = true;
        return job.backend;
    }

    @PreDestroy
    void end() {
        running.values().forEach(j -> j.stopped = true);
        hands.shutdownNow();
    }
}
