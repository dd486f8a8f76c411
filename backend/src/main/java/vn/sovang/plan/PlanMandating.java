package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.UnitNames;

/** The closing part of a plan: whom it means, which tasks carry it out, and what each point came to. */
@ApplicationScoped
public class PlanMandating {

    private final AnnualPlans plans;
    private final PlanTasks tasks;
    private final MandateResults results;
    private final MandateQueries views;
    private final UnitNames units;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    PlanMandating(
            AnnualPlans plans,
            PlanTasks tasks,
            MandateResults results,
            MandateQueries views,
            UnitNames units,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.results = results;
        this.views = views;
        this.units = units;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public MandatesView get(Actor actor, UUID planId) {
        return views.of(actor, plans.get(actor, planId));
    }

    /** @throws Invalid when an issued plan's words would change, or a unit or task is not there (422) */
    @Transactional
    public MandatesView decide(Actor actor, UUID planId, Precondition precondition, MandatesDraft draft) {
        AnnualPlan plan = plans.get(actor, planId);
        PlanPolicy.mayWrite(actor, plan).orRefuse();
        precondition.require(plan.version());
        shape.check(draft);
        check(plan, draft);
        TaskRules.canBeRevised(plan).orConflict();
        plan.mandates().write(draft.duties());
        Set<DutyTask> carrying = new HashSet<>();
        for (int a = 0; a < draft.actors().size(); a++) {
            List<MandatesDraft.Point> points = draft.actors().get(a).points();
            for (int p = 0; p < points.size(); p++) {
                for (UUID task : points.get(p).taskIds()) {
                    carrying.add(new DutyTask(a, p, task));
                }
            }
        }
        plan.mandates().carriedOutBy(carrying);
        audit.record(actor, "plan.mandates", PlanDrafting.SUBJECT, planId, Map.of("rows", carrying.size()));
        plans.flush();
        return views.of(actor, plan);
    }

    /** @throws Invalid when the plan has no such point (422) */
    @Transactional
    public MandatesView report(Actor actor, UUID planId, MandateResultDraft draft) {
        AnnualPlan plan = plans.get(actor, planId);
        Set<UUID> concerned =
                draft == null ? Set.of() : views.concerned(plan, plan.mandates().parties(draft.actor()));
        PlanPolicy.mayReport(actor, concerned).orRefuse();
        shape.check(draft);
        if (!plan.mandates().hasPoint(draft.actor(), draft.point())) {
            throw new Invalid("/point", "Kế hoạch không giao việc này.");
        }
        TaskRules.isWorkedOn(plan).orConflict();
        results.persist(MandateResult.of(plan, draft, actor, clock.instant()));
        audit.record(
                actor,
                "plan.mandate.report",
                PlanDrafting.SUBJECT,
                planId,
                Map.of("title", plan.mandates().words().get(draft.actor()).actor()));
        results.flush();
        return views.of(actor, plan);
    }

    private void check(AnnualPlan plan, MandatesDraft draft) {
        List<Problem.FieldError> errors = new ArrayList<>();
        Set<UUID> own = tasks.of(plan).stream().map(PlanTask::id).collect(Collectors.toSet());
        Set<UUID> known = units.of(draft.actors().stream()
                        .flatMap(a -> a.parties().stream())
                        .map(PartyDraft::unitId)
                        .filter(Objects::nonNull)
                        .toList())
                .keySet();
        for (int a = 0; a < draft.actors().size(); a++) {
            String at = "/actors/" + a;
            PlanDrafting.unknown(errors, at + "/parties/", draft.actors().get(a).parties(), known);
            List<MandatesDraft.Point> points = draft.actors().get(a).points();
            for (int p = 0; p < points.size(); p++) {
                for (int t = 0; t < points.get(p).taskIds().size(); t++) {
                    if (!own.contains(points.get(p).taskIds().get(t))) {
                        errors.add(new Problem.FieldError(
                                at + "/points/" + p + "/taskIds/" + t, "Kế hoạch không có nhiệm vụ này."));
                    }
                }
            }
        }
        boolean printedTheSame = draft.duties().stream()
                .map(PlanDuty::words)
                .toList()
                .equals(plan.mandates().words());
        if (plan.status() == PlanStatus.ISSUED && !printedTheSame) {
            errors.add(new Problem.FieldError(
                    "/actors",
                    "Kế hoạch đã ban hành: chỉ sửa được đơn vị mà mục chỉ đến và nhiệm vụ thực hiện từng ý."));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
