package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;

/** Linking a task to what it brings forth while it goes on: several products, or the evidence of each quarter. */
@ApplicationScoped
public class TaskProducts {

    private final AnnualPlans plans;
    private final PlanTasks tasks;
    private final TaskLinks links;
    private final TaskViews views;
    private final Shape shape;
    private final AuditTrail audit;

    TaskProducts(AnnualPlans plans, PlanTasks tasks, TaskLinks links, TaskViews views, Shape shape, AuditTrail audit) {
        this.plans = plans;
        this.tasks = tasks;
        this.links = links;
        this.views = views;
        this.shape = shape;
        this.audit = audit;
    }

    /** @throws Invalid when nothing is named, or a record is not there (422) */
    @Transactional
    public PlanTaskView link(Actor actor, UUID planId, UUID id, TaskLinking body) {
        AnnualPlan plan = plans.get(actor, planId);
        PlanTask task = tasks.get(plan, id);
        PlanPolicy.mayReport(actor, plan, task).orRefuse();
        shape.check(body);
        if (body.proofs().isEmpty() && body.documents().isEmpty()) {
            throw new Invalid("/proofs", "Hãy chọn bản ghi hoặc ghi văn bản là sản phẩm.");
        }
        task.canBeLinked(plan).orConflict();
        List<TaskProof> found = links.of(actor, "", body.proofs(), body.documents(), body.product(), body.period());
        task.link(plan, found);
        audit.record(
                actor,
                "plan.task.link",
                TaskWork.SUBJECT,
                id,
                Map.of(
                        "plan",
                        plan.id(),
                        "title",
                        task.title(),
                        "proofs",
                        found.stream().map(TaskProof::title).toList()));
        tasks.flush();
        return views.of(actor, plan, task);
    }

    /** @throws NotFound when the task is not linked to it (404) */
    @Transactional
    public PlanTaskView unlink(Actor actor, UUID planId, UUID id, UUID recordId, Precondition precondition) {
        AnnualPlan plan = plans.get(actor, planId);
        PlanTask task = tasks.get(plan, id);
        boolean linked = task.proofs().stream().anyMatch(p -> p.recordId().equals(recordId));
        if (!linked) {
            throw new NotFound();
        }
        PlanPolicy.mayReport(actor, plan, task).orRefuse();
        precondition.require(task.version());
        task.canBeLinked(plan).orConflict();
        task.unlink(plan, recordId);
        audit.record(actor, "plan.task.unlink", TaskWork.SUBJECT, id, Map.of("plan", plan.id(), "title", task.title()));
        tasks.flush();
        return views.of(actor, plan, task);
    }
}
