package vn.sovang.unit.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which units others came out of, so that their history is found under the unit of today. */
@ApplicationScoped
public class Forebears {

    /** Far enough to mean "no end"; PostgreSQL and Java both know it. */
    public static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    /**
     * Begins a statement that reads {@code back}: the {@code :units} as roots, each with those it came out of and the day
     * before which what these got counts, {@code :noEnd} being {@link #NO_END}. A unit may stand there more than once, the
     * latest day counts.
     */
    public static final String BACK = """
            with recursive back (root, unit_id, at, before) as (
                select id, id, cast(:noEnd as date), cast(:noEnd as date) from unit where id in (:units)
                union
                select b.root, s.predecessor_id, s.effective_on,
                       case when s.goes_on then least(b.before, s.effective_on) else b.before end
                  from back b join unit_succession s
                    on s.successor_id = b.unit_id and s.effective_on < b.at)""";

    private final EntityManager entities;

    Forebears(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A unit whose history counts for another.
     *
     * @param unitId the unit itself is the first of its own
     * @param before only what was decided before this day counts: a unit that gave a part and went on keeps what came
     *     later for itself; {@link Forebears#NO_END} for one that ended and for the unit itself
     */
    public record Forebear(UUID unitId, String name, LocalDate before) {}

    /**
     * The units themselves and all they came out of, by any number of steps, in one statement. Steps lead back in time
     * only: what joined a predecessor after the unit had left it is no forebear.
     */
    public Map<UUID, List<Forebear>> of(Collection<UUID> unitIds) {
        if (unitIds.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entities.createNativeQuery(BACK + """

                        select b.root, b.unit_id, u.name, max(b.before) as before
                          from back b join unit u on u.id = b.unit_id
                         group by b.root, b.unit_id, u.name, u.place
                         order by b.root, b.unit_id <> b.root, u.place, b.unit_id""", Tuple.class)
                .setParameter("units", unitIds)
                .setParameter("noEnd", NO_END)
                .getResultList();
        return rows.stream()
                .map(r -> (Tuple) r)
                .collect(Collectors.groupingBy(
                        t -> t.get("root", UUID.class),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                t -> new Forebear(
                                        t.get("unit_id", UUID.class),
                                        t.get("name", String.class),
                                        t.get("before", LocalDate.class)),
                                Collectors.toList())));
    }

    public List<Forebear> of(UUID unitId) {
        return of(List.of(unitId)).getOrDefault(unitId, List.of());
    }
}
