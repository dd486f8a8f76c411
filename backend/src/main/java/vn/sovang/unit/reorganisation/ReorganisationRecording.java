package vn.sovang.unit.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Unit;
import vn.sovang.unit.Units;

/** Records a reorganisation: ends, begins, renames and moves units in one transaction. */
@ApplicationScoped
public class ReorganisationRecording {

    static final String SUBJECT = "reorganisation";

    private final Reorganisations reorganisations;
    private final ReorganisationPlanning planning;
    private final ReorganisationPolicy policy;
    private final UnitPasts pasts;
    private final Units units;
    private final Instance<UnitTies> ties;
    private final EntityManager entities;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    ReorganisationRecording(
            Reorganisations reorganisations,
            ReorganisationPlanning planning,
            ReorganisationPolicy policy,
            UnitPasts pasts,
            Units units,
            @Any Instance<UnitTies> ties,
            EntityManager entities,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.reorganisations = reorganisations;
        this.planning = planning;
        this.policy = policy;
        this.pasts = pasts;
        this.units = units;
        this.ties = ties;
        this.entities = entities;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    /** What would happen, by the same rules as {@link #record}; stores nothing. */
    @Transactional
    public ReorganisationViews.Check check(Actor actor, NewReorganisation wanted) {
        ReorganisationPlan plan = planned(actor, wanted);
        return new ReorganisationViews.Check(
                wanted.effectiveOn().minusDays(1),
                parties(plan.ends()),
                wanted.newUnits().stream().map(NewReorganisation.NewUnit::name).toList(),
                parties(plan.successors()),
                parties(plan.moves()),
                ties(plan));
    }

    /** @throws StateConflict when something has to be settled before (409) */
    @Transactional
    public ReorganisationViews.View record(Actor actor, NewReorganisation wanted) {
        ReorganisationPlan plan = planned(actor, wanted);
        ties(plan).stream()
                .filter(t -> t.effect() == UnitTies.Effect.BLOCKS)
                .findFirst()
                .ifPresent(t -> {
                    throw new StateConflict(t.text());
                });
        Reorganisation r = Reorganisation.record(
                wanted.kind(),
                wanted.effectiveOn(),
                new ReorganisationBasis(
                        wanted.decisionNumber(), wanted.decisionDate(), wanted.decisionIssuer(), wanted.documentId()),
                wanted.note(),
                actor.name(),
                clock.instant(),
                clock.isSimulated());
        plan.predecessors().forEach(p -> r.from(p.id(), p.name()));
        reorganisations.persistAndFlush(r);
        apply(plan, r);
        audit.record(
                actor,
                "reorganisation.record",
                SUBJECT,
                r.id(),
                Map.of("kind", r.kind(), "decision", r.basis().number()));
        reorganisations.flush();
        return view(actor, r);
    }

    @Transactional
    public ReorganisationViews.View get(Actor actor, UUID id) {
        return view(actor, reorganisations.get(id));
    }

    private ReorganisationViews.View view(Actor actor, Reorganisation r) {
        return ReorganisationViews.of(r, policy.on(actor, r));
    }

    private ReorganisationPlan planned(Actor actor, NewReorganisation wanted) {
        policy.mayRecord(actor).orRefuse();
        shape.check(wanted);
        requireDocument(wanted.documentId());
        return planning.plan(wanted);
    }

    private void requireDocument(UUID id) {
        boolean known = id == null
                || (Boolean) entities.createNativeQuery(
                                "select exists (select 1 from official_document where id = :id)", Boolean.class)
                        .setParameter("id", id)
                        .getSingleResult();
        if (!known) {
            throw new Invalid("/documentId", "Không có văn bản này.");
        }
    }

    private void apply(ReorganisationPlan plan, Reorganisation r) {
        LocalDate lastDay = r.effectiveOn().minusDays(1);
        NewReorganisation w = plan.wanted();
        plan.ends().forEach(u -> u.end(lastDay));
        switch (w.kind()) {
            case RENAME -> {
                Unit unit = plan.predecessors().get(0);
                pasts.keep(unit, lastDay, r.id());
                unit.rename(w.newName());
            }
            case TRANSFER -> {
                Unit unit = plan.predecessors().get(0);
                pasts.keep(unit, lastDay, r.id());
                unit.moveUnder(w.newParentId());
            }
            default -> w.newUnits().forEach(n -> begin(n, plan, r));
        }
        plan.successors().forEach(s -> r.to(s.id(), s.name(), false));
        if (!plan.moves().isEmpty()) {
            UUID successor = r.successors().get(0).unitId();
            plan.moves().forEach(m -> {
                pasts.keep(m, lastDay, r.id());
                m.moveUnder(successor);
            });
        }
    }

    /** A new unit stands where the first of its predecessors stood in the official order. */
    private void begin(NewReorganisation.NewUnit n, ReorganisationPlan plan, Reorganisation r) {
        Unit unit = Unit.of(
                n.name(),
                n.kind(),
                n.parentId(),
                n.aliases(),
                r.effectiveOn(),
                plan.predecessors().get(0).place());
        units.persistAndFlush(unit);
        r.to(unit.id(), unit.name(), true);
    }

    private List<UnitTies.Tie> ties(ReorganisationPlan plan) {
        List<UUID> ending = plan.ends().stream().map(Unit::id).toList();
        return ending.isEmpty()
                ? List.of()
                : ties.stream()
                        .flatMap(t -> t.openOf(ending, plan.wanted().effectiveOn()).stream())
                        .map(t -> plan.wanted().kind() == ReorganisationKind.DISSOLVE ? t.withoutFollower() : t)
                        .toList();
    }

    private static List<ReorganisationViews.Party> parties(List<Unit> list) {
        return list.stream()
                .map(u -> new ReorganisationViews.Party(Optional.of(u.id()), u.name()))
                .toList();
    }
}
