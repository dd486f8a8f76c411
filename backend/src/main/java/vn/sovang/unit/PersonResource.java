package vn.sovang.unit;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.security.CurrentActor;

/** People within the actor's scope: the province's departments see all, a unit's people see their own. */
@Path("/people")
@Authenticated
@Tag(name = "People")
public class PersonResource {

    private final PeopleQueries people;
    private final CurrentActor actor;

    PersonResource(PeopleQueries people, CurrentActor actor) {
        this.people = people;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listPeople", summary = "People, by given name as Vietnamese lists are")
    public Page<PeopleQueries.PersonSummary> listPeople(@BeanParam PageQuery page, @QueryParam("unitId") UUID unitId) {
        return people.list(actor.get(), page, unitId);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPerson", summary = "One person within the actor's scope")
    public PersonView getPerson(@PathParam("id") UUID id) {
        return people.view(actor.get(), id);
    }
}
