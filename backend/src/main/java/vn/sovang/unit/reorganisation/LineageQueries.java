package vn.sovang.unit.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Unit;
import vn.sovang.unit.Units;

/** The family of a unit in four statements, however large it is. */
@ApplicationScoped
public class LineageQueries {

    private static final int MOST = 200;

    private final EntityManager entities;
    private final Units units;
    private final ReorganisationPolicy policy;
    private final AppClock clock;

    LineageQueries(EntityManager entities, Units units, ReorganisationPolicy policy, AppClock clock) {
        this.entities = entities;
        this.units = units;
        this.policy = policy;
        this.clock = clock;
    }

    LineageView of(Actor actor, UUID unitId) {
        Unit unit = units.get(unitId);
        Map<UUID, LineageView.Relation> family = family(unitId);
        Map<UUID, List<LineageView.Name>> names = formerNames(family.keySet());
        List<LineageView.Node> nodes = nodes(family, names);
        return new LineageView(unit.id(), nodes, edges(family), family.size() >= MOST, policy.onUnit(actor));
    }

    /** Everybody reached over reorganisations in either direction; forebears and offspring are told apart from the rest. */
    Map<UUID, LineageView.Relation> family(UUID unitId) {
        List<?> rows = entities.createNativeQuery("""
                        with recursive back (id, at) as (
                            select cast(:unit as uuid), cast('9999-12-31' as date)
                            union
                            select s.predecessor_id, s.effective_on
                              from back b join unit_succession s on s.successor_id = b.id and s.effective_on < b.at),
                        ahead (id, at) as (
                            select cast(:unit as uuid), cast('0001-01-01' as date)
                            union
                            select s.successor_id, s.effective_on
                              from ahead a join unit_succession s on s.predecessor_id = a.id and s.effective_on > a.at),
                        kin (id) as (
                            select cast(:unit as uuid)
                            union
                            select case when s.predecessor_id = k.id then s.successor_id else s.predecessor_id end
                              from kin k join unit_succession s on k.id in (s.predecessor_id, s.successor_id))
                        select k.id,
                               case when k.id = :unit then 'SELF'
                                    when k.id in (select id from back) then 'PREDECESSOR'
                                    when k.id in (select id from ahead) then 'SUCCESSOR'
                                    else 'RELATIVE' end as relation
                          from kin k limit :most""", Tuple.class)
                .setParameter("unit", unitId)
                .setParameter("most", MOST)
                .getResultList();
        Map<UUID, LineageView.Relation> family = new LinkedHashMap<>();
        rows.stream()
                .map(r -> (Tuple) r)
                .forEach(t -> family.put(
                        t.get("id", UUID.class), LineageView.Relation.valueOf(t.get("relation", String.class))));
        return family;
    }

    private Map<UUID, List<LineageView.Name>> formerNames(Iterable<UUID> ids) {
        List<?> rows = entities.createNativeQuery("""
                        select p.unit_id, p.name, p.parent_id, a.name as parent_name, p.valid_from, p.valid_to, r.id, r.kind,
                               r.decision_number, r.sample
                          from unit_past p join reorganisation r on r.id = p.reorganisation_id
                          left join unit a on a.id = p.parent_id
                         where p.unit_id in (:units) order by p.unit_id, p.valid_to""", Tuple.class)
                .setParameter("units", ids)
                .getResultList();
        return rows.stream()
                .map(r -> (Tuple) r)
                .collect(Collectors.groupingBy(
                        t -> t.get("unit_id", UUID.class),
                        Collectors.mapping(
                                t -> new LineageView.Name(
                                        t.get("name", String.class),
                                        Optional.ofNullable(t.get("parent_name", String.class)),
                                        Optional.ofNullable(t.get("valid_from", LocalDate.class)),
                                        t.get("valid_to", LocalDate.class),
                                        t.get("id", UUID.class),
                                        ReorganisationKind.valueOf(t.get("kind", String.class)),
                                        t.get("decision_number", String.class),
                                        t.get("sample", Boolean.class)),
                                Collectors.toList())));
    }

    private List<LineageView.Node> nodes(
            Map<UUID, LineageView.Relation> family, Map<UUID, List<LineageView.Name>> names) {
        LocalDate today = clock.today();
        return units
                .list("id in ?1 order by validTo nulls last, validFrom nulls first, place, id", family.keySet())
                .stream()
                .map(u -> new LineageView.Node(
                        u.id(),
                        u.name(),
                        u.kind().label(),
                        Optional.ofNullable(u.validFrom()),
                        Optional.ofNullable(u.validTo()),
                        u.isActiveOn(today),
                        family.get(u.id()),
                        names.getOrDefault(u.id(), List.of())))
                .toList();
    }

    private List<LineageView.Edge> edges(Map<UUID, LineageView.Relation> family) {
        List<?> rows = entities.createNativeQuery("""
                        select s.predecessor_id, s.successor_id, s.goes_on, r.id, r.kind, r.effective_on,
                               r.decision_number, r.decision_date, r.decision_issuer, r.sample
                          from unit_succession s join reorganisation r on r.id = s.reorganisation_id
                         where s.predecessor_id in (:units) and s.successor_id in (:units)
                         order by r.effective_on, r.id""", Tuple.class)
                .setParameter("units", family.keySet())
                .getResultList();
        return rows.stream()
                .map(r -> (Tuple) r)
                .map(t -> {
                    ReorganisationKind kind = ReorganisationKind.valueOf(t.get("kind", String.class));
                    return new LineageView.Edge(
                            t.get("predecessor_id", UUID.class),
                            t.get("successor_id", UUID.class),
                            t.get("goes_on", Boolean.class),
                            t.get("id", UUID.class),
                            kind,
                            kind.label(),
                            t.get("effective_on", LocalDate.class),
                            t.get("decision_number", String.class),
                            t.get("decision_date", LocalDate.class),
                            t.get("decision_issuer", String.class),
                            t.get("sample", Boolean.class));
                })
                .toList();
    }
}
