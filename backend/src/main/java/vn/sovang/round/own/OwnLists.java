package vn.sovang.round.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Parts of the unit send their lists with minutes; the council's figures are written down. */
@ApplicationScoped
public class OwnLists {

    private final OwnRounds owns;
    private final OwnPolicy policy;
    private final OwnViews views;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    OwnLists(OwnRounds owns, OwnPolicy policy, OwnViews views, Shape shape, AuditTrail audit, AppClock clock) {
        this.owns = owns;
        this.policy = policy;
        this.views = views;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public OwnRoundView get(Actor actor, UUID roundId) {
        return views.of(actor, owns.visible(actor, roundId));
    }

    @Transactional
    public OwnRoundView send(Actor actor, UUID roundId, UUID unitId, Precondition seen, OwnCommands.Minutes body) {
        OwnRounds.Place at = list(actor, roundId, unitId, OwnPolicy.ListAction.SEND, seen);
        shape.check(body);
        notLaterThanToday(body.heldOn());
        requireOpen(at);
        at.own().send(unitId, body.number(), body.heldOn(), clock.instant());
        audit.record(actor, "round.send-list", "award-round", roundId);
        return saved(actor, at);
    }

    @Transactional
    public OwnRoundView giveBack(Actor actor, UUID roundId, UUID unitId, Precondition seen, OwnCommands.Reason body) {
        OwnRounds.Place at = list(actor, roundId, unitId, OwnPolicy.ListAction.GIVE_BACK, seen);
        shape.check(body);
        requireOpen(at);
        at.own().giveBack(unitId, body.reason(), clock.instant());
        audit.record(actor, "round.return-list", "award-round", roundId, Map.of("reason", body.reason()));
        return saved(actor, at);
    }

    @Transactional
    public OwnRoundView sat(Actor actor, UUID roundId, Precondition seen, OwnCommands.Sat body) {
        OwnRounds.Place at = owns.visible(actor, roundId);
        policy.may(actor, OwnPolicy.Action.RECORD_SITTING, at.round()).orRefuse();
        seen.require(at.own().version());
        shape.check(body);
        notLaterThanToday(body.heldOn());
        if (body.present() > body.members()) {
            throw new Invalid("/present", "Số người dự họp không nhiều hơn số thành viên.");
        }
        requireOpen(at);
        List<OwnCommands.Votes> said = body.votes() == null ? List.of() : body.votes();
        List<OwnRound.Votes> votes = at.own().candidates().stream()
                .filter(c -> c.outcome() == OwnOutcome.PENDING)
                .map(c -> said.stream()
                        .filter(v -> v.candidateId().equals(c.id()))
                        .findFirst()
                        .map(v -> new OwnRound.Votes(c.id(), v.inFavour(), v.against()))
                        .orElseGet(() -> new OwnRound.Votes(c.id(), body.present(), 0)))
                .toList();
        at.own()
                .sat(
                        new Sitting(body.heldOn(), body.members(), body.present(), body.chair(), body.minutes()),
                        votes,
                        clock.instant());
        audit.record(actor, "round.sitting", "award-round", roundId, Map.of("rows", votes.size()));
        return saved(actor, at);
    }

    private OwnRounds.Place list(
            Actor actor, UUID roundId, UUID unitId, OwnPolicy.ListAction action, Precondition seen) {
        OwnRounds.Place at = owns.visible(actor, roundId);
        if (at.own().list(unitId).isEmpty() || !policy.seesList(actor, at.round(), unitId)) {
            throw new NotFound();
        }
        policy.may(actor, action, at.round(), unitId).orRefuse();
        seen.require(at.own().version());
        return at;
    }

    private void notLaterThanToday(java.time.LocalDate day) {
        if (day.isAfter(clock.today())) {
            throw new Invalid("/heldOn", "Ngày họp không được sau hôm nay.");
        }
    }

    private static void requireOpen(OwnRounds.Place at) {
        OwnPolicy.open(at.round()).orConflict();
    }

    private OwnRoundView saved(Actor actor, OwnRounds.Place at) {
        owns.flush();
        return views.of(actor, at);
    }
}
