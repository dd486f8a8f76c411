package vn.sovang.unit.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Unit;
import vn.sovang.unit.UnitPolicy;
import vn.sovang.unit.UnitReferences.OnMerge;
import vn.sovang.unit.Units;

/** Merges a duplicate into the entry that stays; a check does the same and takes it back. */
@ApplicationScoped
public class DuplicateMerging {

    static final String SUBJECT = "unit-merge";

    private final UnitMerges merges;
    private final MergedViews views;
    private final MovedRows rows;
    private final Units units;
    private final UnitPolicy policy;
    private final EntityManager entities;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    DuplicateMerging(
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

    /** What would happen, found out by doing it and taking it back; stores nothing. */
    @Transactional
    public MergeViews.Check check(Actor actor, MergeViews.NewMerge wanted) {
        require(actor, wanted);
        UnitMerge tried = kept(actor, wanted, "-");
        UUID id = tried.id();
        List<MovedRows.Count> counts = rows.tryMove(id, wanted.duplicateId(), wanted.keptId());
        merges.deleteById(id);
        merges.flush();
        Unit duplicate = units.get(wanted.duplicateId());
        Unit kept = units.get(wanted.keptId());
        return new MergeViews.Check(
                duplicate.id(),
                duplicate.name(),
                kept.id(),
                kept.name(),
                told(counts, c -> c.moved() > 0, MovedRows.Count::moved),
                told(counts, c -> c.refused() > 0 && mayStay(c), MovedRows.Count::refused),
                obstacles(counts),
                kept.namesToTake(duplicate),
                duplicate.code() != null && kept.code() == null);
    }

    /** @throws StateConflict naming what stands in the way (409) */
    @Transactional
    public MergeViews.View merge(Actor actor, MergeViews.NewMerge wanted) {
        require(actor, wanted);
        if (wanted.reason() == null || wanted.reason().isBlank()) {
            throw new Invalid("/reason", "Hãy ghi lý do gộp.");
        }
        UUID id = kept(actor, wanted, wanted.reason()).id();
        List<MovedRows.Count> counts = rows.move(id, wanted.duplicateId(), wanted.keptId());
        List<String> obstacles = obstacles(counts);
        if (!obstacles.isEmpty()) {
            throw new StateConflict(String.join(" ", obstacles));
        }
        Unit duplicate = units.get(wanted.duplicateId());
        Unit kept = units.get(wanted.keptId());
        String code = movedCode(duplicate, kept);
        UnitMerge merge = merges.get(id);
        merge.took(kept.standFor(duplicate), code);
        audit.record(
                actor, "unit.merge", SUBJECT, id, Map.of("name", merge.keptName(), "duplicate", merge.duplicateName()));
        merges.flush();
        return views.of(actor, merge, 0);
    }

    private String movedCode(Unit duplicate, Unit kept) {
        if (duplicate.code() == null || kept.code() != null) {
            return null;
        }
        String code = duplicate.dropCode();
        // Only one unit bears a code at a time.
        entities.flush();
        kept.takeCode(code);
        return code;
    }

    private void require(Actor actor, MergeViews.NewMerge wanted) {
        policy.mayKeep(actor).orRefuse();
        shape.check(wanted);
        if (wanted.duplicateId().equals(wanted.keptId())) {
            throw new Invalid("/keptId", "Hãy chọn hai mục khác nhau.");
        }
        requireLiving(wanted.duplicateId(), "/duplicateId");
        Unit kept = requireLiving(wanted.keptId(), "/keptId");
        if (wanted.duplicateId().equals(kept.parentId())) {
            throw new Invalid(
                    "/keptId", "Đơn vị được giữ lại đang trực thuộc mục trùng. Hãy sửa cơ quan chủ quản trước.");
        }
    }

    private Unit requireLiving(UUID id, String pointer) {
        Unit unit = units.findById(id);
        if (unit == null || unit.mergedIntoId() != null) {
            throw new Invalid(pointer, "Không có đơn vị này.");
        }
        return unit;
    }

    private UnitMerge kept(Actor actor, MergeViews.NewMerge wanted, String reason) {
        UnitMerge merge = UnitMerge.of(
                units.get(wanted.duplicateId()),
                units.get(wanted.keptId()),
                reason,
                actor.name(),
                clock.instant(),
                clock.isSimulated());
        merges.persistAndFlush(merge);
        return merge;
    }

    private static boolean mayStay(MovedRows.Count c) {
        return c.column().onMerge() == OnMerge.STAYS_WHERE_BOTH;
    }

    private static List<MergeViews.Rows> told(
            List<MovedRows.Count> counts, Predicate<MovedRows.Count> which, ToLongFunction<MovedRows.Count> number) {
        return counts.stream()
                .filter(which)
                .map(c -> new MergeViews.Rows(number.applyAsLong(c), c.column().words()))
                .toList();
    }

    private static List<String> obstacles(List<MovedRows.Count> counts) {
        List<String> found = new ArrayList<>();
        for (MovedRows.Count c : counts) {
            if (c.refused() > 0 && !mayStay(c)) {
                found.add(
                        c.column().onMerge() == OnMerge.STOPS
                                ? "Mục trùng có " + c.refused() + " "
                                        + c.column().words()
                                        + ": đây là quá trình tổ chức, không gộp được. Hãy giữ lại mục này và gộp mục kia."
                                : "Cả hai mục đều có " + c.column().words() + " (" + c.refused()
                                        + " trường hợp trùng nhau); phải xử lý trước khi gộp.");
            }
        }
        return found;
    }
}
