package vn.sovang.eligibility.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.AppClock;

/** Starts, shows and stops runs of every kind. */
@ApplicationScoped
public class RunKeeping {

    private static final String SUBJECT = "rule-run";

    /** Told when a run waits for a free hand. */
    record Asked(UUID runId) {}

    private final Runs runs;
    private final Event<Asked> asked;
    private final AuditTrail audit;
    private final AppClock clock;

    RunKeeping(Runs runs, Event<Asked> asked, AuditTrail audit, AppClock clock) {
        this.runs = runs;
        this.asked = asked;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is asked for, ready to be kept. */
    public record Plan(Integer year, String plan, int total) {}

    public void mayStart(Actor actor) {
        RunPolicy.mayStart(actor).orRefuse();
    }

    @Transactional
    public RunView start(Actor actor, RunKind kind, Plan plan, Function<RuleRun, String> words) {
        mayStart(actor);
        if (runs.isOpen(kind)) {
            throw new StateConflict("Đang có một lượt chạy chưa xong; hãy chờ hoặc dừng lượt đó.");
        }
        RuleRun run = RuleRun.ask(kind, plan.year(), plan.plan(), plan.total(), actor, clock.instant());
        runs.persistAndFlush(run);
        audit.record(actor, "rule-run.start", SUBJECT, run.id(), Map.of("kind", kind.name()));
        asked.fire(new Asked(run.id()));
        return view(actor, run, words);
    }

    @Transactional
    public RunView cancel(Actor actor, RunKind kind, UUID id, Precondition seen, Function<RuleRun, String> words) {
        read(actor, kind, id);
        mayStart(actor);
        RuleRun run = runs.locked(id).orElseThrow(NotFound::new);
        seen.require(run.version());
        run.cancel(clock.instant());
        audit.record(actor, "rule-run.cancel", SUBJECT, id, Map.of("kind", kind.name()));
        runs.flush();
        return view(actor, run, words);
    }

    @Transactional
    public RunView.All all(Actor actor, RunKind kind, Function<RuleRun, String> words) {
        RunPolicy.mayRead(actor, kind).orRefuse();
        return new RunView.All(
                runs.latest(kind).stream().map(r -> view(actor, r, words)).toList());
    }

    @Transactional
    public RunView get(Actor actor, RunKind kind, UUID id, Function<RuleRun, String> words) {
        return view(actor, read(actor, kind, id), words);
    }

    /** @throws NotFound when there is none of that kind, or none the actor may read (404) */
    @Transactional
    public RuleRun read(Actor actor, RunKind kind, UUID id) {
        if (!RunPolicy.mayRead(actor, kind).allowed()) {
            throw new NotFound();
        }
        return runs.get(kind, id);
    }

    private static RunView view(Actor actor, RuleRun r, Function<RuleRun, String> words) {
        Verdict open = Verdict.of(!r.status().isOver(), "Lượt chạy đã kết thúc.");
        return new RunView(
                r.id(),
                r.version(),
                r.kind(),
                r.status(),
                r.status().label(),
                Optional.ofNullable(r.year()),
                words.apply(r),
                r.askedName(),
                r.askedAt(),
                Optional.ofNullable(r.endedAt()),
                r.total(),
                r.done(),
                r.found(),
                List.of(AllowedAction.of(
                        RunPolicy.Action.CANCEL, RunPolicy.mayStart(actor).and(open))));
    }
}
