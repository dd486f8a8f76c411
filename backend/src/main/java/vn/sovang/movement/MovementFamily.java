package vn.sovang.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.figures.Qualifier;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;

/** A movement and those under it: the tree, and what they come to together. */
@ApplicationScoped
class MovementFamily {

    /** Deeper than any chain of launching documents; also ends a ring that somebody forced into the data. */
    private static final String TREE = """
            (with recursive tree(id, depth) as (
                select cast(:root as uuid), 0
                union
                select c.id, t.depth + 1 from movement c join tree t on c.parent_id = t.id where t.depth < 8)
             select id, min(depth) as depth from tree group by id)
            """;

    private final MovementPolicy policy;
    private final EntityManager entities;

    MovementFamily(MovementPolicy policy, EntityManager entities) {
        this.policy = policy;
        this.entities = entities;
    }

    /** @param id movement the actor sees */
    MovementRollUp rollUp(Actor actor, UUID id) {
        List<MovementRollUp.Member> members = policy.within(
                        actor,
                        new SqlList(
                                entities,
                                "select m.id, m.name, m.parent_id, m.status, u.name as owner, t.depth",
                                "movement m join " + TREE
                                        + " t on t.id = m.id left join unit u on u.id = m.owner_unit_id"))
                .where("cast(:root as uuid) is not null", "root", id)
                .all("t.depth, m.name, m.id", MovementFamily::member);
        UUID[] ids = members.stream().map(MovementRollUp.Member::id).toArray(UUID[]::new);
        List<ResultRollUp.Line> lines = new ArrayList<>();
        List<MovementRollUp.Record> records = new ArrayList<>();
        for (Object row : entities.createNativeQuery("""
                        select r.id, r.movement_id, m.name as movement, r.unit_id, u.name as unit, r.indicator, r.measure,
                               r.period, r.raw, r.value, r.up_to, r.qualifier
                          from movement_result r join movement m on m.id = r.movement_id
                          left join unit u on u.id = r.unit_id
                         where r.movement_id = any(:ids) and r.topic = 'OUTCOME' order by r.indicator, r.period, r.id
                        """, Tuple.class)
                .setParameter("ids", ids)
                .getResultList()) {
            Tuple t = (Tuple) row;
            lines.add(line(t));
            records.add(record(t));
        }
        return new MovementRollUp(
                members,
                ResultRollUp.of(id, lines).stream().map(MovementFamily::sum).toList(),
                records,
                totals(List.of(ids)));
    }

    /** Movements right under it that the actor sees. */
    List<MovementView.Child> children(Actor actor, UUID id) {
        return policy.within(
                        actor,
                        new SqlList(
                                entities,
                                "select m.id, m.name, m.status, u.name as owner",
                                "movement m left join unit u on u.id = m.owner_unit_id"))
                .where("m.parent_id = :parent", "parent", id)
                .all("m.from_year, m.name, m.id", t -> {
                    MovementStatus status = MovementStatus.valueOf(t.get("status", String.class));
                    return new MovementView.Child(
                            t.get("id", UUID.class),
                            t.get("name", String.class),
                            status,
                            status.label(),
                            Optional.ofNullable(t.get("owner", String.class)));
                });
    }

    /** What was given to the movements, per kind and unit of measure. */
    List<MovementView.Total> totals(Collection<UUID> movements) {
        List<?> rows = entities.createNativeQuery("""
                        select kind, measure, coalesce(sum(amount), 0) as amount, count(*) as n,
                               count(*) - count(amount) as unknown,
                               coalesce(bool_and(qualifier = 'EXACT') filter (where amount is not null), true) as exact,
                               coalesce(sum(worth), 0) as worth, count(worth) as worth_n
                          from movement_contribution where movement_id = any(:movements)
                         group by movement_id, kind, measure
                        """, Tuple.class)
                .setParameter("movements", movements.toArray(UUID[]::new))
                .getResultList();
        List<ContributionTotals.Part> parts = rows.stream()
                .map(Tuple.class::cast)
                .map(t -> new ContributionTotals.Part(
                        ContributionKind.valueOf(t.get("kind", String.class)),
                        t.get("measure", String.class),
                        t.get("amount", BigDecimal.class),
                        t.get("n", Number.class).longValue(),
                        t.get("unknown", Number.class).longValue(),
                        t.get("exact", Boolean.class),
                        t.get("worth", BigDecimal.class),
                        t.get("worth_n", Number.class).longValue()))
                .toList();
        return ContributionTotals.of(parts).stream().map(MovementView.Total::of).toList();
    }

    /** Whether {@code parent} lies under {@code child}, so that it cannot be its parent. */
    boolean liesUnder(UUID parent, UUID child) {
        return !entities.createNativeQuery("select id from " + TREE + " t where t.id = :parent", UUID.class)
                .setParameter("root", child)
                .setParameter("parent", parent)
                .getResultList()
                .isEmpty();
    }

    private static MovementRollUp.Member member(Tuple t) {
        MovementStatus status = MovementStatus.valueOf(t.get("status", String.class));
        return new MovementRollUp.Member(
                t.get("id", UUID.class),
                t.get("name", String.class),
                Optional.ofNullable(t.get("parent_id", UUID.class)),
                status,
                status.label(),
                Optional.ofNullable(t.get("owner", String.class)),
                t.get("depth", Number.class).intValue());
    }

    private static ResultRollUp.Line line(Tuple t) {
        return new ResultRollUp.Line(
                t.get("id", UUID.class),
                t.get("movement_id", UUID.class),
                t.get("unit_id", UUID.class) == null,
                t.get("indicator", String.class),
                t.get("measure", String.class),
                t.get("period", String.class),
                t.get("value", BigDecimal.class),
                t.get("up_to", BigDecimal.class) != null,
                Qualifier.EXACT.name().equals(t.get("qualifier", String.class)));
    }

    private static MovementRollUp.Record record(Tuple t) {
        return new MovementRollUp.Record(
                t.get("id", UUID.class),
                t.get("movement_id", UUID.class),
                t.get("movement", String.class),
                Optional.ofNullable(t.get("unit", String.class)),
                t.get("indicator", String.class),
                t.get("period", String.class),
                t.get("raw", String.class),
                Optional.ofNullable(t.get("measure", String.class)),
                Optional.ofNullable(t.get("value", BigDecimal.class)));
    }

    private static MovementRollUp.Sum sum(ResultRollUp.Sum s) {
        return new MovementRollUp.Sum(
                s.indicator(),
                s.measure(),
                Optional.ofNullable(s.period()),
                s.value(),
                s.exact(),
                s.stated(),
                Optional.ofNullable(s.parts()),
                s.lines());
    }
}
