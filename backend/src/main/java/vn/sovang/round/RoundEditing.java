package vn.sovang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Plans, opens, closes and reopens rounds. */
@ApplicationScoped
public class RoundEditing {

    private final Rounds rounds;
    private final RoundPolicy policy;
    private final RoundReading reading;
    private final RoundViews views;
    private final Instance<RoundTies> ties;
    private final Shape shape;
    private final StatusHistory history;
    private final AuditTrail audit;
    private final AppClock clock;

    RoundEditing(
            Rounds rounds,
            RoundPolicy policy,
            RoundReading reading,
            RoundViews views,
            Instance<RoundTies> ties,
            Shape shape,
            StatusHistory history,
            AuditTrail audit,
            AppClock clock) {
        this.rounds = rounds;
        this.policy = policy;
        this.reading = reading;
        this.views = views;
        this.ties = ties;
        this.shape = shape;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public RoundView plan(Actor actor, RoundContent content) {
        UUID owner = content == null ? null : content.ownerUnitId().orElse(null);
        if (owner != null && !policy.seesRoundsOf(actor, owner)) {
            throw new NotFound();
        }
        policy.mayRun(actor, owner).orRefuse();
        shape.check(content);
        AwardRound round = AwardRound.planned(owner, reading.read(content), clock.instant());
        rounds.persist(round);
        history.record(actor, RoundViews.SUBJECT, round.id(), null, round.status(), "Lập đợt xét", null);
        audit.record(actor, "round.plan", RoundViews.SUBJECT, round.id(), Map.of("name", round.name()));
        return saved(actor, round);
    }

    @Transactional
    public RoundView change(Actor actor, UUID id, Precondition seen, RoundContent content) {
        AwardRound round = begin(actor, id, RoundAction.EDIT, seen);
        shape.check(content);
        RoundContent kept = content.ownedBy(Optional.ofNullable(round.ownerUnitId()));
        round.describe(reading.read(kept), clock.instant());
        audit.record(actor, "round.change", RoundViews.SUBJECT, id);
        return saved(actor, round);
    }

    @Transactional
    public RoundView open(Actor actor, UUID id, Precondition seen) {
        AwardRound round = begin(actor, id, RoundAction.OPEN, seen);
        return move(actor, round, "Mở đợt xét", null, r -> r.open(clock.instant()));
    }

    /** @throws StateConflict while something in the round is with the lead agency or undecided (409) */
    @Transactional
    public RoundView close(Actor actor, UUID id, Precondition seen) {
        AwardRound round = begin(actor, id, RoundAction.CLOSE, seen);
        ties.stream().flatMap(t -> t.keepingOpen(id).stream()).findFirst().ifPresent(why -> {
            throw new StateConflict(why);
        });
        return move(actor, round, "Kết thúc đợt xét", null, r -> r.close(clock.instant()));
    }

    @Transactional
    public RoundView reopen(Actor actor, UUID id, Precondition seen, RoundReason body) {
        AwardRound round = begin(actor, id, RoundAction.REOPEN, seen);
        shape.check(body);
        return move(actor, round, "Mở lại đợt xét", body.reason(), r -> r.reopen(clock.instant()));
    }

    private AwardRound begin(Actor actor, UUID id, RoundAction action, Precondition seen) {
        AwardRound round = rounds.visible(actor, id);
        policy.may(actor, action, round).orRefuse();
        seen.require(round.version());
        return round;
    }

    private RoundView move(Actor actor, AwardRound round, String label, String reason, Consumer<AwardRound> verb) {
        RoundStatus from = round.status();
        verb.accept(round);
        history.record(actor, RoundViews.SUBJECT, round.id(), from, round.status(), label, reason);
        audit.record(
                actor,
                "round.move",
                RoundViews.SUBJECT,
                round.id(),
                Map.of("from", from.name(), "to", round.status().name()));
        return saved(actor, round);
    }

    private RoundView saved(Actor actor, AwardRound round) {
        rounds.flush();
        return views.of(actor, round);
    }
}
