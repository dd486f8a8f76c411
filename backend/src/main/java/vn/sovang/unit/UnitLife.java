package vn.sovang.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
        return unitId != null && standing(List.of(unitId)).stream().anyMatch(u -> u.isActiveOn(day));
    }

    /** Units whose last day lies before {@code day}, each with the sentence that says so. */
    public Map<UUID, String> endedBefore(Collection<UUID> unitIds, LocalDate day) {
        Map<UUID, String> ended = new LinkedHashMap<>();
        standing(unitIds).stream()
                .filter(u -> u.validTo() != null && u.validTo().isBefore(day))
                .forEach(u -> ended.put(u.id(), sentence(u)));
        return ended;
    }

    private static String sentence(Unit u) {
        return u.name() + " đã giải thể, sáp nhập từ ngày "
                + u.validTo().plusDays(1).format(DAY) + ".";
    }

    private List<Unit> standing(Collection<UUID> unitIds) {
        return unitIds.isEmpty()
                ? List.of()
                : entities.createQuery("select u from Unit u where u.id in :ids order by u.place, u.id", Unit.class)
                        .setParameter("ids", unitIds)
                        .getResultList();
    }
}
