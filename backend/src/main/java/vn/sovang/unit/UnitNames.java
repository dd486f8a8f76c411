package vn.sovang.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Names of many units in one statement, in their official order. */
@ApplicationScoped
public class UnitNames {

    private final EntityManager entities;

    UnitNames(EntityManager entities) {
        this.entities = entities;
    }

    /** Unknown ids are left out. */
    public Map<UUID, String> of(Collection<UUID> ids) {
        Map<UUID, String> names = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return names;
        }
        List<Object[]> rows = entities.createQuery(
                        "select u.id, u.name from Unit u where u.id in :ids order by u.place, u.id", Object[].class)
                .setParameter("ids", ids)
                .getResultList();
        rows.forEach(r -> names.put((UUID) r[0], (String) r[1]));
        return names;
    }
}
