package vn.sovang.unit.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.UnitPolicy;

/** Initiatives of the actor's units and of their people, wherever the record is kept. */
@ApplicationScoped
public class InitiativeQueries {

    private static final Map<String, String> SORTS = Map.of("year", "i.year, i.id", "title", "i.title, i.id");

    private static final String SELECT = """
            select i.id, i.title, i.kind, i.scope, i.year, i.certificate_number, u.name as unit_name,
                   (select string_agg(a.name, ', ' order by a.place) from initiative_author a
                     where a.initiative_id = i.id) as authors""";

    private final EntityManager entities;

    InitiativeQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** An initiative in a list. */
    @Schema(name = "InitiativeSummary")
    public record InitiativeSummary(
            @NotNull UUID id,
            @NotNull String title,
            @NotNull InitiativeKind kind,
            @NotNull String kindLabel,
            @NotNull InitiativeScope scope,
            @NotNull String scopeLabel,
            @NotNull int year,
            @NotNull Optional<String> certificateNumber,
            @NotNull String unitName,
            @NotNull String authors) {}

    /**
     * An initiative of one person.
     *
     * @param share per cent of the whole
     */
    @Schema(name = "PersonInitiative")
    public record OfPerson(
            @NotNull UUID id,
            @NotNull String title,
            @NotNull InitiativeKind kind,
            @NotNull String kindLabel,
            @NotNull InitiativeScope scope,
            @NotNull String scopeLabel,
            @NotNull int year,
            @NotNull Optional<String> certificateNumber,
            @NotNull BigDecimal share) {}

    Page<InitiativeSummary> list(Actor actor, PageQuery query, UUID unitId, Integer year) {
        var paging = query.read(SORTS, "-year");
        return within(actor)
                .whereIf(unitId, "i.unit_id = :unit", "unit")
                .whereIf(year, "i.year = :year", "year")
                .search("i.search", paging.q())
                .page(paging, InitiativeQueries::read);
    }

    /** @throws NotFound when absent or outside the actor's scope (404) */
    void demandSeen(Actor actor, UUID id) {
        within(actor).where("i.id = :id", "id", id).first(t -> true).orElseThrow(NotFound::new);
    }

    /** All of one person whom the actor is known to see, latest first. */
    public List<OfPerson> ofPerson(UUID personId) {
        return new SqlList(
                        entities,
                        "select i.id, i.title, i.kind, i.scope, i.year, i.certificate_number, a.share",
                        "initiative i join initiative_author a on a.initiative_id = i.id")
                .where("a.person_id = :person", "person", personId)
                .all(
                        "i.year desc, i.id desc",
                        t -> new OfPerson(
                                t.get("id", UUID.class),
                                t.get("title", String.class),
                                kind(t),
                                kind(t).label(),
                                scope(t),
                                scope(t).label(),
                                t.get("year", Integer.class),
                                Optional.ofNullable(t.get("certificate_number", String.class)),
                                t.get("share", BigDecimal.class)));
    }

    private SqlList within(Actor actor) {
        SqlList list = new SqlList(entities, SELECT, "initiative i join unit u on u.id = i.unit_id");
        return UnitPolicy.seesEverybody(actor)
                ? list
                : list.where(
                        "(i.unit_id = any(:scope) or exists (select 1 from initiative_author x join person p on p.id = x.person_id"
                                + " where x.initiative_id = i.id and p.unit_id = any(:scope)))",
                        "scope",
                        actor.units().toArray(UUID[]::new));
    }

    private static InitiativeKind kind(Tuple t) {
        return InitiativeKind.valueOf(t.get("kind", String.class));
    }

    private static InitiativeScope scope(Tuple t) {
        return InitiativeScope.valueOf(t.get("scope", String.class));
    }

    private static InitiativeSummary read(Tuple t) {
        return new InitiativeSummary(
                t.get("id", UUID.class),
                t.get("title", String.class),
                kind(t),
                kind(t).label(),
                scope(t),
                scope(t).label(),
                t.get("year", Integer.class),
                Optional.ofNullable(t.get("certificate_number", String.class)),
                t.get("unit_name", String.class),
                t.get("authors", String.class));
    }
}
