package vn.sovang.unit.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.UnitPolicy;

/** Grades of the people and collectives within the actor's scope. */
@ApplicationScoped
public class GradeQueries {

    private static final Map<String, String> SORTS = Map.of(
            "name", "p.given_name, p.name, u.place, g.year desc, g.id",
            "year", "g.year, p.given_name, p.name, g.id");

    private static final String SELECT = """
            select g.id, g.version, g.person_id, coalesce(g.unit_id, p.unit_id) as of_unit, coalesce(p.name, u.name) as name,
                   g.year, g.grade, g.decision_number, g.decision_date, g.decision_issuer""";

    private static final String FROM =
            "annual_grade g left join person p on p.id = g.person_id left join unit u on u.id = g.unit_id";

    private final EntityManager entities;
    private final UnitPolicy policy;

    GradeQueries(EntityManager entities, UnitPolicy policy) {
        this.entities = entities;
        this.policy = policy;
    }

    Page<GradeView> list(Actor actor, PageQuery query, UUID unitId, UUID personId, Integer year, boolean ofUnits) {
        var paging = query.read(SORTS, "-year");
        return within(actor)
                .whereIf(unitId, "coalesce(g.unit_id, p.unit_id) = :unit", "unit")
                .whereIf(personId, "g.person_id = :person", "person")
                .whereIf(ofUnits ? true : null, "(g.unit_id is not null) = :own", "own")
                .whereIf(year, "g.year = :year", "year")
                .search("coalesce(p.search, u.search)", paging.q())
                .page(paging, GradeView::read);
    }

    /** @throws NotFound when absent or of somebody the actor does not see (404) */
    GradeView get(Actor actor, UUID id) {
        return within(actor)
                .where("g.id = :id", "id", id)
                .first(GradeView::read)
                .orElseThrow(NotFound::new);
    }

    /** All years of one person whom the actor is known to see, latest first. */
    public List<GradeView> ofPerson(UUID personId) {
        return new SqlList(entities, SELECT, FROM)
                .where("g.person_id = :person", "person", personId)
                .all("g.year desc", GradeView::read);
    }

    private SqlList within(Actor actor) {
        return policy.ofUnits(
                actor,
                new SqlList(entities, SELECT, FROM).where("p.merged_into_id is null"),
                "coalesce(g.unit_id, p.unit_id)");
    }
}
