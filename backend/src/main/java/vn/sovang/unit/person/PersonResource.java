package vn.sovang.unit.person;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;
import vn.sovang.unit.history.Changes;

/** People within the actor's scope: the province's departments see all, a unit's people see their own. */
@Path("/people")
@Authenticated
@Tag(name = "People")
public class PersonResource {

    private final PeopleQueries people;
    private final PersonRecords records;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    PersonResource(PeopleQueries people, PersonRecords records, CurrentActor actor, Idempotency idempotency) {
        this.people = people;
        this.records = records;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(operationId = "listPeople", summary = "People, by given name as Vietnamese lists are")
    public Page<PeopleQueries.PersonSummary> listPeople(
            @BeanParam PageQuery page,
            @QueryParam("unitId") UUID unitId,
            @QueryParam("recipientGroup") RecipientGroup recipientGroup) {
        return people.list(actor.get(), page, unitId, recipientGroup);
    }

    @POST
    @Operation(operationId = "registerPerson", summary = "Write somebody who is not in the list yet")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PersonView.class)))
    public RestResponse<PersonView> registerPerson(@HeaderParam("Idempotency-Key") String key, PersonContent.New body) {
        Actor me = actor.get();
        PersonView view = idempotency.once(
                me, key, Arrays.asList("people", body), PersonView.class, () -> records.register(me, body));
        return tagged(RestResponse.Status.CREATED, view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPerson", summary = "One person within the actor's scope")
    public RestResponse<PersonView> getPerson(@PathParam("id") UUID id) {
        return tagged(RestResponse.Status.OK, records.get(actor.get(), id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "describePerson", summary = "Write anew who somebody is")
    public RestResponse<PersonView> describePerson(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, PersonContent.Profile body) {
        return tagged(RestResponse.Status.OK, records.describe(actor.get(), id, new Precondition(ifMatch), body));
    }

    @PUT
    @Path("/{id}/career")
    @Operation(
            operationId = "tellCareer",
            summary = "Write anew where somebody works and worked, and the years that medals count")
    public RestResponse<PersonView> tellCareer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, PersonContent.Career body) {
        return tagged(RestResponse.Status.OK, records.tellCareer(actor.get(), id, new Precondition(ifMatch), body));
    }

    @GET
    @Path("/{id}/changes")
    @Operation(operationId = "listPersonChanges", summary = "What was there before, latest change first")
    public List<Changes.Change> listPersonChanges(@PathParam("id") UUID id) {
        return records.changes(actor.get(), id);
    }

    private static RestResponse<PersonView> tagged(RestResponse.Status status, PersonView view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
