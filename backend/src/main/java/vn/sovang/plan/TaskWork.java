package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.calendar.Calendars;
import vn.sovang.document.FileExchange;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Working on the tasks of an issued plan: progress, proof, waiver, deferral. */
@ApplicationScoped
public class TaskWork {

    static final String SUBJECT = "plan-task";

    private final AnnualPlans plans;
    private final PlanTasks tasks;
    private final TaskViews views;
    private final TaskLinks links;
    private final FileExchange files;
    private final Calendars calendars;
    private final Shape shape;
    private final StatusHistory history;
    private final AuditTrail audit;
    private final AppClock clock;

    TaskWork(
            AnnualPlans plans,
            PlanTasks tasks,
            TaskViews views,
            TaskLinks links,
            FileExchange files,
            Calendars calendars,
            Shape shape,
            StatusHistory history,
            AuditTrail audit,
            AppClock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.views = views;
        this.links = links;
        this.files = files;
        this.calendars = calendars;
        this.shape = shape;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PlanTaskView get(Actor actor, UUID planId, UUID id) {
        AnnualPlan plan = plans.get(actor, planId);
        return views.of(actor, plan, tasks.get(plan, id));
    }

    @Transactional
    public PlanTaskView report(Actor actor, UUID planId, UUID id, ProgressNote note) {
        AnnualPlan plan = plans.get(actor, planId);
        PlanTask task = tasks.get(plan, id);
        PlanPolicy.mayReport(actor, plan, task).orRefuse();
        shape.check(note);
        files.require(actor, note.fileId(), "/fileId");
        TaskRules.isWorkedOn(plan).orConflict();
        tasks.add(TaskProgress.of(id, actor, clock.instant(), note));
        audit.record(actor, "plan.task.report", SUBJECT, id, Map.of("plan", plan.id(), "title", task.title()));
        tasks.flush();
        return views.of(actor, plan, task);
    }

    /** @throws Invalid without proof, or when a record that should prove it is not there (422) */
    @Transactional
    public PlanTaskView complete(Actor actor, UUID planId, UUID id, Precondition precondition, TaskCompletion by) {
        AnnualPlan plan = plans.get(actor, planId);
        PlanTask task = open(actor, plan, id, precondition);
        shape.check(by);
        task.can(plan, TaskStatus.DONE).orConflict();
        String period = task.product() == ProductKind.CONTINUING ? TaskPeriods.of(clock.today()) : null;
        List<TaskProof> proofs = links.of(actor, "", by.proofs(), by.documents(), null, period);
        explainGaps(plan, task, proofs, by.note());
        TaskStatus before = task.status();
        task.complete(plan, proofs);
        return moved(actor, plan, task, before, "Hoàn thành", by.note());
    }

    @Transactional
    public PlanTaskView waive(Actor actor, UUID planId, UUID id, Precondition precondition, TaskReason why) {
        AnnualPlan plan = plans.get(actor, planId);
        PlanTask task = open(actor, plan, id, precondition);
        shape.check(why);
        TaskStatus before = task.status();
        task.waive(plan);
        return moved(actor, plan, task, before, "Không thực hiện", why.reason());
    }

    @Transactional
    public PlanTaskView defer(Actor actor, UUID planId, UUID id, Precondition precondition, TaskDeferral to) {
        AnnualPlan plan = plans.get(actor, planId);
        PlanTask task = open(actor, plan, id, precondition);
        shape.check(to);
        if (!to.time().hasItsParts()) {
            throw new Invalid("/time", "Thời gian chưa đủ: hãy ghi quý, tháng hoặc ngày.");
        }
        TaskStatus before = task.status();
        task.defer(plan, to.time(), calendars.context(plan.year()));
        return moved(actor, plan, task, before, "Chuyển sang " + to.time().label(plan.year()), to.reason());
    }

    @Transactional
    public PlanTaskView reopen(Actor actor, UUID planId, UUID id, Precondition precondition, TaskReason why) {
        AnnualPlan plan = plans.get(actor, planId);
        PlanTask task = open(actor, plan, id, precondition);
        shape.check(why);
        TaskStatus before = task.status();
        task.reopen(plan, calendars.context(plan.year()));
        return moved(actor, plan, task, before, "Mở lại", why.reason());
    }

    /** Continuing work closes on evidence of every quarter that has begun; a gap needs a word. */
    private void explainGaps(AnnualPlan plan, PlanTask task, List<TaskProof> found, String note) {
        if (task.product() != ProductKind.CONTINUING || note != null && !note.isBlank()) {
            return;
        }
        List<TaskProof> all = new ArrayList<>(task.proofs());
        all.addAll(found);
        List<String> missing = TaskPeriods.missing(plan.year(), all, clock.today());
        if (!all.isEmpty() && !missing.isEmpty()) {
            throw new Invalid(
                    "/note",
                    "Việc thường xuyên chưa có minh chứng của "
                            + missing.stream().map(TaskPeriods::label).collect(Collectors.joining(", "))
                            + ". Hãy gắn thêm, hoặc ghi vì sao không có.");
        }
    }

    private PlanTask open(Actor actor, AnnualPlan plan, UUID id, Precondition precondition) {
        PlanTask task = tasks.get(plan, id);
        PlanPolicy.mayWrite(actor, plan).orRefuse();
        precondition.require(task.version());
        return task;
    }

    private PlanTaskView moved(
            Actor actor, AnnualPlan plan, PlanTask task, TaskStatus before, String label, String reason) {
        history.record(actor, SUBJECT, task.id(), before, task.status(), label, reason);
        audit.record(
                actor,
                "plan.task." + task.status().name().toLowerCase(java.util.Locale.ROOT),
                SUBJECT,
                task.id(),
                Map.of(
                        "plan",
                        plan.id(),
                        "title",
                        task.title(),
                        "proofs",
                        task.proofs().stream().map(TaskProof::title).toList()));
        tasks.flush();
        return views.of(actor, plan, task);
    }
}
