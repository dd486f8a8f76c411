package vn.sovang.eligibility.run;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import vn.sovang.shared.time.AppClock;

/**
 * Works at runs, step by step, each in a transaction of its own. A run whose worker fell silent is taken over, by this
 * program after a restart or by another server; what the silent one had not finished was never written.
 */
@ApplicationScoped
class RunWorker {

    private static final Logger LOG = Logger.getLogger(RunWorker.class);
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final UUID me = UuidCreator.getTimeOrderedEpoch();
    private final Runs runs;
    private final List<RunSteps> kinds;
    private final ManagedExecutor executor;
    private final AppClock clock;

    RunWorker(Runs runs, @All List<RunSteps> kinds, ManagedExecutor executor, AppClock clock) {
        this.runs = runs;
        this.kinds = kinds;
        this.executor = executor;
        this.clock = clock;
    }

    void onAsked(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunKeeping.Asked asked) {
        executor.execute(() -> work(asked.runId()));
    }

    @Scheduled(every = "60s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void pickUp() {
        QuarkusTransaction.requiringNew().call(runs::open).forEach(this::work);
    }

    /** Until it is over, or belongs to somebody else. */
    void work(UUID id) {
        boolean mine = QuarkusTransaction.requiringNew().call(() -> runs.locked(id)
                .map(r -> r.take(me, clock.instant(), clock.instant().minus(SILENCE)))
                .orElse(false));
        try {
            while (mine) {
                mine = again(id);
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "Run %s cannot go on", id);
            QuarkusTransaction.requiringNew()
                    .run(() -> runs.locked(id).filter(r -> r.isHeldBy(me)).ifPresent(r -> r.fail(clock.instant())));
        }
    }

    /** A step that fails once is tried once more: what it ran into may be gone. */
    private boolean again(UUID id) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> step(id, me));
        } catch (RuntimeException e) {
            LOG.warnf(e, "Run %s: a step is tried once more", id);
            return QuarkusTransaction.requiringNew().call(() -> step(id, me));
        }
    }

    /** Locked for the length of a step, so that a stop waits for its end and nothing is found after it. */
    boolean step(UUID id, UUID by) {
        RuleRun run = runs.locked(id).filter(r -> r.isHeldBy(by)).orElse(null);
        if (run == null) {
            return false;
        }
        RuleRun.Step step = kinds.stream()
                .filter(k -> k.kind() == run.kind())
                .findFirst()
                .orElseThrow()
                .next(run);
        run.went(step, clock.instant());
        return !step.last();
    }
}
