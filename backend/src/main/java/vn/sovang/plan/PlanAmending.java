package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.calendar.Calendars;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.shared.time.rule.TimeContext;

/** Changing an issued plan by a further paper, which is kept with what stood there before and after. */
@ApplicationScoped
public class PlanAmending {

    private final AnnualPlans plans;
    private final PlanTasks tasks;
    private final PlanAmendments amendments;
    private final PlanDrafting drafting;
    private final TaskDrafting rows;
    private final Calendars calendars;
    private final Shape shape;
    private final StatusHistory history;
    private final AuditTrail audit;
    private final AppClock clock;

    PlanAmending(
            AnnualPlans plans,
            PlanTasks tasks,
            PlanAmendments amendments,
            PlanDrafting drafting,
            TaskDrafting rows,
            Calendars calendars,
            Shape shape,
            StatusHistory history,
            AuditTrail audit,
            AppClock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.amendments = amendments;
        this.drafting = drafting;
        this.rows = rows;
        this.calendars = calendars;
        this.shape = shape;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Invalid when a row does not hold, or nothing changes (422)
     * @throws StateConflict when the plan is not issued or a task is no longer open (409)
     */
    @Transactional
    public AnnualPlanView amend(Actor actor, UUID id, Precondition precondition, PlanAmendmentDraft draft) {
        AnnualPlan plan = plans.get(actor, id);
        PlanPolicy.mayWrite(actor, plan).orRefuse();
        precondition.require(plan.version());
        shape.check(draft);
        check(plan, draft);
        plan.canBeAmended().orConflict();
        TimeContext in = calendars.context(plan.year());
        List<PlanChange> changes = new ArrayList<>();
        for (PlanAmendmentDraft.Change change : draft.changes()) {
            PlanChange made = apply(actor, plan, draft, change, in);
            if (made.kind() == PlanChange.Kind.REPEALED || !made.fields().isEmpty()) {
                changes.add(made);
            }
        }
        if (changes.isEmpty()) {
            throw new Invalid("/changes", "Không có gì khác với kế hoạch đang có.");
        }
        PlanAmendment amendment = PlanAmendment.of(plan, draft, changes, actor, clock.instant());
        amendments.persist(amendment);
        plan.amended();
        audit.record(
                actor,
                "plan.amend",
                PlanDrafting.SUBJECT,
                id,
                Map.of("number", amendment.number(), "rows", changes.size()));
        plans.flush();
        return drafting.view(actor, plan);
    }

    private void check(AnnualPlan plan, PlanAmendmentDraft draft) {
        List<Problem.FieldError> errors = new ArrayList<>();
        boolean early = plan.issuedOn() != null && draft.issuedOn().isBefore(plan.issuedOn());
        if (early || draft.issuedOn().isAfter(clock.today())) {
            errors.add(new Problem.FieldError(
                    "/issuedOn", "Ngày của văn bản sửa đổi phải từ ngày ban hành kế hoạch đến hôm nay."));
        }
        Set<UUID> own = new HashSet<>(tasks.of(plan).stream().map(PlanTask::id).toList());
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < draft.changes().size(); i++) {
            PlanAmendmentDraft.Change change = draft.changes().get(i);
            String at = "/changes/" + i;
            if (change.taskId() == null && change.task() == null) {
                errors.add(new Problem.FieldError(at, "Hãy chọn nhiệm vụ hoặc ghi nhiệm vụ mới."));
            } else if (change.taskId() != null && !own.contains(change.taskId())) {
                errors.add(new Problem.FieldError(at + "/taskId", "Kế hoạch không có nhiệm vụ này."));
            } else if (change.taskId() != null && !named.add(change.taskId())) {
                errors.add(new Problem.FieldError(at + "/taskId", "Nhiệm vụ này đã được nêu ở một dòng khác."));
            }
            if (change.task() != null) {
                errors.addAll(rows.errors(change.task(), at + "/task"));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private PlanChange apply(
            Actor actor, AnnualPlan plan, PlanAmendmentDraft draft, PlanAmendmentDraft.Change change, TimeContext in) {
        if (change.taskId() == null) {
            PlanTask added = PlanTask.of(plan, tasks.lastPlace(plan) + 1, change.task(), in);
            tasks.persist(added);
            tasks.flush();
            return new PlanChange(
                    PlanChange.Kind.ADDED,
                    added.id(),
                    added.title(),
                    PlanChange.between(null, PlanLine.of(plan, added)));
        }
        PlanTask task = tasks.get(plan, change.taskId());
        if (change.task() == null) {
            TaskStatus before = task.status();
            task.waive(plan);
            history.record(
                    actor,
                    TaskWork.SUBJECT,
                    task.id(),
                    before,
                    task.status(),
                    "Bãi bỏ",
                    "Theo " + draft.number() + ": " + draft.summary());
            return new PlanChange(PlanChange.Kind.REPEALED, task.id(), task.title(), List.of());
        }
        PlanLine before = PlanLine.of(plan, task);
        task.amend(change.task(), in);
        return new PlanChange(
                PlanChange.Kind.CHANGED, task.id(), task.title(), PlanChange.between(before, PlanLine.of(plan, task)));
    }
}
