package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
import vn.sovang.document.FileExchange;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.shared.time.rule.TimeContext;
import vn.sovang.unit.UnitNames;

/** The life of a plan as a whole: prepared, issued, closed, or thrown away while it is a draft. */
@ApplicationScoped
public class PlanDrafting {

    static final String SUBJECT = "annual-plan";

    private final AnnualPlans plans;
    private final PlanTasks tasks;
    private final PlanStanding standing;
    private final UnitNames units;
    private final FileExchange files;
    private final Calendars calendars;
    private final Shape shape;
    private final StatusHistory history;
    private final AuditTrail audit;
    private final AppClock clock;
    private final TaskAnswers answers;
    private final PlanAmendments amendments;
    private final EntityManager entities;

    PlanDrafting(
            AnnualPlans plans,
            PlanTasks tasks,
            PlanStanding standing,
            UnitNames units,
            FileExchange files,
            Calendars calendars,
            Shape shape,
            StatusHistory history,
            AuditTrail audit,
            AppClock clock,
            TaskAnswers answers,
            PlanAmendments amendments,
            EntityManager entities) {
        this.plans = plans;
        this.tasks = tasks;
        this.standing = standing;
        this.units = units;
        this.files = files;
        this.calendars = calendars;
        this.shape = shape;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
        this.answers = answers;
        this.amendments = amendments;
        this.entities = entities;
    }

    @Transactional
    public AnnualPlanView create(Actor actor, DraftAnnualPlan draft) {
        PlanPolicy.mayCompose(actor).orRefuse();
        shape.check(draft);
        PlanPolicy.mayWrite(actor, draft.issuerId()).orRefuse();
        return view(actor, create(actor, draft, AnnualPlan.Source.NONE, List.of()));
    }

    /**
     * A plan and all its tasks at once, after the caller's own policy.
     *
     * @throws Invalid when fields do not hold or a unit is unknown (422)
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public AnnualPlan create(Actor actor, DraftAnnualPlan draft, AnnualPlan.Source source, List<DraftPlanTask> rows) {
        shape.check(draft);
        knowsIssuer(draft);
        knowsActors(draft);
        knowsUnits(rows);
        answers.check(rows);
        AnnualPlan plan = AnnualPlan.draft(draft, source, actor.accountId(), clock.instant());
        plans.persist(plan);
        TimeContext in = calendars.context(plan.year());
        int place = 0;
        for (DraftPlanTask row : rows) {
            tasks.persist(PlanTask.of(plan, ++place, row, in));
        }
        history.record(actor, SUBJECT, plan.id(), null, PlanStatus.DRAFT, "Lập dự thảo", null);
        audit.record(actor, "plan.draft", SUBJECT, plan.id(), Map.of("title", plan.title(), "tasks", rows.size()));
        plans.flush();
        return plan;
    }

    @Transactional
    public AnnualPlanView get(Actor actor, UUID id) {
        return view(actor, plans.get(actor, id));
    }

    @Transactional
    public AnnualPlanView revise(Actor actor, UUID id, Precondition precondition, DraftAnnualPlan draft) {
        AnnualPlan plan = plans.get(actor, id);
        PlanPolicy.mayWrite(actor, plan).orRefuse();
        precondition.require(plan.version());
        shape.check(draft);
        PlanPolicy.mayWrite(actor, draft.issuerId()).orRefuse();
        knowsIssuer(draft);
        knowsActors(draft);
        boolean otherYear = plan.year() != draft.year();
        plan.revise(draft);
        if (otherYear) {
            // Quarters without a year of their own belong to the plan's year.
            TimeContext in = calendars.context(plan.year());
            tasks.of(plan).forEach(t -> t.follow(in));
        }
        audit.record(actor, "plan.revise", SUBJECT, id, Map.of("title", plan.title()));
        plans.flush();
        return view(actor, plan);
    }

    @Transactional
    public AnnualPlanView issue(Actor actor, UUID id, Precondition precondition, PlanIssuance issuance) {
        AnnualPlan plan = plans.get(actor, id);
        PlanPolicy.mayWrite(actor, plan).orRefuse();
        precondition.require(plan.version());
        PlanIssuance said = issuance == null ? PlanIssuance.AS_DRAFTED : shape.check(issuance);
        PlanStatus before = plan.status();
        plan.issue(said, tasks.countOf(plan), clock.today());
        history.record(actor, SUBJECT, id, before, plan.status(), "Ban hành " + plan.number(), null);
        audit.record(actor, "plan.issue", SUBJECT, id, Map.of("number", plan.number()));
        plans.flush();
        return view(actor, plan);
    }

    /** Also the undo of an import: the reading it was made from can be committed again. */
    @Transactional
    public void delete(Actor actor, UUID id, Precondition precondition) {
        AnnualPlan plan = plans.get(actor, id);
        PlanPolicy.mayWrite(actor, plan).orRefuse();
        precondition.require(plan.version());
        plan.canBeRevised().orConflict();
        boolean leanedOn = (boolean) entities.createNativeQuery(
                        "select exists (select 1 from plan_task_proof where record_id = :plan and type = 'PLAN')")
                .setParameter("plan", id)
                .getSingleResult();
        if (leanedOn) {
            throw new StateConflict("Kế hoạch này đang là minh chứng của một nhiệm vụ khác nên không xóa được.");
        }
        audit.record(actor, "plan.delete", SUBJECT, id, Map.of("title", plan.title()));
        tasks.of(plan).forEach(tasks::delete);
        tasks.flush();
        plans.delete(plan);
        plans.flush();
    }

    AnnualPlanView view(Actor actor, AnnualPlan plan) {
        List<AnnualPlanView.Quarter> quarters = standing.of(plan);
        long live = quarters.stream().mapToLong(q -> q.open() + q.late()).sum();
        return AnnualPlanView.of(
                plan,
                units.of(List.of(plan.issuerId())).getOrDefault(plan.issuerId(), ""),
                files.view(plan.sourceFileId()).orElse(null),
                quarters,
                amendments.of(plan),
                PlanPolicy.actions(actor, plan, live),
                history.of(SUBJECT, plan.id()));
    }

    private void knowsIssuer(DraftAnnualPlan draft) {
        if (units.of(List.of(draft.issuerId())).isEmpty()) {
            throw new Invalid("/issuerId", "Không có đơn vị này.");
        }
    }

    private void knowsActors(DraftAnnualPlan draft) {
        List<PlanDuty> duties = draft.duties() == null ? List.of() : draft.duties();
        Set<UUID> known = units.of(duties.stream()
                        .flatMap(d -> d.parties().stream())
                        .map(PartyDraft::unitId)
                        .filter(java.util.Objects::nonNull)
                        .toList())
                .keySet();
        List<Problem.FieldError> errors = new ArrayList<>();
        for (int i = 0; i < duties.size(); i++) {
            unknown(errors, "/duties/" + i + "/parties/", duties.get(i).parties(), known);
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private void knowsUnits(List<DraftPlanTask> rows) {
        List<Problem.FieldError> errors = new ArrayList<>();
        Set<UUID> known = units.of(allUnits(rows)).keySet();
        for (int i = 0; i < rows.size(); i++) {
            unknown(errors, "/rows/" + i + "/leads/", rows.get(i).leads(), known);
            unknown(errors, "/rows/" + i + "/coordinators/", rows.get(i).coordinators(), known);
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    static Set<UUID> allUnits(List<DraftPlanTask> rows) {
        Set<UUID> ids = new HashSet<>();
        rows.forEach(r -> r.parties().forEach(p -> ids.add(p.unitId())));
        ids.remove(null);
        return ids;
    }

    static void unknown(List<Problem.FieldError> errors, String at, List<PartyDraft> parties, Set<UUID> known) {
        for (int i = 0; parties != null && i < parties.size(); i++) {
            UUID id = parties.get(i).unitId();
            if (id != null && !known.contains(id)) {
                errors.add(new Problem.FieldError(at + i + "/unitId", "Không có đơn vị này."));
            }
        }
    }
}
