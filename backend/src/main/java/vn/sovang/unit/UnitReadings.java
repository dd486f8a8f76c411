package vn.sovang.unit;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.sovang.unit.naming.SearchedNames;

/** Fills the readings of units that were kept before they had any, or came in past the program. */
@ApplicationScoped
public class UnitReadings {

    private static final int BEFORE_SAMPLE = 4000;

    private final EntityManager entities;

    UnitReadings(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    void onStart(@Observes @Priority(BEFORE_SAMPLE) StartupEvent started) {
        fill();
    }

    /** How many were filled. */
    @Transactional
    public int fill() {
        List<?> rows = entities.createNativeQuery(
                        "select id, name, aliases from unit where readings is null order by id for update", Tuple.class)
                .getResultList();
        for (Object row : rows) {
            Tuple t = (Tuple) row;
            entities.createNativeQuery("update unit set readings = :readings where id = :id")
                    .setParameter(
                            "readings",
                            SearchedNames.of(t.get("name", String.class), List.of(t.get("aliases", String[].class))))
                    .setParameter("id", t.get("id", UUID.class))
                    .executeUpdate();
        }
        return rows.size();
    }
}
