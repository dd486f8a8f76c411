package vn.sovang.unit.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The dated facts of all units in three statements. */
@ApplicationScoped
public class ProfileRows {

    private final EntityManager entities;

    ProfileRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Units without any fact are left out. */
    public Map<UUID, ProfileContent> all() {
        Map<UUID, List<UnitArea>> areas = read("areas", UnitArea.class);
        Map<UUID, List<UnitHeadcount>> counts = read("headcounts", UnitHeadcount.class);
        Map<UUID, List<UnitOfficer>> officers = read("officers", UnitOfficer.class);
        Set<UUID> ids = new HashSet<>(areas.keySet());
        ids.addAll(counts.keySet());
        ids.addAll(officers.keySet());
        Map<UUID, ProfileContent> all = new HashMap<>();
        ids.forEach(id -> all.put(id, new ProfileContent(areas.get(id), counts.get(id), officers.get(id))));
        return all;
    }

    private <T> Map<UUID, List<T>> read(String list, Class<T> kind) {
        Map<UUID, List<T>> rows = new HashMap<>();
        entities.createQuery(
                        "select p.id as id, f as fact from UnitProfile p join p." + list + " f order by p.id, index(f)",
                        Tuple.class)
                .getResultList()
                .forEach(t -> rows.computeIfAbsent(t.get("id", UUID.class), k -> new ArrayList<>())
                        .add(kind.cast(t.get("fact"))));
        return rows;
    }
}
