package vn.sovang.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;

/** Enters units and sets wrong entries right; what changes a unit by a decision is a reorganisation. */
@ApplicationScoped
public class UnitKeeping {

    public static final String SUBJECT = "unit";

    private final Units units;
    private final UnitPolicy policy;
    private final UnitRules rules;
    private final UnitViews views;
    private final EntityManager entities;
    private final Shape shape;
    private final AuditTrail audit;

    UnitKeeping(
            Units units,
            UnitPolicy policy,
            UnitRules rules,
            UnitViews views,
            EntityManager entities,
            Shape shape,
            AuditTrail audit) {
        this.units = units;
        this.policy = policy;
        this.rules = rules;
        this.views = views;
        this.entities = entities;
        this.shape = shape;
        this.audit = audit;
    }

    @Transactional
    public UnitView enter(Actor actor, UnitContent content) {
        policy.mayKeep(actor).orRefuse();
        shape.check(content);
        rules.check(null, content);
        Unit unit = add(content, nextPlace());
        audit.record(actor, "unit.enter", SUBJECT, unit.id(), Map.of("name", unit.name()));
        units.flush();
        return views.of(actor, unit);
    }

    /** A checked unit, without a word in the audit trail. */
    public Unit add(UnitContent content, int place) {
        Unit unit = Unit.of(content, place);
        units.persist(unit);
        return unit;
    }

    /** Checked content for a unit that is there, without a word in the audit trail. */
    public void set(Unit unit, UnitContent content) {
        unit.correct(content);
    }

    @Transactional
    public UnitView correct(Actor actor, UUID id, Precondition seen, UnitContent content) {
        Unit unit = units.get(id);
        policy.mayKeep(actor).orRefuse();
        seen.require(unit.version());
        shape.check(content);
        requireOwn(unit);
        rules.check(id, content);
        requireLineage(unit, content);
        String before = unit.name();
        unit.correct(content);
        audit.record(
                actor,
                "unit.correct",
                SUBJECT,
                id,
                before.equals(unit.name())
                        ? Map.of("name", unit.name())
                        : Map.of("name", unit.name(), "before", before));
        units.flush();
        return views.of(actor, unit);
    }

    private static void requireOwn(Unit unit) {
        if (unit.mergedIntoId() != null) {
            throw new StateConflict("Mục này đã được gộp vào đơn vị khác.");
        }
    }

    /** Days and places that a recorded decision gave are not changed past it. */
    private void requireLineage(Unit unit, UnitContent content) {
        boolean sameEnd = Objects.equals(unit.validTo(), content.validTo());
        boolean sameParent = Objects.equals(unit.parentId(), content.parentId());
        boolean sameBegin = Objects.equals(unit.validFrom(), content.validFrom());
        if (sameEnd && sameParent && sameBegin || !isReorganised(unit.id())) {
            return;
        }
        throw new Invalid(
                !sameEnd ? "/validTo" : !sameParent ? "/parentId" : "/validFrom",
                "Đơn vị này có trong một lần sắp xếp tổ chức. Hãy ghi nhận hoặc hoàn tác ở mục Sắp xếp tổ chức.");
    }

    private boolean isReorganised(UUID id) {
        return (Boolean) entities.createNativeQuery("""
                        select exists (select 1 from reorganisation_unit m
                                         join reorganisation r on r.id = m.reorganisation_id and r.undone_at is null
                                        where m.unit_id = :id)
                            or exists (select 1 from unit_past where unit_id = :id)""", Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Behind all others of the official order. */
    public int nextPlace() {
        return ((Number) entities.createNativeQuery("select coalesce(max(place), 0) + 1 from unit")
                        .getSingleResult())
                .intValue();
    }
}
