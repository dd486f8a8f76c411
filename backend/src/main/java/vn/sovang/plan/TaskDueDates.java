package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.calendar.Calendars;
import vn.sovang.calendar.DueDates;
import vn.sovang.shared.time.WorkingCalendar;
import vn.sovang.shared.today.Subject;

/** Due dates of tasks that count from an event; printed days stand whatever the calendar says. */
@ApplicationScoped
class TaskDueDates implements DueDates {

    private final PlanTasks tasks;
    private final AnnualPlans plans;
    private final Calendars calendars;

    TaskDueDates(PlanTasks tasks, AnnualPlans plans, Calendars calendars) {
        this.tasks = tasks;
        this.plans = plans;
        this.calendars = calendars;
    }

    @Override
    public List<Move> moves(WorkingCalendar next) {
        List<Move> moves = new ArrayList<>();
        for (PlanTask task : tasks.besideEvents()) {
            LocalDate to = reckoned(task, next);
            if (task.time().dueOn() != null
                    && to != null
                    && !to.equals(task.time().dueOn())) {
                moves.add(new Move(
                        Subject.of(Subject.Type.PLAN_TASK, task.id(), task.planId()),
                        task.title(),
                        task.time().dueOn(),
                        to));
            }
        }
        return moves;
    }

    @Override
    public void follow(WorkingCalendar next) {
        tasks.besideEvents()
                .forEach(t ->
                        t.follow(calendars.context(plans.findById(t.planId()).year(), next)));
    }

    private LocalDate reckoned(PlanTask task, WorkingCalendar next) {
        return task.time()
                .reckoned(calendars.context(plans.findById(task.planId()).year(), next));
    }
}
