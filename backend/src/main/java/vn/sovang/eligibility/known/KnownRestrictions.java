package vn.sovang.eligibility.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.eligibility.engine.Restriction;

/**
 * Discipline, inspections and complaints for the program itself: what they say is read by people with a reason only, so
 * no answer that goes out may tell more than that there is something to be opened.
 */
@ApplicationScoped
public class KnownRestrictions {

    private final EntityManager entities;

    KnownRestrictions(EntityManager entities) {
        this.entities = entities;
    }

    /** By person or unit; who has none is left out. */
    public Map<UUID, List<Restriction>> of(Collection<UUID> subjects) {
        Map<UUID, List<Restriction>> found = new HashMap<>();
        if (subjects.isEmpty()) {
            return found;
        }
        List<?> rows = entities.createNativeQuery("""
                        select coalesce(person_id, unit_id) as subject, kind, starts_on, ends_on from restriction
                         where person_id in (:subjects) or unit_id in (:subjects)""", Tuple.class)
                .setParameter("subjects", subjects)
                .getResultList();
        for (Object row : rows) {
            Tuple t = (Tuple) row;
            found.computeIfAbsent(t.get("subject", UUID.class), k -> new ArrayList<>())
                    .add(new Restriction(
                            Restriction.What.valueOf(t.get("kind", String.class)),
                            t.get("starts_on", LocalDate.class),
                            t.get("ends_on", LocalDate.class)));
        }
        return found;
    }
}
