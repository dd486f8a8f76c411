package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.naming.Group;

/** Lists of one plan's tasks: a fixed number of statements however long the plan is. */
@ApplicationScoped
public class TaskQueries {

    static final String OVERDUE =
            "(t.status in ('OPEN', 'DEFERRED') and p.status = 'ISSUED' and t.due_on is not null and t.due_on < :today)";

    private static final Map<String, String> SORTS = Map.of(
            "place", "t.place",
            "title", "t.title",
            "dueOn", "coalesce(t.due_on, date '9999-12-31')",
            "status", "t.status");

    private final EntityManager entities;
    private final AnnualPlans plans;
    private final AppClock clock;

    TaskQueries(EntityManager entities, AnnualPlans plans, AppClock clock) {
        this.entities = entities;
        this.plans = plans;
        this.clock = clock;
    }

    /** Which tasks: by state, or those past their day. */
    @Schema(name = "TaskFilter")
    public enum Filter {
        OPEN,
        DONE,
        WAIVED,
        DEFERRED,
        CARRIED,
        OVERDUE
    }

    /**
     * A task in a list.
     *
     * @param place position in the plan, from 1
     * @param timeLabel Vietnamese words of the time that counts now
     * @param percent what the latest word of progress said
     * @param proofs how many records prove it done
     * @param timeText when, in the words of the plan; absent where the heading alone says it
     * @param productText the product in the words of the plan
     * @param note in the words of the plan; a remark made after its issue is read with the task alone
     */
    @Schema(name = "PlanTaskSummary")
    public record TaskSummary(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull int place,
            Optional<String> section,
            Optional<Integer> quarter,
            Optional<String> number,
            @NotNull String title,
            @NotNull ProductKind product,
            @NotNull String productLabel,
            @NotNull TaskStatus status,
            @NotNull String statusLabel,
            @NotNull boolean overdue,
            Optional<LocalDate> dueOn,
            @NotNull String timeLabel,
            @NotNull List<PartyView> leads,
            @NotNull List<PartyView> coordinators,
            Optional<Integer> percent,
            @NotNull int proofs,
            Optional<String> timeText,
            Optional<String> productText,
            Optional<String> note) {}

    @Transactional
    public Page<TaskSummary> list(
            Actor actor, UUID planId, PageQuery query, Integer quarter, Filter status, UUID unitId) {
        AnnualPlan plan = plans.get(actor, planId);
        return list(plan, query.read(SORTS, "place"), quarter, status, unitId);
    }

    Page<TaskSummary> list(AnnualPlan plan, Paging paging, Integer quarter, Filter status, UUID unitId) {
        LocalDate today = clock.today();
        SqlList list = new SqlList(
                        entities,
                        "select t.id, t.version, t.place, t.section, t.quarter, t.number, t.title, t.product, t.status,"
                                + " t.due_on, coalesce(t.deferred_to, t.time) as time, t.time as printed_time, t.time_text,"
                                + " t.product_text, t.printed_note, "
                                + OVERDUE.replace(":today", "date '" + today + "'")
                                + " as overdue, (select g.percent from plan_task_progress g where g.task_id = t.id"
                                + " and g.percent is not null order by g.id desc limit 1) as percent,"
                                + " (select count(*) from plan_task_proof f where f.task_id = t.id) as proofs",
                        "plan_task t join annual_plan p on p.id = t.plan_id")
                .where("t.plan_id = :plan", "plan", plan.id())
                .whereIf(quarter, "t.quarter = :quarter", "quarter")
                .whereIf(
                        unitId,
                        "exists (select 1 from plan_task_party y where y.task_id = t.id and y.unit_id = :unit)",
                        "unit")
                .search("t.search", paging.q());
        if (status == Filter.OVERDUE) {
            list.where(OVERDUE, "today", today);
        } else if (status != null) {
            list.where("t.status = :status", "status", status.name());
        }
        Paging stable = new Paging(paging.page(), paging.size(), paging.order() + ", t.place, t.id", paging.q());
        Page<Tuple> page = list.page(stable, t -> t);
        Map<UUID, Parties> parties =
                parties(page.items().stream().map(t -> t.get("id", UUID.class)).toList());
        return page.map(t -> read(plan, t, parties.getOrDefault(t.get("id", UUID.class), new Parties())));
    }

    private static TaskSummary read(AnnualPlan plan, Tuple t, Parties parties) {
        ProductKind product = ProductKind.valueOf(t.get("product", String.class));
        TaskStatus status = TaskStatus.valueOf(t.get("status", String.class));
        PlanTime time = new TaskTime.RuleColumn().convertToEntityAttribute(t.get("time", String.class));
        PlanTime printed = new TaskTime.RuleColumn().convertToEntityAttribute(t.get("printed_time", String.class));
        String section = t.get("section", String.class);
        return new TaskSummary(
                t.get("id", UUID.class),
                t.get("version", Integer.class),
                t.get("place", Integer.class),
                Optional.ofNullable(section),
                Optional.ofNullable(t.get("quarter", Integer.class)),
                Optional.ofNullable(t.get("number", String.class)),
                t.get("title", String.class),
                product,
                product.label(),
                status,
                status.label(),
                t.get("overdue", Boolean.class),
                Optional.ofNullable(t.get("due_on", LocalDate.class)),
                time == null ? "" : time.label(plan.year()),
                parties.leads,
                parties.coordinators,
                Optional.ofNullable(t.get("percent", Integer.class)),
                t.get("proofs", Long.class).intValue(),
                Optional.ofNullable(PrintedTime.of(plan, section, t.get("time_text", String.class), printed)),
                Optional.ofNullable(t.get("product_text", String.class)),
                Optional.ofNullable(t.get("printed_note", String.class)));
    }

    private static final class Parties {
        private final List<PartyView> leads = new ArrayList<>();
        private final List<PartyView> coordinators = new ArrayList<>();
    }

    private Map<UUID, Parties> parties(List<UUID> taskIds) {
        Map<UUID, Parties> all = new HashMap<>();
        if (taskIds.isEmpty()) {
            return all;
        }
        List<?> rows = entities.createNativeQuery("""
                        select y.task_id, y.side, y.raw, y.unit_id, u.name as unit_name, y.unit_group, y.person
                          from plan_task_party y left join unit u on u.id = y.unit_id
                         where y.task_id in (:tasks) order by y.task_id, y.place
                        """, Tuple.class)
                .setParameter("tasks", taskIds)
                .getResultList();
        for (Object row : rows) {
            Tuple t = (Tuple) row;
            String group = t.get("unit_group", String.class);
            TaskParty written = new TaskParty(
                    TaskParty.Side.valueOf(t.get("side", String.class)),
                    t.get("raw", String.class),
                    t.get("unit_id", UUID.class),
                    group == null ? null : Group.valueOf(group),
                    t.get("person", String.class));
            PartyView party = PartyView.of(written, t.get("unit_name", String.class));
            Parties of = all.computeIfAbsent(t.get("task_id", UUID.class), k -> new Parties());
            (written.side() == TaskParty.Side.LEAD ? of.leads : of.coordinators).add(party);
        }
        return all;
    }
}
