package vn.sovang.unit.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.unit.Unit;

/** One official name belongs to one unit at a time. */
@ApplicationScoped
class UnitNaming {

    private final EntityManager entities;

    UnitNaming(EntityManager entities) {
        this.entities = entities;
    }

    void check(NewReorganisation w, List<Unit> ends, List<FieldError> errors) {
        List<UUID> free = ends.stream().map(Unit::id).toList();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < w.newUnits().size(); i++) {
            String name = w.newUnits().get(i).name();
            String at = "/newUnits/" + i + "/name";
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                errors.add(new FieldError(at, "Hai đơn vị mới không được trùng tên."));
            } else if (isTaken(name, w.effectiveOn(), free)) {
                errors.add(new FieldError(at, "Đã có đơn vị đang hoạt động mang tên này."));
            }
        }
        if (w.kind() == ReorganisationKind.RENAME && isTaken(w.newName(), w.effectiveOn(), List.of())) {
            errors.add(new FieldError("/newName", "Tên này đang là tên của một đơn vị đang hoạt động."));
        }
    }

    /** @param free units whose name does not count, because they give it up or bear it themselves */
    boolean isTaken(String name, LocalDate day, List<UUID> free) {
        return (Boolean) entities.createNativeQuery("""
                        select exists (select 1 from unit
                                        where lower(name) = lower(:name) and (valid_to is null or valid_to >= :day)
                                          and id <> all(:free))""", Boolean.class)
                .setParameter("name", name)
                .setParameter("day", day)
                .setParameter("free", free.toArray(UUID[]::new))
                .getSingleResult();
    }
}
