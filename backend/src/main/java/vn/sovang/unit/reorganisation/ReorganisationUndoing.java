package vn.sovang.unit.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Unit;
import vn.sovang.unit.Units;

/** Takes back a reorganisation that was recorded wrongly, while nothing rests on it; the act itself stays on record. */
@ApplicationScoped
public class ReorganisationUndoing {

    private final Reorganisations reorganisations;
    private final ReorganisationPolicy policy;
    private final UnitPasts pasts;
    private final UnitNaming naming;
    private final Units units;
    private final Instance<UnitTies> ties;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    ReorganisationUndoing(
            Reorganisations reorganisations,
            ReorganisationPolicy policy,
            UnitPasts pasts,
            UnitNaming naming,
            Units units,
            @Any Instance<UnitTies> ties,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.reorganisations = reorganisations;
        this.policy = policy;
        this.pasts = pasts;
        this.naming = naming;
        this.units = units;
        this.ties = ties;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws StateConflict naming what depends on the successors, or a later reorganisation (409) */
    @Transactional
    public ReorganisationViews.View undo(Actor actor, UUID id, Precondition seen, ReorganisationViews.Undo body) {
        Reorganisation r = reorganisations.get(id);
        policy.mayRecord(actor).orRefuse();
        seen.require(r.version());
        shape.check(body);
        if (r.isUndone()) {
            throw new StateConflict("Lần sắp xếp này đã được hoàn tác.");
        }
        List<UnitPast> kept = pasts.of(id);
        Map<UUID, Unit> touched = touched(r, kept);
        requireLatest(r, touched);
        requireFree(r, touched);
        requireNames(r, kept, touched);
        restore(r, kept, touched);
        List<UUID> made = r.successors().stream()
                .filter(ReorganisedUnit::made)
                .map(ReorganisedUnit::unitId)
                .toList();
        r.undo(body.reason(), actor.name(), clock.instant());
        reorganisations.flush();
        made.forEach(units::deleteById);
        audit.record(
                actor, "reorganisation.undo", ReorganisationRecording.SUBJECT, id, Map.of("reason", body.reason()));
        reorganisations.flush();
        return ReorganisationViews.of(r, policy.on(actor, r));
    }

    private Map<UUID, Unit> touched(Reorganisation r, List<UnitPast> kept) {
        List<UUID> ids = Stream.of(
                        r.predecessors().stream().map(ReorganisedUnit::unitId),
                        r.successors().stream().map(ReorganisedUnit::unitId),
                        kept.stream().map(UnitPast::unitId))
                .flatMap(s -> s)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return units.find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list().stream()
                .collect(Collectors.toMap(Unit::id, u -> u));
    }

    private void requireLatest(Reorganisation r, Map<UUID, Unit> touched) {
        reorganisations.lastChanges(touched.keySet(), r.id()).forEach((unit, last) -> {
            if (last.isAfter(r.effectiveOn())) {
                throw new StateConflict("Chưa hoàn tác được: "
                        + touched.get(unit).name() + " còn được sắp xếp ngày "
                        + last.format(ReorganisationPlanning.DAY) + ". Hãy hoàn tác lần đó trước.");
            }
        });
    }

    /** What began with this event must not have anything yet; a unit that went on keeps what is its own. */
    private void requireFree(Reorganisation r, Map<UUID, Unit> touched) {
        List<UUID> begun = r.successors().stream()
                .filter(s -> s.unitId() != null && !r.goesOn(s.unitId()))
                .map(ReorganisedUnit::unitId)
                .filter(s -> isBegunOn(r.effectiveOn(), touched.get(s)))
                .toList();
        if (begun.isEmpty()) {
            return;
        }
        String depending = ties.stream()
                .map(t -> t.dependingOn(begun))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        if (!depending.isEmpty()) {
            throw new StateConflict("Chưa hoàn tác được: các đơn vị sau sắp xếp đã có " + depending + ".");
        }
    }

    private static boolean isBegunOn(LocalDate day, Unit unit) {
        return day.equals(unit.validFrom());
    }

    /** A name that comes back must not have become another unit's in the meantime. */
    private void requireNames(Reorganisation r, List<UnitPast> kept, Map<UUID, Unit> touched) {
        List<UUID> own = List.copyOf(touched.keySet());
        Stream.concat(
                        r.predecessors().stream().map(ReorganisedUnit::name),
                        kept.stream().map(UnitPast::name))
                .filter(name -> naming.isTaken(name, r.effectiveOn(), own))
                .findFirst()
                .ifPresent(name -> {
                    throw new StateConflict(
                            "Chưa hoàn tác được: tên " + name + " nay là tên của đơn vị khác đang hoạt động.");
                });
    }

    private void restore(Reorganisation r, List<UnitPast> kept, Map<UUID, Unit> touched) {
        if (r.kind().ends()) {
            r.predecessors().stream().filter(p -> !r.goesOn(p.unitId())).forEach(p -> touched.get(p.unitId())
                    .reopen());
        }
        for (UnitPast past : kept) {
            Unit unit = touched.get(past.unitId());
            unit.moveUnder(past.parentId());
            if (!unit.name().equals(past.name())) {
                unit.renameBack(past.name());
            }
            pasts.delete(past);
        }
    }
}
