package vn.sovang.unit.household;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

/** Households within the actor's scope. */
@Path("/households")
@Authenticated
@Tag(name = "Households")
public class HouseholdResource {

    private final HouseholdQueries queries;
    private final HouseholdRecords records;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    HouseholdResource(HouseholdQueries queries, HouseholdRecords records, CurrentActor actor, Idempotency idempotency) {
        this.queries = queries;
        this.records = records;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(operationId = "listHouseholds", summary = "Households, by the given name of their heads")
    public Page<HouseholdQueries.HouseholdSummary> listHouseholds(
            @BeanParam PageQuery page,
            @QueryParam("communeId") UUID communeId,
            @QueryParam("personId") @Parameter(description = "Those this person heads or belongs to") UUID personId) {
        return queries.list(actor.get(), page, communeId, personId);
    }

    @POST
    @Operation(operationId = "writeHousehold", summary = "Write a household of a commune")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = HouseholdView.class)))
    public RestResponse<HouseholdView> writeHousehold(
            @HeaderParam("Idempotency-Key") String key, HouseholdContent body) {
        Actor me = actor.get();
        HouseholdView view = idempotency.once(
                me, key, Arrays.asList("households", body), HouseholdView.class, () -> records.write(me, body));
        return tagged(RestResponse.Status.CREATED, view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getHousehold", summary = "One household")
    public RestResponse<HouseholdView> getHousehold(@PathParam("id") UUID id) {
        return tagged(RestResponse.Status.OK, records.get(actor.get(), id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "correctHousehold", summary = "Write a household anew")
    public RestResponse<HouseholdView> correctHousehold(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, HouseholdContent body) {
        return tagged(RestResponse.Status.OK, records.correct(actor.get(), id, new Precondition(ifMatch), body));
    }

    @GET
    @Path("/{id}/changes")
    @Operation(operationId = "listHouseholdChanges", summary = "What was there before, latest change first")
    public List<Changes.Change> listHouseholdChanges(@PathParam("id") UUID id) {
        return records.changes(actor.get(), id);
    }

    private static RestResponse<HouseholdView> tagged(RestResponse.Status status, HouseholdView view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
