package vn.sovang.unit.facts;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
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
import vn.sovang.shared.paging.Years;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Initiatives, research topics and feats with their authors. */
@Path("/initiatives")
@Authenticated
@Tag(name = "Annual facts")
public class InitiativeResource {

    private final InitiativeRecords records;
    private final InitiativeQueries queries;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    InitiativeResource(
            InitiativeRecords records, InitiativeQueries queries, CurrentActor actor, Idempotency idempotency) {
        this.records = records;
        this.queries = queries;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            operationId = "listInitiatives",
            summary = "Initiatives of the actor's units and their people, latest year first")
    public Page<InitiativeQueries.InitiativeSummary> listInitiatives(
            @BeanParam PageQuery page, @QueryParam("unitId") UUID unitId, @QueryParam("year") String year) {
        return queries.list(actor.get(), page, unitId, Years.read(year).orElse(null));
    }

    @POST
    @Operation(operationId = "writeInitiative", summary = "Write an initiative; the shares of its authors make 100 %")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InitiativeView.class)))
    public RestResponse<InitiativeView> writeInitiative(
            @HeaderParam("Idempotency-Key") String key, InitiativeContent body) {
        Actor me = actor.get();
        InitiativeView view = idempotency.once(
                me, key, Arrays.asList("initiatives", body), InitiativeView.class, () -> records.write(me, body));
        return tagged(RestResponse.Status.CREATED, view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getInitiative", summary = "One initiative with its authors and changes")
    public RestResponse<InitiativeView> getInitiative(@PathParam("id") UUID id) {
        return tagged(RestResponse.Status.OK, records.get(actor.get(), id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "correctInitiative", summary = "Correct an initiative")
    public RestResponse<InitiativeView> correctInitiative(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, InitiativeContent body) {
        return tagged(RestResponse.Status.OK, records.correct(actor.get(), id, new Precondition(ifMatch), body));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "removeInitiative", summary = "Take out an initiative written by mistake")
    @APIResponse(responseCode = "204", description = "Taken out")
    public RestResponse<Void> removeInitiative(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        records.remove(actor.get(), id, new Precondition(ifMatch));
        return RestResponse.noContent();
    }

    private static RestResponse<InitiativeView> tagged(RestResponse.Status status, InitiativeView view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
