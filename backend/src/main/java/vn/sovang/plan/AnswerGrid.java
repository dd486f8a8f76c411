package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** The grid of answers page by page: units down, the plan's tasks across. */
@ApplicationScoped
public class AnswerGrid {

    private static final Map<String, String> SORTS = Map.of("place", "u.place, u.name, u.id", "name", "u.name");

    private final EntityManager entities;
    private final AnnualPlans plans;
    private final BoundUnits boundUnits;
    private final AppClock clock;

    AnswerGrid(EntityManager entities, AnnualPlans plans, BoundUnits boundUnits, AppClock clock) {
        this.entities = entities;
        this.plans = plans;
        this.boundUnits = boundUnits;
        this.clock = clock;
    }

    private record Unit(UUID id, String name) {}

    /** The person's own units first, then in the official order. */
    @Transactional
    Page<AnsweringRow> page(Actor actor, UUID planId, PageQuery query, AnsweringRow.State state) {
        AnnualPlan plan = plans.get(actor, planId);
        Paging read = query.read(SORTS, "place");
        BoundUnits.Bound bound = boundUnits.of(plan);
        Set<UUID> silent = boundUnits.silent(plan, bound);
        Set<UUID> wanted = new HashSet<>();
        if (state != AnsweringRow.State.SILENT) {
            wanted.addAll(boundUnits.answering(plan));
        }
        if (state != AnsweringRow.State.ANSWERED) {
            wanted.addAll(silent);
        }
        if (wanted.isEmpty()) {
            return new Page<>(List.of(), read.page(), read.size(), 0);
        }
        Paging paging = new Paging(
                read.page(), read.size(), "(mine.id is not null) desc, " + read.order() + ", u.id", read.q());
        Page<Unit> units = new SqlList(
                        entities,
                        "select u.id, u.name",
                        "unit u left join unnest(cast(:own as uuid[])) as mine (id) on mine.id = u.id")
                .with("own", actor.units().toArray(UUID[]::new))
                .where("u.id = any(:wanted)", "wanted", wanted.toArray(UUID[]::new))
                .search("u.search", read.q())
                .page(paging, t -> new Unit(t.get("id", UUID.class), t.get("name", String.class)));
        Set<UUID> shown = new HashSet<>(units.items().stream().map(Unit::id).toList());
        Map<UUID, AnsweringRow.OwnPlan> own = ownPlans(actor, plan, shown);
        Map<UUID, List<AnsweringRow.Answer>> answers = answers(plan, shown);
        return new Page<>(
                units.items().stream()
                        .map(u -> new AnsweringRow(
                                u.id(),
                                u.name(),
                                bound.named().contains(u.id()),
                                bound.all().contains(u.id()),
                                silent.contains(u.id()),
                                actor.worksFor(u.id()),
                                own.get(u.id()),
                                answers.getOrDefault(u.id(), List.of())))
                        .toList(),
                units.page(),
                units.size(),
                units.total());
    }

    private Map<UUID, AnsweringRow.OwnPlan> ownPlans(Actor actor, AnnualPlan plan, Set<UUID> units) {
        Map<UUID, AnsweringRow.OwnPlan> found = new HashMap<>();
        if (units.isEmpty()) {
            return found;
        }
        List<?> rows = entities.createNativeQuery("""
                        select p.issuer_id, p.id, coalesce('Kế hoạch ' || p.number, p.title) as name, p.status from annual_plan p
                         where p.year = :year and p.issuer_id = any(:units)
                         order by (p.status = 'DRAFT') desc, p.issued_on, p.id
                        """, Tuple.class)
                .setParameter("year", plan.year())
                .setParameter("units", units.toArray(UUID[]::new))
                .getResultList();
        for (Object row : rows) {
            Tuple t = (Tuple) row;
            UUID unit = t.get("issuer_id", UUID.class);
            PlanStatus status = PlanStatus.valueOf(t.get("status", String.class));
            if (status != PlanStatus.DRAFT || PlanPolicy.seesDraft(actor, unit)) {
                found.put(
                        unit,
                        new AnsweringRow.OwnPlan(
                                t.get("id", UUID.class), t.get("name", String.class), status, status.label()));
            }
        }
        return found;
    }

    private Map<UUID, List<AnsweringRow.Answer>> answers(AnnualPlan plan, Set<UUID> units) {
        Map<UUID, List<AnsweringRow.Answer>> found = new HashMap<>();
        if (units.isEmpty()) {
            return found;
        }
        List<?> rows = entities.createNativeQuery("""
                        select p.issuer_id, p.id as plan_id, t.id, t.answers_id, t.title, t.status, t.due_on,
                               coalesce(p.status = 'ISSUED' and t.status in ('OPEN', 'DEFERRED') and t.due_on < :today,
                                        false) as overdue
                          from plan_task own
                          join plan_task t on t.answers_id = own.id
                          join annual_plan p on p.id = t.plan_id
                         where own.plan_id = :plan and p.year = :year and p.status <> 'DRAFT'
                           and p.issuer_id = any(:units)
                         order by own.place, p.issued_on, t.place, t.id
                        """, Tuple.class)
                .setParameter("plan", plan.id())
                .setParameter("year", plan.year())
                .setParameter("today", clock.today())
                .setParameter("units", units.toArray(UUID[]::new))
                .getResultList();
        for (Object row : rows) {
            Tuple t = (Tuple) row;
            TaskStatus status = TaskStatus.valueOf(t.get("status", String.class));
            found.computeIfAbsent(t.get("issuer_id", UUID.class), u -> new ArrayList<>())
                    .add(new AnsweringRow.Answer(
                            t.get("answers_id", UUID.class),
                            t.get("plan_id", UUID.class),
                            t.get("id", UUID.class),
                            t.get("title", String.class),
                            status,
                            status.label(),
                            t.get("overdue", Boolean.class),
                            Optional.ofNullable(t.get("due_on", LocalDate.class))));
        }
        return found;
    }
}
