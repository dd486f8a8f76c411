package vn.sovang.round.names;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A unit and everything below it that stands, in one statement. */
@ApplicationScoped
public class UnitTree {

    private final EntityManager entities;

    UnitTree(EntityManager entities) {
        this.entities = entities;
    }

    /** @param aliases other ways its name is written */
    public record Part(UUID id, String name, List<String> aliases) {}

    public Map<UUID, Part> under(UUID root) {
        List<?> rows = entities.createNativeQuery("""
                        with recursive tree (id) as (
                            select cast(:root as uuid)
                            union select u.id from unit u join tree t on u.parent_id = t.id)
                        select u.id, u.name, u.aliases from unit u join tree t on t.id = u.id
                         where u.valid_to is null order by u.place, u.id""", Tuple.class)
                .setParameter("root", root)
                .getResultList();
        Map<UUID, Part> parts = new LinkedHashMap<>();
        rows.stream().map(r -> (Tuple) r).forEach(t -> {
            UUID id = t.get("id", UUID.class);
            parts.put(id, new Part(id, t.get("name", String.class), List.of(t.get("aliases", String[].class))));
        });
        return parts;
    }
}
