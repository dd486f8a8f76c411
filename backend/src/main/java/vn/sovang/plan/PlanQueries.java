package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.paging.Years;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Lists of plans. */
@ApplicationScoped
public class PlanQueries {

    private static final Map<String, String> SORTS = Map.of(
            "issuedOn", "coalesce(p.issued_on, date '9999-12-31')",
            "title", "p.title",
            "number", "p.number",
            "year", "p.year",
            "status", "p.status");

    private final EntityManager entities;
    private final AppClock clock;

    PlanQueries(EntityManager entities, AppClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** A plan in a list, with how many of its tasks are done and how many are late today. */
    @Schema(name = "AnnualPlanSummary")
    public record PlanSummary(
            @NotNull UUID id,
            @NotNull String title,
            @NotNull int year,
            Optional<String> number,
            @NotNull String issuerName,
            Optional<LocalDate> issuedOn,
            @NotNull PlanStatus status,
            @NotNull String statusLabel,
            @NotNull long tasks,
            @NotNull long done,
            @NotNull long late) {}

    /** Whose plans are wanted. */
    @Schema(name = "PlanIssuerKind")
    public enum IssuerKind {
        /** The People's Committee of the province. */
        PROVINCE("i.kind = 'PEOPLES_COMMITTEE'"),
        /** Everybody else. */
        UNITS("i.kind <> 'PEOPLES_COMMITTEE'");

        private final String condition;

        IssuerKind(String condition) {
            this.condition = "exists (select 1 from unit i where i.id = p.issuer_id and " + condition + ")";
        }
    }

    /** Drafts first, then the latest issued. */
    Page<PlanSummary> list(Actor actor, PageQuery query, String year, PlanStatus status, IssuerKind issuer) {
        Paging paging = query.read(SORTS, "-issuedOn");
        Paging stable = new Paging(paging.page(), paging.size(), paging.order() + ", p.id desc", paging.q());
        SqlList list = from(actor);
        if (issuer != null) {
            list.where(issuer.condition);
        }
        return list.whereIf(Years.read(year).orElse(null), "p.year = :year", "year")
                .whereIf(status == null ? null : status.name(), "p.status = :status", "status")
                .search("p.search", paging.q())
                .page(stable, PlanQueries::read);
    }

    SqlList from(Actor actor) {
        SqlList list = new SqlList(
                entities,
                "select p.id, p.title, p.year, p.number, coalesce(p.issuer_text, u.name) as issuer, p.issued_on, p.status,"
                        + " (select count(*) from plan_task t where t.plan_id = p.id) as tasks,"
                        + " (select count(*) from plan_task t where t.plan_id = p.id and t.status = 'DONE') as done,"
                        + " (select count(*) from plan_task t where t.plan_id = p.id and p.status = 'ISSUED'"
                        + " and t.status in ('OPEN', 'DEFERRED') and t.due_on < date '"
                        + clock.today() + "') as late",
                "annual_plan p join unit u on u.id = p.issuer_id");
        return PlanPolicy.seesDrafts(actor)
                ? list
                : list.where("(p.status <> 'DRAFT' or p.issuer_id in (:own))", "own", actor.units());
    }

    static PlanSummary read(Tuple t) {
        PlanStatus status = PlanStatus.valueOf(t.get("status", String.class));
        return new PlanSummary(
                t.get("id", UUID.class),
                t.get("title", String.class),
                t.get("year", Integer.class),
                Optional.ofNullable(t.get("number", String.class)),
                t.get("issuer", String.class),
                Optional.ofNullable(t.get("issued_on", LocalDate.class)),
                status,
                status.label(),
                t.get("tasks", Long.class),
                t.get("done", Long.class),
                t.get("late", Long.class));
    }
}
