package vn.sovang.unit.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Unit;
import vn.sovang.unit.Units;

/** Finds out what a reorganisation would do, and every condition that does not hold. */
@ApplicationScoped
class ReorganisationPlanning {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Units units;
    private final Reorganisations reorganisations;
    private final UnitNaming naming;
    private final AppClock clock;

    ReorganisationPlanning(Units units, Reorganisations reorganisations, UnitNaming naming, AppClock clock) {
        this.units = units;
        this.reorganisations = reorganisations;
        this.naming = naming;
        this.clock = clock;
    }

    /**
     * @throws Invalid with every field that does not hold (422)
     * @throws StateConflict when a unit was reorganised on that day or later (409)
     */
    ReorganisationPlan plan(NewReorganisation wanted) {
        List<FieldError> errors = new ArrayList<>();
        Map<UUID, Unit> known = known(wanted);
        if (wanted.effectiveOn().isAfter(clock.today())) {
            errors.add(new FieldError("/effectiveOn", "Ngày có hiệu lực không được sau hôm nay."));
        }
        shape(wanted, errors);
        List<Unit> predecessors = predecessors(wanted, known, errors);
        List<Unit> successors = successors(wanted, known, errors);
        refuse(errors);

        List<Unit> ends = wanted.kind().ends()
                ? predecessors.stream().filter(p -> !successors.contains(p)).toList()
                : List.of();
        requireEnd(wanted, ends, errors);
        List<Unit> moves = moves(wanted, ends, errors);
        parents(wanted, known, ends, successors, errors);
        naming.check(wanted, ends, errors);
        refuse(errors);
        inTimeOrder(wanted.effectiveOn(), predecessors, successors, moves);
        boolean itself = !wanted.kind().ends();
        return new ReorganisationPlan(wanted, predecessors, itself ? predecessors : successors, ends, moves);
    }

    /** Locked in one order, so that two reorganisations of one unit wait for each other. */
    private Map<UUID, Unit> known(NewReorganisation wanted) {
        Set<UUID> ids = new HashSet<>(wanted.predecessorIds());
        ids.addAll(wanted.successorIds());
        wanted.newUnits().stream()
                .map(NewReorganisation.NewUnit::parentId)
                .filter(p -> p != null)
                .forEach(ids::add);
        if (wanted.newParentId() != null) {
            ids.add(wanted.newParentId());
        }
        Map<UUID, Unit> known = new HashMap<>();
        units.find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .forEach(u -> known.put(u.id(), u));
        return known;
    }

    /** How many units each kind takes. */
    private static void shape(NewReorganisation w, List<FieldError> errors) {
        int from = w.predecessorIds().size();
        int to = w.successorIds().size() + w.newUnits().size();
        String one = "Chỉ chọn một đơn vị.";
        switch (w.kind()) {
            case MERGE -> {
                require(from >= 2, "/predecessorIds", "Sáp nhập, hợp nhất cần ít nhất hai đơn vị.", errors);
                require(to == 1, "/successorIds", "Chọn đúng một đơn vị tiếp nhận, có sẵn hoặc lập mới.", errors);
            }
            case SPLIT -> {
                require(from == 1, "/predecessorIds", one, errors);
                require(to >= 2, "/successorIds", "Chia, tách cần ít nhất hai đơn vị sau khi chia.", errors);
            }
            case RENAME -> {
                require(from == 1, "/predecessorIds", one, errors);
                require(to == 0, "/successorIds", "Đổi tên không có đơn vị tiếp nhận.", errors);
                require(w.newName() != null && !w.newName().isBlank(), "/newName", "Hãy ghi tên mới.", errors);
            }
            case DISSOLVE -> require(to == 0, "/successorIds", "Giải thể không có đơn vị tiếp nhận.", errors);
            case TRANSFER -> {
                require(from == 1, "/predecessorIds", one, errors);
                require(to == 0, "/successorIds", "Đơn vị được chuyển giữ nguyên, không có đơn vị tiếp nhận.", errors);
                require(w.newParentId() != null, "/newParentId", "Hãy chọn cơ quan chủ quản mới.", errors);
            }
        }
    }

    private static void require(boolean holds, String pointer, String message, List<FieldError> errors) {
        if (!holds) {
            errors.add(new FieldError(pointer, message));
        }
    }

    private static List<Unit> predecessors(NewReorganisation w, Map<UUID, Unit> known, List<FieldError> errors) {
        LocalDate before = w.effectiveOn().minusDays(1);
        List<Unit> found = new ArrayList<>();
        for (int i = 0; i < w.predecessorIds().size(); i++) {
            String at = "/predecessorIds/" + i;
            Unit u = known.get(w.predecessorIds().get(i));
            if (u == null) {
                errors.add(new FieldError(at, "Không có đơn vị này."));
            } else if (found.contains(u)) {
                errors.add(new FieldError(at, "Đơn vị này đã có trong danh sách."));
            } else if (!u.isActiveOn(before) || u.validTo() != null) {
                errors.add(new FieldError(at, u.name() + " không hoạt động vào ngày " + before.format(DAY) + "."));
            } else {
                found.add(u);
            }
        }
        return found;
    }

    private static List<Unit> successors(NewReorganisation w, Map<UUID, Unit> known, List<FieldError> errors) {
        List<Unit> found = new ArrayList<>();
        for (int i = 0; i < w.successorIds().size(); i++) {
            String at = "/successorIds/" + i;
            Unit u = known.get(w.successorIds().get(i));
            if (u == null) {
                errors.add(new FieldError(at, "Không có đơn vị này."));
            } else if (found.contains(u)) {
                errors.add(new FieldError(at, "Đơn vị này đã có trong danh sách."));
            } else if (!u.isActiveOn(w.effectiveOn()) || u.validTo() != null) {
                errors.add(new FieldError(
                        at,
                        u.name() + " không hoạt động từ ngày " + w.effectiveOn().format(DAY) + "."));
            } else if (w.kind() == ReorganisationKind.MERGE
                    && u.isActiveOn(w.effectiveOn().minusDays(1))
                    && !w.predecessorIds().contains(u.id())) {
                errors.add(new FieldError(
                        at, u.name() + " đã hoạt động từ trước nên phải có trong các đơn vị được sáp nhập."));
            } else {
                found.add(u);
            }
        }
        return found;
    }

    private static void requireEnd(NewReorganisation w, List<Unit> ends, List<FieldError> errors) {
        if (w.kind() == ReorganisationKind.MERGE && ends.isEmpty()) {
            errors.add(new FieldError("/predecessorIds", "Không có đơn vị nào kết thúc khi sáp nhập."));
        }
    }

    /** Sub-units of what ends: they come under the one successor of a merger; elsewhere they need a decision of their own. */
    private List<Unit> moves(NewReorganisation w, List<Unit> ends, List<FieldError> errors) {
        if (ends.isEmpty()) {
            return List.of();
        }
        List<UUID> ending = ends.stream().map(Unit::id).toList();
        List<Unit> children = units.find(
                        "parentId in ?1 and id not in ?1 and validTo is null order by place, id", ending)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        if (children.isEmpty()) {
            return children;
        }
        String names = children.stream().map(Unit::name).limit(5).collect(Collectors.joining("; "));
        if (w.kind() != ReorganisationKind.MERGE) {
            errors.add(new FieldError(
                    "/predecessorIds",
                    "Còn đơn vị trực thuộc đang hoạt động: " + names
                            + ". Hãy chuyển hoặc giải thể các đơn vị đó trước."));
        } else if (children.stream().anyMatch(c -> w.successorIds().contains(c.id()))) {
            errors.add(new FieldError(
                    "/successorIds",
                    "Đơn vị tiếp nhận đang trực thuộc đơn vị kết thúc; hãy chuyển đơn vị đó đi trước."));
        } else if (children.stream()
                .anyMatch(c -> c.validFrom() != null && !c.validFrom().isBefore(w.effectiveOn()))) {
            errors.add(new FieldError(
                    "/effectiveOn", "Có đơn vị trực thuộc thành lập sau ngày này: " + names + ". Hãy xem lại ngày."));
        }
        return children;
    }

    private void parents(
            NewReorganisation w,
            Map<UUID, Unit> known,
            List<Unit> ends,
            List<Unit> successors,
            List<FieldError> errors) {
        Set<UUID> ending = ends.stream().map(Unit::id).collect(Collectors.toSet());
        Set<UUID> below = ending.isEmpty() ? Set.of() : Set.copyOf(reorganisations.below(ending, w.effectiveOn()));
        for (int i = 0; i < w.newUnits().size(); i++) {
            UUID parent = w.newUnits().get(i).parentId();
            if (parent != null) {
                parent("/newUnits/" + i + "/parentId", known.get(parent), below, w.effectiveOn(), errors);
            }
        }
        for (Unit s : successors) {
            if (s.parentId() != null && below.contains(s.parentId())) {
                errors.add(new FieldError("/successorIds", s.name() + " đang nằm dưới đơn vị kết thúc."));
            }
        }
        if (w.kind() == ReorganisationKind.TRANSFER && w.newParentId() != null) {
            Unit moved = known.get(w.predecessorIds().get(0));
            if (w.newParentId().equals(moved.parentId())) {
                errors.add(new FieldError("/newParentId", "Đơn vị đang trực thuộc cơ quan này rồi."));
            }
            Set<UUID> own = Set.copyOf(reorganisations.below(List.of(moved.id()), w.effectiveOn()));
            parent("/newParentId", known.get(w.newParentId()), own, w.effectiveOn(), errors);
        }
    }

    /** @param closed units that cannot be the parent, because they end or lie below the unit itself */
    private static void parent(String at, Unit parent, Set<UUID> closed, LocalDate day, List<FieldError> errors) {
        if (parent == null) {
            errors.add(new FieldError(at, "Không có đơn vị này."));
        } else if (!parent.isActiveOn(day) || parent.validTo() != null) {
            errors.add(new FieldError(at, parent.name() + " không hoạt động từ ngày " + day.format(DAY) + "."));
        } else if (closed.contains(parent.id())) {
            errors.add(new FieldError(
                    at, parent.name() + " kết thúc hoặc nằm dưới chính đơn vị này, không làm cơ quan chủ quản được."));
        }
    }

    /** A unit is reorganised once a day at most, and always after the last time. */
    private void inTimeOrder(LocalDate day, List<Unit> predecessors, List<Unit> successors, List<Unit> moves) {
        Map<UUID, Unit> all = Stream.of(predecessors, successors, moves)
                .flatMap(List::stream)
                .collect(Collectors.toMap(Unit::id, u -> u, (a, b) -> a));
        reorganisations.lastChanges(all.keySet(), null).forEach((id, last) -> {
            if (!last.isBefore(day)) {
                throw new StateConflict(all.get(id).name() + " đã được sắp xếp ngày " + last.format(DAY)
                        + ". Mỗi đơn vị chỉ sắp xếp một lần trong một ngày, ghi theo thứ tự thời gian.");
            }
        });
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
