package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.calendar.Calendars;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.rule.TimeContext;

/** Closing a plan: every open task is done, waived, or goes on in a later plan that names where it comes from. */
@ApplicationScoped
public class PlanClosure {

    private final AnnualPlans plans;
    private final PlanTasks tasks;
    private final PlanDrafting drafting;
    private final TaskLinks links;
    private final Calendars calendars;
    private final Shape shape;
    private final StatusHistory history;
    private final AuditTrail audit;

    PlanClosure(
            AnnualPlans plans,
            PlanTasks tasks,
            PlanDrafting drafting,
            TaskLinks links,
            Calendars calendars,
            Shape shape,
            StatusHistory history,
            AuditTrail audit) {
        this.plans = plans;
        this.tasks = tasks;
        this.drafting = drafting;
        this.links = links;
        this.calendars = calendars;
        this.shape = shape;
        this.history = history;
        this.audit = audit;
    }

    /**
     * @throws Invalid when an outcome does not hold (422)
     * @throws StateConflict while a task is left open, or when the plan is not issued (409)
     */
    @Transactional
    public AnnualPlanView close(Actor actor, UUID id, Precondition precondition, PlanClosing body) {
        AnnualPlan plan = plans.get(actor, id);
        PlanPolicy.mayWrite(actor, plan).orRefuse();
        precondition.require(plan.version());
        PlanClosing said = body == null ? PlanClosing.NOTHING_OPEN : shape.check(body);
        Map<UUID, PlanTask> live = tasks.of(plan).stream()
                .filter(t -> t.status().isLive())
                .collect(Collectors.toMap(PlanTask::id, Function.identity()));
        check(said, live);
        plan.canBeClosed(live.size()
                        - said.tasks().stream()
                                .map(PlanClosing.Outcome::taskId)
                                .distinct()
                                .count())
                .orConflict();
        List<PlanClosing.Outcome> carried = new ArrayList<>();
        for (int i = 0; i < said.tasks().size(); i++) {
            PlanClosing.Outcome outcome = said.tasks().get(i);
            settle(actor, plan, live.get(outcome.taskId()), outcome, "/tasks/" + i);
            if (outcome.outcome() == PlanClosing.Kind.CARRIED) {
                carried.add(outcome);
            }
        }
        if (!carried.isEmpty()) {
            AnnualPlan next = next(actor, plan, said.nextPlanId());
            carry(actor, plan, next, carried, live);
        }
        tasks.flush();
        PlanStatus before = plan.status();
        plan.close(tasks.countLive(plan));
        history.record(actor, PlanDrafting.SUBJECT, id, before, plan.status(), "Khép lại kế hoạch", null);
        audit.record(actor, "plan.close", PlanDrafting.SUBJECT, id);
        plans.flush();
        return drafting.view(actor, plan);
    }

    private static void check(PlanClosing said, Map<UUID, PlanTask> live) {
        List<Problem.FieldError> errors = new ArrayList<>();
        for (int i = 0; i < said.tasks().size(); i++) {
            PlanClosing.Outcome outcome = said.tasks().get(i);
            String at = "/tasks/" + i;
            if (!live.containsKey(outcome.taskId())) {
                errors.add(new Problem.FieldError(at + "/taskId", "Nhiệm vụ này không còn mở trong kế hoạch."));
            }
            PlanTask task = live.get(outcome.taskId());
            boolean unproved = task != null && task.proofs().isEmpty() && !outcome.proves();
            if (outcome.outcome() == PlanClosing.Kind.DONE && unproved) {
                errors.add(new Problem.FieldError(
                        at + "/proofs", "Hãy chọn hoặc ghi văn bản chứng minh nhiệm vụ đã xong."));
            }
            boolean reasoned = outcome.reason() != null && !outcome.reason().isBlank();
            if (outcome.outcome() != PlanClosing.Kind.DONE && !reasoned) {
                errors.add(new Problem.FieldError(at + "/reason", "Hãy ghi lý do."));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private void settle(Actor actor, AnnualPlan plan, PlanTask task, PlanClosing.Outcome outcome, String at) {
        TaskStatus before = task.status();
        String label =
                switch (outcome.outcome()) {
                    case DONE -> {
                        task.complete(plan, links.of(actor, at, outcome.proofs(), outcome.documents(), null, null));
                        yield "Hoàn thành";
                    }
                    case WAIVED -> {
                        task.waive(plan);
                        yield "Không thực hiện";
                    }
                    case CARRIED -> {
                        task.carry(plan);
                        yield "Chuyển sang kế hoạch năm sau";
                    }
                };
        history.record(actor, TaskWork.SUBJECT, task.id(), before, task.status(), label, outcome.reason());
        audit.record(
                actor,
                "plan.task." + task.status().name().toLowerCase(java.util.Locale.ROOT),
                TaskWork.SUBJECT,
                task.id(),
                Map.of("plan", plan.id(), "title", task.title()));
    }

    private AnnualPlan next(Actor actor, AnnualPlan plan, UUID nextPlanId) {
        if (nextPlanId == null) {
            return drafting.create(actor, following(plan), AnnualPlan.Source.NONE, List.of());
        }
        return plans.findByIdOptional(nextPlanId)
                .filter(p -> AnnualPlans.isSeenBy(actor, p))
                .filter(p -> p.status() == PlanStatus.DRAFT
                        && p.year() > plan.year()
                        && p.issuerId().equals(plan.issuerId()))
                .orElseThrow(() ->
                        new Invalid("/nextPlanId", "Hãy chọn dự thảo kế hoạch của cùng cơ quan ban hành cho năm sau."));
    }

    private static DraftAnnualPlan following(AnnualPlan plan) {
        int year = plan.year() + 1;
        String title = plan.title().replace(String.valueOf(plan.year()), String.valueOf(year));
        return new DraftAnnualPlan(
                title.contains(String.valueOf(year)) ? title : title + " năm " + year,
                year,
                plan.issuerId(),
                null,
                null,
                plan.place(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                plan.words().recipients(),
                plan.mandates().duties(),
                plan.issuerText());
    }

    private void carry(
            Actor actor,
            AnnualPlan plan,
            AnnualPlan next,
            List<PlanClosing.Outcome> outcomes,
            Map<UUID, PlanTask> live) {
        TimeContext in = calendars.context(next.year());
        int place = tasks.lastPlace(next);
        for (PlanClosing.Outcome outcome : outcomes) {
            PlanTask from = live.get(outcome.taskId());
            PlanTask task = PlanTask.carriedOver(next, ++place, from, outcome.reason(), in);
            tasks.persist(task);
            audit.record(
                    actor,
                    "plan.task.add",
                    TaskWork.SUBJECT,
                    task.id(),
                    Map.of("plan", next.id(), "title", task.title(), "from", plan.id()));
        }
    }
}
