package vn.sovang.unit.restricted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How many restricted facts there are, for who may open them; nothing of what they say. */
@ApplicationScoped
public class RestrictedCounts {

    private final EntityManager entities;

    RestrictedCounts(EntityManager entities) {
        this.entities = entities;
    }

    /** Facts that last, or ended on or after the day, of people and units by id; who has none is left out. */
    public Map<UUID, Integer> since(LocalDate day, Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entities.createNativeQuery("""
                        select coalesce(person_id, unit_id) as subject, count(*) as n from restriction
                         where (person_id in (:subjects) or unit_id in (:subjects))
                           and (ends_on is null or ends_on >= :day) group by 1""", Tuple.class)
                .setParameter("subjects", subjects)
                .setParameter("day", day)
                .getResultList();
        return rows.stream().map(r -> (Tuple) r).collect(Collectors.toMap(t -> t.get("subject", UUID.class), t -> t.get(
                        "n", Number.class)
                .intValue()));
    }
}
