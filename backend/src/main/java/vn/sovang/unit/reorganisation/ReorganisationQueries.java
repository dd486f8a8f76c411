package vn.sovang.unit.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.SqlList;

/** Lists of reorganisations, undone ones included and marked. */
@ApplicationScoped
class ReorganisationQueries {

    private final EntityManager entities;

    ReorganisationQueries(EntityManager entities) {
        this.entities = entities;
    }

    Page<ReorganisationViews.Summary> list(PageQuery query, Integer year, UUID unitId) {
        var paging = query.read(Map.of("effectiveOn", "r.effective_on desc, r.id"), "effectiveOn");
        return new SqlList(
                        entities,
                        "select r.id, r.kind, r.effective_on, r.decision_number, r.decision_issuer, r.sample,"
                                + " r.undone_at is not null as undone, " + names("PREDECESSOR") + " as predecessors, "
                                + names("SUCCESSOR") + " as successors",
                        "reorganisation r")
                .whereIf(year, "extract(year from r.effective_on) = :year", "year")
                .whereIf(
                        unitId,
                        "exists (select 1 from reorganisation_unit u"
                                + " where u.reorganisation_id = r.id and u.unit_id = :unit)",
                        "unit")
                .search(
                        "(select sv_fold(r.decision_number || ' ' || string_agg(u.name, ' '))"
                                + " from reorganisation_unit u where u.reorganisation_id = r.id)",
                        paging.q())
                .page(paging, ReorganisationQueries::summary);
    }

    private static String names(String side) {
        return "(select coalesce(string_agg(u.name, '; ' order by u.place), '') from reorganisation_unit u"
                + " where u.reorganisation_id = r.id and u.side = '" + side + "')";
    }

    private static ReorganisationViews.Summary summary(Tuple t) {
        ReorganisationKind kind = ReorganisationKind.valueOf(t.get("kind", String.class));
        return new ReorganisationViews.Summary(
                t.get("id", UUID.class),
                kind,
                kind.label(),
                t.get("effective_on", LocalDate.class),
                t.get("decision_number", String.class),
                t.get("decision_issuer", String.class),
                t.get("predecessors", String.class),
                t.get("successors", String.class),
                t.get("undone", Boolean.class),
                t.get("sample", Boolean.class));
    }
}
