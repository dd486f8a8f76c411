package vn.sovang.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** All blocks of a system in one year, in three statements however many there are. */
@ApplicationScoped
public class Compositions {

    private final EntityManager entities;

    Compositions(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order they are printed: clusters first, then by name with its numbers in order. */
    public List<Composition> of(String system, int year) {
        Map<UUID, List<Composition.Seat>> members = seats("block_term_member x", "true", system, year);
        Map<UUID, List<Composition.Seat>> deputies =
                seats("block_term_leader x", "x.role = 'DEPUTY' and x.until is null", system, year);
        List<?> rows = entities.createNativeQuery("""
                        select t.id as term_id, b.id, b.name, b.predecessor_id, b.kind, t.status, t.declared_members, t.head_unit_id,
                               (select coalesce((select l.written from block_term_leader l
                                                  where l.term_id = t.id and l.role = 'HEAD' and l.unit_id = u.id
                                                  order by l.place desc limit 1), u.name)
                                  from unit u where u.id = t.head_unit_id) as head
                          from block b join block_term t on t.block_id = b.id
                         where b.system = :system and t.year = :year
                         order by case b.kind when 'CLUSTER' then 0 else 1 end,
                                  nullif(regexp_replace(b.name, '[^0-9]', '', 'g'), '')::numeric nulls last, b.name, b.id
                        """, Tuple.class)
                .setParameter("system", system)
                .setParameter("year", year)
                .getResultList();
        return rows.stream()
                .map(r -> (Tuple) r)
                .map(t -> new Composition(
                        t.get("id", UUID.class),
                        t.get("name", String.class),
                        t.get("predecessor_id", UUID.class),
                        BlockKind.valueOf(t.get("kind", String.class)),
                        TermStatus.valueOf(t.get("status", String.class)),
                        t.get("declared_members", Integer.class),
                        members.getOrDefault(t.get("term_id", UUID.class), List.of()),
                        Optional.ofNullable(t.get("head_unit_id", UUID.class))
                                .map(u -> new Composition.Seat(u, t.get("head", String.class))),
                        deputies.getOrDefault(t.get("term_id", UUID.class), List.of())))
                .toList();
    }

    /** What followed the units that are gone, by the reorganisations recorded. */
    public Map<UUID, List<UUID>> successors(List<UUID> gone) {
        if (gone.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entities.createNativeQuery(
                        "select predecessor_id, successor_id from unit_succession where predecessor_id in (:gone)",
                        Tuple.class)
                .setParameter("gone", gone)
                .getResultList();
        return rows.stream()
                .map(r -> (Tuple) r)
                .collect(Collectors.groupingBy(
                        t -> t.get("predecessor_id", UUID.class),
                        Collectors.mapping(t -> t.get("successor_id", UUID.class), Collectors.toList())));
    }

    private Map<UUID, List<Composition.Seat>> seats(String table, String which, String system, int year) {
        List<?> rows = entities.createNativeQuery("""
                        select x.term_id, x.unit_id, coalesce(x.written, u.name) as name
                          from %s
                          join block_term t on t.id = x.term_id
                          join block b on b.id = t.block_id
                          left join unit u on u.id = x.unit_id
                         where b.system = :system and t.year = :year and coalesce(x.written, u.name) is not null and %s
                         order by x.term_id, x.place""".formatted(table, which), Tuple.class)
                .setParameter("system", system)
                .setParameter("year", year)
                .getResultList();
        return rows.stream()
                .map(r -> (Tuple) r)
                .collect(Collectors.groupingBy(
                        t -> t.get("term_id", UUID.class),
                        Collectors.mapping(
                                t -> new Composition.Seat(t.get("unit_id", UUID.class), t.get("name", String.class)),
                                Collectors.toList())));
    }
}
