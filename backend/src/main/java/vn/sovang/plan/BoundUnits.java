package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.sovang.unit.naming.Group;

/** Whom a plan binds to answer it: the units its tasks name, and those of the groups they name. */
@ApplicationScoped
class BoundUnits {

    private final EntityManager entities;
    private final GroupUnits groups;

    BoundUnits(EntityManager entities, GroupUnits groups) {
        this.entities = entities;
        this.groups = groups;
    }

    /**
     * Units bound by one plan, its issuer left out.
     *
     * @param named those the tasks name themselves
     * @param all with those of the groups
     */
    record Bound(Set<UUID> named, Set<UUID> all) {}

    Bound of(AnnualPlan plan) {
        List<?> rows = entities.createNativeQuery("""
                        select distinct y.unit_id, y.unit_group from plan_task_party y join plan_task t on t.id = y.task_id
                          left join unit u on u.id = y.unit_id
                         where t.plan_id = :plan and (u.id is null or u.kind <> 'COUNCIL')
                        """, Tuple.class)
                .setParameter("plan", plan.id())
                .getResultList();
        Set<UUID> named = new HashSet<>();
        Set<Group> wanted = new HashSet<>();
        for (Object row : rows) {
            Tuple t = (Tuple) row;
            UUID unit = t.get("unit_id", UUID.class);
            String group = t.get("unit_group", String.class);
            if (unit != null) {
                named.add(unit);
            } else if (group != null) {
                wanted.add(Group.valueOf(group));
            }
        }
        Set<UUID> all = groups.of(wanted, plan.year());
        all.addAll(named);
        all.remove(plan.issuerId());
        return new Bound(named, all);
    }

    /** Of the bound units those whose issued plans of the year answer none of its tasks. */
    Set<UUID> silent(AnnualPlan plan, Bound bound) {
        Set<UUID> silent = new HashSet<>(bound.all());
        if (!silent.isEmpty()) {
            silent.removeAll(answering(plan));
        }
        return silent;
    }

    /** Units whose issued plans of the year answer one of its tasks, asked or not. */
    Set<UUID> answering(AnnualPlan plan) {
        return new HashSet<>(entities.createNativeQuery("""
                        select distinct p.issuer_id from annual_plan p
                          join plan_task t on t.plan_id = p.id
                          join plan_task own on own.id = t.answers_id and own.plan_id = :plan
                         where p.year = :year and p.status <> 'DRAFT' and p.issuer_id <> :issuer
                        """, UUID.class)
                .setParameter("plan", plan.id())
                .setParameter("year", plan.year())
                .setParameter("issuer", plan.issuerId())
                .getResultList());
    }
}
