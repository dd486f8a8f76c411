package vn.sovang.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whether a unit exists on a day: what every feature asks before it gives a unit something new. */
@ApplicationScoped
public class UnitLife {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final EntityManager entities;

    UnitLife(EntityManager entities) {
        this.entities = entities;
    }

    /** False for an unknown unit too. */
    public boolean isActiveOn(UUID unitId, LocalDate day) {
        return unitId != null
                && standing(List.of(unitId)).stream()
                        .anyMatch(u -> (u.from() == null || !day.isBefore(u.from()))
                                && (u.to() == null || !day.isAfter(u.to())));
    }

    /** Units whose last day lies before {@code day}, each with the sentence that says so. */
    public Map<UUID, String> endedBefore(Collection<UUID> unitIds, LocalDate day) {
        Map<UUID, String> ended = new LinkedHashMap<>();
        standing(unitIds).stream()
                .filter(u -> u.to() != null && u.to().isBefore(day))
                .forEach(u -> ended.put(u.id(), sentence(u)));
        return ended;
    }

    private record Life(UUID id, String name, LocalDate from, LocalDate to) {}

    private static String sentence(Life u) {
        return u.name() + " đã giải thể, sáp nhập từ ngày " + u.to().plusDays(1).format(DAY) + ".";
    }

    private List<Life> standing(Collection<UUID> unitIds) {
        if (unitIds.isEmpty()) {
            return List.of();
        }
        List<Tuple> rows = entities.createQuery(
                        "select u.id, u.name, u.validFrom, u.validTo from Unit u where u.id in :ids and u.mergedIntoId is null order by u.place, u.id",
                        Tuple.class)
                .setParameter("ids", unitIds)
                .getResultList();
        return rows.stream()
                .map(t -> new Life(
                        t.get(0, UUID.class),
                        t.get(1, String.class),
                        t.get(2, LocalDate.class),
                        t.get(3, LocalDate.class)))
                .toList();
    }
}
