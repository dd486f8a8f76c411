package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.audit.StatusHistory;
import vn.sovang.calendar.Calendars;
import vn.sovang.document.FileExchange;
import vn.sovang.document.FileView;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.UnitNames;

/** Puts together all there is to say of one task. */
@ApplicationScoped
class TaskViews {

    private final PlanTasks tasks;
    private final UnitNames units;
    private final FileExchange files;
    private final StatusHistory history;
    private final Instance<ProofSource> sources;
    private final Calendars calendars;
    private final TasksElsewhere elsewhere;
    private final EntityManager entities;
    private final AppClock clock;

    TaskViews(
            PlanTasks tasks,
            UnitNames units,
            FileExchange files,
            StatusHistory history,
            @Any Instance<ProofSource> sources,
            Calendars calendars,
            TasksElsewhere elsewhere,
            EntityManager entities,
            AppClock clock) {
        this.tasks = tasks;
        this.units = units;
        this.files = files;
        this.history = history;
        this.sources = sources;
        this.calendars = calendars;
        this.elsewhere = elsewhere;
        this.entities = entities;
        this.clock = clock;
    }

    PlanTaskView of(Actor actor, AnnualPlan plan, PlanTask task) {
        Map<UUID, String> names = units.of(task.parties().stream()
                .map(TaskParty::unitId)
                .filter(Objects::nonNull)
                .toList());
        PlanTime counts = task.time().counting();
        Tuple neighbours = neighbours(task);
        return new PlanTaskView(
                task.id(),
                task.version(),
                plan.id(),
                plan.name(),
                plan.year(),
                Optional.ofNullable(task.section()),
                Optional.ofNullable(task.quarter()),
                Optional.ofNullable(task.number()),
                task.title(),
                parties(task, TaskParty.Side.LEAD, names),
                parties(task, TaskParty.Side.COORDINATOR, names),
                Optional.ofNullable(task.time().text()),
                task.time().printed(),
                counts == null ? "" : counts.label(plan.year()),
                Optional.ofNullable(task.time().dueOn()),
                Optional.ofNullable(counts)
                        .map(c -> c.due(calendars.context(plan.year())).explanation()),
                task.isOverdue(plan, clock.today()),
                task.product(),
                task.product().label(),
                Optional.ofNullable(task.productText()),
                Optional.ofNullable(task.note()),
                Optional.ofNullable(task.raw()),
                task.status(),
                task.status().label(),
                task.proofs().stream()
                        .filter(p -> isSeen(actor, p))
                        .map(TaskViews::proof)
                        .toList(),
                progress(task),
                periods(plan, task),
                elsewhere.one(actor, task.answersId()),
                elsewhere.answering(task.id()),
                elsewhere.one(actor, task.carriedFrom()),
                elsewhere.carriedTo(actor, task.id()),
                Optional.ofNullable(neighbours.get("previous", UUID.class)),
                Optional.ofNullable(neighbours.get("next", UUID.class)),
                PlanPolicy.actions(actor, plan, task),
                history.of(TaskWork.SUBJECT, task.id()));
    }

    private static PlanTaskView.Proof proof(TaskProof p) {
        return new PlanTaskView.Proof(
                p.type(),
                p.type().label(),
                p.recordId(),
                p.title(),
                Optional.ofNullable(p.product()).map(ProductKind::label),
                Optional.ofNullable(p.period()),
                Optional.ofNullable(p.period()).map(TaskPeriods::label));
    }

    private List<PlanTaskView.Period> periods(AnnualPlan plan, PlanTask task) {
        if (task.product() != ProductKind.CONTINUING) {
            return List.of();
        }
        String now = TaskPeriods.of(clock.today());
        return TaskPeriods.year(plan.year()).stream()
                .map(period -> new PlanTaskView.Period(
                        period, TaskPeriods.label(period), period.compareTo(now) <= 0, (int) task.proofs().stream()
                                .filter(p -> period.equals(p.period()))
                                .count()))
                .toList();
    }

    /** A task is read by everyone; a dossier that proves it is named to those who see the dossier. */
    private boolean isSeen(Actor actor, TaskProof proof) {
        return sources.stream().filter(s -> s.type() == proof.type()).allMatch(s -> s.title(actor, proof.recordId())
                .isPresent());
    }

    private static List<PartyView> parties(PlanTask task, TaskParty.Side side, Map<UUID, String> names) {
        return task.parties().stream()
                .filter(p -> p.side() == side)
                .map(p -> PartyView.of(p, p.unitId() == null ? null : names.get(p.unitId())))
                .toList();
    }

    private List<PlanTaskView.Progress> progress(PlanTask task) {
        List<TaskProgress> all = tasks.progressOf(task);
        Map<UUID, FileView> sent = files.views(
                all.stream().map(TaskProgress::fileId).filter(Objects::nonNull).toList());
        return all.stream()
                .map(p -> new PlanTaskView.Progress(
                        p.id(),
                        p.at(),
                        p.by(),
                        p.text(),
                        Optional.ofNullable(p.percent()),
                        p.fileId() == null ? null : sent.get(p.fileId())))
                .toList();
    }

    private Tuple neighbours(PlanTask task) {
        return (Tuple) entities.createNativeQuery("""
                        select (select id from plan_task where plan_id = :plan and (place, id) < (:place, :id)
                                 order by place desc, id desc limit 1) as previous,
                               (select id from plan_task where plan_id = :plan and (place, id) > (:place, :id)
                                 order by place, id limit 1) as next
                        """, Tuple.class)
                .setParameter("plan", task.planId())
                .setParameter("place", task.place())
                .setParameter("id", task.id())
                .getSingleResult();
    }
}
