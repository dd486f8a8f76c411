package vn.sovang.unit;

import io.quarkus.security.Authenticated;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;
import vn.sovang.shared.security.Role;

/** People within the actor's scope: the province's departments see all, a unit's people see their own. */
@Path("/people")
@Authenticated
@Tag(name = "People")
public class PersonResource {

    private static final Map<String, String> SORTS =
            Map.of("name", "p.given_name, p.name, p.id", "unit", "u.place, p.given_name, p.name, p.id");

    private final EntityManager entities;
    private final CurrentActor actor;

    PersonResource(EntityManager entities, CurrentActor actor) {
        this.entities = entities;
        this.actor = actor;
    }

    /** A person in a list. */
    @Schema(name = "PersonSummary")
    public record PersonSummary(
            @NotNull UUID id,
            @NotNull String name,
            @NotNull Optional<String> position,
            @NotNull Optional<UUID> unitId,
            @NotNull Optional<String> unitName) {}

    @GET
    @Operation(operationId = "listPeople", summary = "People, by given name as Vietnamese lists are")
    public Page<PersonSummary> listPeople(@BeanParam PageQuery page, @QueryParam("unitId") UUID unitId) {
        var paging = page.read(SORTS, "name");
        return inScope()
                .whereIf(unitId, "p.unit_id = :unit", "unit")
                .search("p.search", paging.q())
                .page(paging, PersonResource::read);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPerson", summary = "One person within the actor's scope")
    public PersonSummary getPerson(@PathParam("id") UUID id) {
        return inScope()
                .where("p.id = :id", "id", id)
                .page(new Paging(0, 1, "p.id", ""), PersonResource::read)
                .items()
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private SqlList inScope() {
        Actor me = actor.get();
        SqlList list = new SqlList(
                entities,
                "select p.id, p.name, p.position, p.unit_id, u.name as unit_name",
                "person p left join unit u on u.id = p.unit_id");
        if (!me.seesProvince() && !me.is(Role.AUDITOR)) {
            list.where("p.unit_id = any(:scope)", "scope", me.units().toArray(UUID[]::new));
        }
        return list;
    }

    private static PersonSummary read(Tuple t) {
        return new PersonSummary(
                t.get("id", UUID.class),
                t.get("name", String.class),
                Optional.ofNullable(t.get("position", String.class)),
                Optional.ofNullable(t.get("unit_id", UUID.class)),
                Optional.ofNullable(t.get("unit_name", String.class)));
    }
}
