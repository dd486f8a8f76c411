package vn.sovang.round.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.round.AwardRound;
import vn.sovang.round.names.EnteredList;
import vn.sovang.round.names.SubjectNaming;
import vn.sovang.round.names.UnitTree;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Names candidates, many at once, and takes them back; people nobody knows yet are made in the same transaction. */
@ApplicationScoped
public class CandidateNaming {

    private final OwnRounds owns;
    private final OwnPolicy policy;
    private final OwnViews views;
    private final UnitTree tree;
    private final SubjectNaming subjects;
    private final CandidateBatches batches;
    private final AwardCatalogue catalogue;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    CandidateNaming(
            OwnRounds owns,
            OwnPolicy policy,
            OwnViews views,
            UnitTree tree,
            SubjectNaming subjects,
            CandidateBatches batches,
            AwardCatalogue catalogue,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.owns = owns;
        this.policy = policy;
        this.views = views;
        this.tree = tree;
        this.subjects = subjects;
        this.batches = batches;
        this.catalogue = catalogue;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public OwnRoundView name(Actor actor, UUID roundId, OwnCommands.Naming body) {
        OwnRounds.Place at = owns.visible(actor, roundId);
        UUID list = body == null
                ? at.round().ownerUnitId()
                : body.listUnitId().orElse(at.round().ownerUnitId());
        policy.may(actor, OwnPolicy.ListAction.NAME, at.round(), list).orRefuse();
        shape.check(body);
        Map<UUID, UnitTree.Part> parts = parts(at.round(), list);
        List<Candidate.Named> named = named(at.round(), list, parts, body);
        requireOpen(at.round());
        List<SubjectNaming.Named> entered =
                named.stream().map(Candidate.Named::subject).toList();
        CandidateBatch batch = CandidateBatch.of(
                roundId, list, EnteredList.of(body.awardCode(), entered, actor.name(), clock.instant()));
        batches.persist(batch);
        at.own().name(list, named, clock.instant()).forEach(c -> c.enteredWith(batch.id()));
        audit.record(
                actor, "round.name", "award-round", roundId, Map.of("award", body.awardCode(), "rows", named.size()));
        return saved(actor, at);
    }

    /** @throws Invalid when that unit is no part of the round's unit (422) */
    Map<UUID, UnitTree.Part> parts(AwardRound round, UUID list) {
        if (!list.equals(round.ownerUnitId())
                && !tree.under(round.ownerUnitId()).containsKey(list)) {
            throw new Invalid("/listUnitId", "Đơn vị này không trực thuộc đơn vị của đợt xét.");
        }
        return tree.under(list);
    }

    /** An award open in the round. */
    Award award(AwardRound round, String code) {
        return catalogue
                .find(code)
                .filter(a -> round.awards().stream().anyMatch(o -> o.awardCode().equals(a.code())))
                .orElseThrow(() -> new Invalid("/awardCode", "Đợt xét này không xét danh hiệu, hình thức đó."));
    }

    private List<Candidate.Named> named(
            AwardRound round, UUID list, Map<UUID, UnitTree.Part> parts, OwnCommands.Naming body) {
        Award award = award(round, body.awardCode());
        String achievement = body.achievement() == null
                ? "Thành tích trong công tác " + round.achievementTime()
                : body.achievement();
        return subjects.named(list, parts, award, body.subjects()).stream()
                .map(s -> new Candidate.Named(list, s, award.code(), achievement))
                .toList();
    }

    @Transactional
    public OwnRoundView takeBack(Actor actor, UUID roundId, UUID candidateId, Precondition seen) {
        OwnRounds.Place at = owns.visible(actor, roundId);
        Candidate c = at.own().candidate(candidateId);
        if (!policy.seesList(actor, at.round(), c.listUnitId())) {
            throw new NotFound();
        }
        policy.may(actor, OwnPolicy.ListAction.NAME, at.round(), c.listUnitId()).orRefuse();
        seen.require(at.own().version());
        requireOpen(at.round());
        at.own().takeBack(candidateId, "Rút khỏi đợt xét", clock.instant());
        audit.record(actor, "round.take-back", "award-round", roundId, Map.of("name", c.name()));
        return saved(actor, at);
    }

    /** @throws StateConflict when the list was sent, voted on, or somebody made for it is in use elsewhere (409) */
    @Transactional
    public OwnRoundView undo(Actor actor, UUID roundId, UUID batchId, Precondition seen) {
        OwnRounds.Place at = owns.visible(actor, roundId);
        CandidateBatch batch = batches.findByIdOptional(batchId)
                .filter(b -> b.roundId().equals(roundId) && policy.seesList(actor, at.round(), b.listUnitId()))
                .orElseThrow(NotFound::new);
        policy.may(actor, OwnPolicy.ListAction.NAME, at.round(), batch.listUnitId())
                .orRefuse();
        seen.require(at.own().version());
        batch.canBeUndone(at.round(), at.own()).orConflict();
        int before = at.own().candidates().size();
        at.own().removeBatch(batch, clock.instant());
        int gone = before - at.own().candidates().size();
        owns.flush();
        subjects.takeBack(actor, batch.list());
        batches.delete(batch);
        audit.record(
                actor,
                "round.undo-names",
                "award-round",
                roundId,
                Map.of("award", batch.list().awardCode(), "rows", gone));
        return saved(actor, at);
    }

    private static void requireOpen(AwardRound round) {
        var open = OwnPolicy.open(round);
        open.orConflict();
    }

    private OwnRoundView saved(Actor actor, OwnRounds.Place at) {
        owns.flush();
        return views.of(actor, at);
    }
}
