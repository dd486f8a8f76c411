package vn.sovang.unit.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.UnitPolicy;

/** People within the actor's scope. */
@ApplicationScoped
public class PeopleQueries {

    private static final Map<String, String> SORTS =
            Map.of("name", "p.given_name, p.name, p.id", "unit", "u.place, p.given_name, p.name, p.id");
    private static final int MOST = 100;

    private final EntityManager entities;
    private final UnitPolicy policy;

    PeopleQueries(EntityManager entities, UnitPolicy policy) {
        this.entities = entities;
        this.policy = policy;
    }

    /**
     * A person in a list.
     *
     * @param unitId employer, or the commune of somebody without one
     */
    @Schema(name = "PersonSummary")
    public record PersonSummary(
            @NotNull UUID id,
            @NotNull String name,
            @NotNull Optional<String> position,
            @NotNull Optional<UUID> unitId,
            @NotNull Optional<String> unitName,
            @NotNull Optional<Integer> birthYear) {}

    Page<PersonSummary> list(Actor actor, PageQuery page, UUID unitId, RecipientGroup group) {
        var paging = page.read(SORTS, "name");
        return within(actor)
                .whereIf(unitId, "p.unit_id = :unit", "unit")
                .whereIf(group == null ? null : group.name(), "p.recipient_group = :group", "group")
                .search("p.search", paging.q())
                .page(paging, PeopleQueries::read);
    }

    /** @throws NotFound when absent or outside the actor's scope, found out in one statement either way (404) */
    public PersonSummary get(Actor actor, UUID id) {
        return within(actor)
                .where("p.id = :id", "id", id)
                .first(PeopleQueries::read)
                .orElseThrow(NotFound::new);
    }

    /** Those of {@code ids} the actor sees. */
    public List<PersonSummary> among(Actor actor, Collection<UUID> ids) {
        return within(actor)
                .where("p.id = any(:ids)", "ids", ids.toArray(UUID[]::new))
                .page(new Paging(0, MOST, SORTS.get("name"), ""), PeopleQueries::read)
                .items();
    }

    private SqlList within(Actor actor) {
        return policy.people(
                actor,
                new SqlList(
                        entities,
                        "select p.id, p.name, p.position, p.unit_id, u.name as unit_name, p.birth_year",
                        "person p left join unit u on u.id = p.unit_id"));
    }

    private static PersonSummary read(Tuple t) {
        return new PersonSummary(
                t.get("id", UUID.class),
                t.get("name", String.class),
                Optional.ofNullable(t.get("position", String.class)),
                Optional.ofNullable(t.get("unit_id", UUID.class)),
                Optional.ofNullable(t.get("unit_name", String.class)),
                Optional.ofNullable(t.get("birth_year", Integer.class)));
    }
}
