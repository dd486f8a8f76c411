package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.sovang.shared.time.AppClock;

/** How far a plan is, counted by quarter against the clock. */
@ApplicationScoped
class PlanStanding {

    private final EntityManager entities;
    private final AppClock clock;

    PlanStanding(EntityManager entities, AppClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    List<AnnualPlanView.Quarter> of(AnnualPlan plan) {
        List<?> rows = entities.createNativeQuery("""
                        select t.quarter, count(*) as total,
                               count(*) filter (where t.status = 'DONE') as done,
                               count(*) filter (where t.status in ('WAIVED', 'CARRIED')) as waived,
                               count(*) filter (where t.status in ('OPEN', 'DEFERRED') and :issued
                                                  and t.due_on < :today) as late
                          from plan_task t where t.plan_id = :plan group by t.quarter order by t.quarter nulls last
                        """, Tuple.class)
                .setParameter("plan", plan.id())
                .setParameter("issued", plan.status() == PlanStatus.ISSUED)
                .setParameter("today", clock.today())
                .getResultList();
        return rows.stream().map(r -> quarter(plan, (Tuple) r)).toList();
    }

    private static AnnualPlanView.Quarter quarter(AnnualPlan plan, Tuple t) {
        Integer quarter = t.get("quarter", Integer.class);
        long total = t.get("total", Long.class);
        long done = t.get("done", Long.class);
        long waived = t.get("waived", Long.class);
        long late = t.get("late", Long.class);
        return new AnnualPlanView.Quarter(
                Optional.ofNullable(quarter),
                quarter == null ? "Không theo quý" : PlanTime.quarterLabel(quarter),
                declared(plan, quarter),
                total,
                done,
                total - done - waived - late,
                late,
                waived);
    }

    private static Optional<Integer> declared(AnnualPlan plan, Integer quarter) {
        List<Integer> declared = plan.sections().stream()
                .filter(s -> Objects.equals(s.quarter(), quarter))
                .map(PlanSection::declared)
                .filter(Objects::nonNull)
                .toList();
        return declared.isEmpty()
                ? Optional.empty()
                : Optional.of(declared.stream().mapToInt(Integer::intValue).sum());
    }
}
