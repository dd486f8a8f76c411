package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.calendar.Calendars;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.UnitNames;

/** Writing the lines of a plan: adding, changing, moving and removing tasks. */
@ApplicationScoped
public class TaskDrafting {

    private final AnnualPlans plans;
    private final PlanTasks tasks;
    private final TaskViews views;
    private final UnitNames units;
    private final Calendars calendars;
    private final Shape shape;
    private final TaskAnswers answers;
    private final AuditTrail audit;

    TaskDrafting(
            AnnualPlans plans,
            PlanTasks tasks,
            TaskViews views,
            UnitNames units,
            Calendars calendars,
            Shape shape,
            TaskAnswers answers,
            AuditTrail audit) {
        this.plans = plans;
        this.tasks = tasks;
        this.views = views;
        this.units = units;
        this.calendars = calendars;
        this.shape = shape;
        this.answers = answers;
        this.audit = audit;
    }

    @Transactional
    public PlanTaskView add(Actor actor, UUID planId, DraftPlanTask draft) {
        AnnualPlan plan = plans.get(actor, planId);
        PlanPolicy.mayWrite(actor, plan).orRefuse();
        check(draft);
        plan.canBeRevised().orConflict();
        PlanTask task = PlanTask.of(plan, tasks.lastPlace(plan) + 1, draft, calendars.context(plan.year()));
        tasks.persist(task);
        audit.record(
                actor, "plan.task.add", TaskWork.SUBJECT, task.id(), Map.of("plan", plan.id(), "title", task.title()));
        tasks.flush();
        return views.of(actor, plan, task);
    }

    @Transactional
    public PlanTaskView revise(Actor actor, UUID planId, UUID id, Precondition precondition, DraftPlanTask draft) {
        AnnualPlan plan = plans.get(actor, planId);
        PlanTask task = tasks.get(plan, id);
        PlanPolicy.mayWrite(actor, plan).orRefuse();
        precondition.require(task.version());
        check(draft);
        task.revise(plan, draft, calendars.context(plan.year()));
        audit.record(actor, "plan.task.revise", TaskWork.SUBJECT, id, Map.of("plan", plan.id(), "title", task.title()));
        tasks.flush();
        return views.of(actor, plan, task);
    }

    @Transactional
    public PlanTaskView move(Actor actor, UUID planId, UUID id, Precondition precondition, TaskMove move) {
        AnnualPlan plan = plans.get(actor, planId);
        PlanTask task = tasks.get(plan, id);
        PlanPolicy.mayWrite(actor, plan).orRefuse();
        precondition.require(task.version());
        shape.check(move);
        TaskRules.canBeRemoved(plan).orConflict();
        List<PlanTask> order = new ArrayList<>(tasks.of(plan));
        order.remove(task);
        order.add(Math.min(move.place() - 1, order.size()), task);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).moveTo(i + 1);
        }
        audit.record(actor, "plan.task.move", TaskWork.SUBJECT, id, Map.of("plan", plan.id(), "place", move.place()));
        tasks.flush();
        return views.of(actor, plan, task);
    }

    @Transactional
    public void remove(Actor actor, UUID planId, UUID id, Precondition precondition) {
        AnnualPlan plan = plans.get(actor, planId);
        PlanTask task = tasks.get(plan, id);
        PlanPolicy.mayWrite(actor, plan).orRefuse();
        precondition.require(task.version());
        TaskRules.canBeRemoved(plan).orConflict();
        audit.record(actor, "plan.task.remove", TaskWork.SUBJECT, id, Map.of("plan", plan.id(), "title", task.title()));
        tasks.delete(task);
        tasks.flush();
    }

    private void check(DraftPlanTask draft) {
        shape.check(draft);
        List<Problem.FieldError> errors = errors(draft, "");
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    /** What does not hold of a row whose shape was checked. */
    List<Problem.FieldError> errors(DraftPlanTask draft, String at) {
        List<Problem.FieldError> errors = new ArrayList<>();
        if (draft.time() != null && !draft.time().hasItsParts()) {
            errors.add(new Problem.FieldError(at + "/time", "Thời gian chưa đủ: hãy ghi quý, tháng hoặc ngày."));
        }
        answers.check(List.of(draft));
        Set<UUID> known = units.of(PlanDrafting.allUnits(List.of(draft))).keySet();
        PlanDrafting.unknown(errors, at + "/leads/", draft.leads(), known);
        PlanDrafting.unknown(errors, at + "/coordinators/", draft.coordinators(), known);
        return errors;
    }
}
