package vn.sovang.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.unit.naming.KnownName;

/** The units of today that follow those of yesterday. */
@ApplicationScoped
class UnitSuccessors {

    private final EntityManager entities;

    UnitSuccessors(EntityManager entities) {
        this.entities = entities;
    }

    /** For every ended unit the living units at the end of its line, by any number of steps. */
    Map<UUID, List<KnownName.Successor>> ofEnded() {
        List<?> rows = entities.createNativeQuery("""
                        with recursive ahead (root, unit_id, since, at) as (
                            select s.predecessor_id, s.successor_id, s.effective_on, s.effective_on
                              from unit_succession s where not s.goes_on
                            union
                            select a.root, s.successor_id, s.effective_on, s.effective_on
                              from ahead a join unit_succession s
                                on s.predecessor_id = a.unit_id and s.effective_on > a.at and not s.goes_on)
                        select a.root, a.unit_id, u.name, min(a.since) as since
                          from ahead a join unit u on u.id = a.unit_id
                         where u.valid_to is null
                         group by a.root, a.unit_id, u.name, u.place order by a.root, u.place, a.unit_id""", Tuple.class).getResultList();
        return rows.stream()
                .map(r -> (Tuple) r)
                .collect(Collectors.groupingBy(
                        t -> t.get("root", UUID.class),
                        Collectors.mapping(
                                t -> new KnownName.Successor(
                                        t.get("unit_id", UUID.class),
                                        t.get("name", String.class),
                                        t.get("since", LocalDate.class)),
                                Collectors.toList())));
    }
}
