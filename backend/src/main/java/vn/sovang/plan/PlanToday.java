package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.time.AppClock;
import vn.sovang.shared.today.Subject;
import vn.sovang.shared.today.TodayItem;
import vn.sovang.shared.today.TodayPanel;
import vn.sovang.shared.today.TodaySource;

/**
 * What of the plans is due: for the department all that the province's plans say, for a unit what it leads and what its
 * own plan says.
 */
@ApplicationScoped
public class PlanToday implements TodaySource {

    private static final int DAYS_AHEAD = 45;
    private static final int MOST = 12;
    private static final int REMINDED_DAYS = 7;

    private final EntityManager entities;
    private final AnnualPlans plans;
    private final PlanStanding standing;
    private final AppClock clock;

    PlanToday(EntityManager entities, AnnualPlans plans, PlanStanding standing, AppClock clock) {
        this.entities = entities;
        this.plans = plans;
        this.standing = standing;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items(Actor actor, int year) {
        boolean department = actor.isAny(Role.DEPARTMENT, Role.DEPARTMENT_HEAD);
        if (!department && actor.units().isEmpty()) {
            return List.of();
        }
        LocalDate today = clock.today();
        Query query = entities.createNativeQuery("""
                        select t.id, t.plan_id, t.title, t.number, t.quarter, t.due_on, coalesce(p.number, p.title) as plan,
                               coalesce((select g.percent from plan_task_progress g
                                          where g.task_id = t.id and g.percent is not null order by g.id desc limit 1) = 100,
                                        false) as said_done,
                               (:department or :writes and p.issuer_id in (:units)) as closes
                          from plan_task t join annual_plan p on p.id = t.plan_id
                         where p.status = 'ISSUED' and p.year = :year and t.status in ('OPEN', 'DEFERRED')
                           and t.due_on <= :ahead
                           and (exists (select 1 from plan_task_party y
                                         where y.task_id = t.id and y.side = 'LEAD' and y.unit_id in (:units))
                                or :writes and p.issuer_id in (:units)
                                or :department and exists (select 1 from unit i where i.id = p.issuer_id
                                                              and i.kind in ('PEOPLES_COMMITTEE', 'COUNCIL')))
                         order by t.due_on, t.place, t.id limit\s""" + MOST, Tuple.class)
                .setParameter("year", year)
                .setParameter("ahead", today.plusDays(DAYS_AHEAD))
                .setParameter("units", actor.units())
                .setParameter("department", department)
                .setParameter("writes", actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER));
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .filter(t -> t.get("closes", Boolean.class) || !t.get("said_done", Boolean.class))
                .map(t -> item(t, today))
                .toList();
    }

    /** A unit says with one tap that what is due within a week is done; whoever keeps the plan then looks and closes it. */
    private static TodayItem item(Tuple t, LocalDate today) {
        LocalDate due = t.get("due_on", LocalDate.class);
        boolean saidDone = t.get("said_done", Boolean.class);
        boolean near = !due.isAfter(today.plusDays(REMINDED_DAYS));
        UUID id = t.get("id", UUID.class);
        return new TodayItem(
                TodayItem.Group.DUE,
                "plan-task-" + id,
                Subject.of(Subject.Type.PLAN_TASK, id, t.get("plan_id", UUID.class)),
                t.get("title", String.class),
                "Kế hoạch "
                        + TaskWords.where(
                                t.get("plan", String.class),
                                t.get("quarter", Integer.class),
                                t.get("number", String.class))
                        + (saidDone ? " · đơn vị đã báo xong" : ""),
                Optional.of(due),
                t.get("closes", Boolean.class)
                        ? Optional.of("Xem và khép").filter(label -> saidDone)
                        : Optional.of("Đã làm xong").filter(label -> near));
    }

    @Override
    public List<TodayPanel> panels(Actor actor, int year) {
        if (!actor.seesProvince() && !actor.is(Role.COUNCIL)) {
            return List.of();
        }
        return plans.ofProvince(year).map(this::panel).map(List::of).orElse(List.of());
    }

    private TodayPanel panel(AnnualPlan plan) {
        Subject subject = Subject.of(Subject.Type.PLAN, plan.id());
        List<AnnualPlanView.Quarter> quarters = standing.of(plan);
        long done = quarters.stream().mapToLong(AnnualPlanView.Quarter::done).sum();
        long total = quarters.stream().mapToLong(AnnualPlanView.Quarter::total).sum();
        boolean anyWaived = quarters.stream().anyMatch(q -> q.waived() > 0);
        return new TodayPanel(
                "plan-" + plan.id(),
                plan.name(),
                done + "/" + total,
                Optional.of(subject),
                quarters.stream()
                        .map(q ->
                                new TodayPanel.Bar(q.label(), q.total(), Optional.of(subject), segments(q, anyWaived)))
                        .toList());
    }

    private static List<TodayPanel.Segment> segments(AnnualPlanView.Quarter q, boolean withWaived) {
        List<TodayPanel.Segment> segments = new ArrayList<>(List.of(
                new TodayPanel.Segment("Xong", q.done(), TodayPanel.Tone.DONE),
                new TodayPanel.Segment("Đang làm", q.open(), TodayPanel.Tone.OPEN),
                new TodayPanel.Segment("Quá hạn", q.late(), TodayPanel.Tone.LATE)));
        if (withWaived) {
            segments.add(new TodayPanel.Segment("Không thực hiện", q.waived(), TodayPanel.Tone.NEUTRAL));
        }
        return segments;
    }
}
