package vn.sovang.unit.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Unit;
import vn.sovang.unit.UnitPolicy;
import vn.sovang.unit.Units;

/** Reads merges, and parts again what was merged wrongly; the merge itself stays on record. */
@ApplicationScoped
public class DuplicateParting {

    private final UnitMerges merges;
    private final MergedViews views;
    private final MovedRows rows;
    private final Units units;
    private final UnitPolicy policy;
    private final EntityManager entities;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    DuplicateParting(
            UnitMerges merges,
            MergedViews views,
            MovedRows rows,
            Units units,
            UnitPolicy policy,
            EntityManager entities,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.merges = merges;
        this.views = views;
        this.rows = rows;
        this.units = units;
        this.policy = policy;
        this.entities = entities;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public List<MergeViews.View> latest(Actor actor, UUID unitId) {
        return views.of(actor, merges.latest(unitId), 0);
    }

    @Transactional
    public MergeViews.View get(Actor actor, UUID id) {
        return views.of(actor, merges.get(id), 0);
    }

    /** @throws StateConflict when a later merge of one of both still holds (409) */
    @Transactional
    public MergeViews.View undo(Actor actor, UUID id, Precondition seen, MergeViews.Undo body) {
        UnitMerge merge = merges.get(id);
        policy.mayKeep(actor).orRefuse();
        seen.require(merge.version());
        shape.check(body);
        if (merge.isUndone()) {
            throw new StateConflict("Lần gộp này đã được hoàn tác.");
        }
        UnitMerge later = merges.laterThan(merge);
        if (later != null) {
            throw new StateConflict("Chưa hoàn tác được: sau đó đã gộp " + later.duplicateName() + " vào "
                    + later.keptName() + ". Hãy hoàn tác lần đó trước.");
        }
        long left = rows.moveBack(id, merge.keptId(), merge.duplicateId());
        UnitMerge again = merges.get(id);
        part(again);
        again.undo(body.reason(), actor.name(), clock.instant());
        audit.record(
                actor,
                "unit.part",
                DuplicateMerging.SUBJECT,
                id,
                Map.of("name", again.keptName(), "duplicate", again.duplicateName(), "reason", body.reason()));
        merges.flush();
        return views.of(actor, again, left);
    }

    private void part(UnitMerge merge) {
        Unit duplicate = units.get(merge.duplicateId());
        Unit kept = units.get(merge.keptId());
        kept.standApart(duplicate, merge.addedNames());
        if (merge.movedCode() != null && Objects.equals(kept.code(), merge.movedCode())) {
            kept.dropCode();
            entities.flush();
            duplicate.takeCode(merge.movedCode());
        }
    }
}
