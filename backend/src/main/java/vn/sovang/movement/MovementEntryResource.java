package vn.sovang.movement;

import static org.jboss.resteasy.reactive.RestResponse.Status.CREATED;

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
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** What is written under a movement: who takes part, what was reached, what was given. */
@Path("/movements/{id}")
@Authenticated
@Tag(name = "Movements")
public class MovementEntryResource {

    private final MovementQueries queries;
    private final MovementEntries entries;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    MovementEntryResource(
            MovementQueries queries, MovementEntries entries, Idempotency idempotency, CurrentActor actor) {
        this.queries = queries;
        this.entries = entries;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Path("/contributions")
    @Operation(operationId = "listContributions", summary = "What was given to a movement")
    public Page<MovementView.ContributionView> listContributions(
            @PathParam("id") UUID id,
            @BeanParam PageQuery page,
            @QueryParam("kind") ContributionKind kind,
            @QueryParam("unitId") UUID unitId) {
        return queries.contributions(actor.get(), id, page, kind, unitId);
    }

    @POST
    @Path("/contributions")
    @Operation(operationId = "addContribution", summary = "Write down what was given")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MovementView.class)))
    public RestResponse<MovementView> addContribution(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, ContributionContent content) {
        Actor me = actor.get();
        return created(once(
                me, key, List.of("/contributions", id, known(content)), () -> entries.contribute(me, id, content)));
    }

    @GET
    @Path("/contributions/{entryId}")
    @Operation(operationId = "getContribution", summary = "One contribution as it is stored now")
    public RestResponse<MovementView.ContributionView> getContribution(
            @PathParam("id") UUID id, @PathParam("entryId") UUID entryId) {
        MovementView.ContributionView one = queries.contribution(actor.get(), id, entryId);
        return ResponseBuilder.ok(one)
                .header("ETag", Precondition.tag(one.version()))
                .build();
    }

    @PUT
    @Path("/contributions/{entryId}")
    @Operation(operationId = "updateContribution", summary = "Correct a contribution; If-Match is its own version")
    public RestResponse<MovementView> updateContribution(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @PathParam("entryId") UUID entryId,
            ContributionContent content) {
        return tagged(entries.changeContribution(actor.get(), id, entryId, new Precondition(version), content));
    }

    @DELETE
    @Path("/contributions/{entryId}")
    @Operation(operationId = "removeContribution", summary = "Take a contribution out; If-Match is its own version")
    public RestResponse<MovementView> removeContribution(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, @PathParam("entryId") UUID entryId) {
        return tagged(entries.removeContribution(actor.get(), id, entryId, new Precondition(version)));
    }

    @POST
    @Path("/participations")
    @Operation(operationId = "joinMovement", summary = "A unit takes part")
    @APIResponse(
            responseCode = "201",
            description = "Joined",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MovementView.class)))
    public RestResponse<MovementView> joinMovement(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, ParticipationContent content) {
        Actor me = actor.get();
        return created(
                once(me, key, List.of("/participations", id, known(content)), () -> entries.join(me, id, content)));
    }

    @DELETE
    @Path("/participations/{entryId}")
    @Operation(operationId = "leaveMovement", summary = "A unit no longer takes part; If-Match is the entry's version")
    public RestResponse<MovementView> leaveMovement(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, @PathParam("entryId") UUID entryId) {
        return tagged(entries.leave(actor.get(), id, entryId, new Precondition(version)));
    }

    @POST
    @Path("/results")
    @Operation(operationId = "addMovementResult", summary = "Write down a figure reached")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MovementView.class)))
    public RestResponse<MovementView> addMovementResult(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, ResultContent content) {
        Actor me = actor.get();
        return created(
                once(me, key, List.of("/results", id, known(content)), () -> entries.addResult(me, id, content)));
    }

    @PUT
    @Path("/results/{entryId}")
    @Operation(operationId = "updateMovementResult", summary = "Correct a result; If-Match is its own version")
    public RestResponse<MovementView> updateMovementResult(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @PathParam("entryId") UUID entryId,
            ResultContent content) {
        return tagged(entries.changeResult(actor.get(), id, entryId, new Precondition(version), content));
    }

    @DELETE
    @Path("/results/{entryId}")
    @Operation(operationId = "removeMovementResult", summary = "Take a result out; If-Match is its own version")
    public RestResponse<MovementView> removeMovementResult(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, @PathParam("entryId") UUID entryId) {
        return tagged(entries.removeResult(actor.get(), id, entryId, new Precondition(version)));
    }

    private MovementView once(Actor me, String key, List<?> request, Supplier<MovementView> work) {
        return idempotency.once(me, key, request, MovementView.class, work);
    }

    private static RestResponse<MovementView> created(MovementView view) {
        return ResponseBuilder.create(CREATED, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    private static RestResponse<MovementView> tagged(MovementView view) {
        return ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    private static Object known(Object body) {
        return body == null ? "" : body;
    }
}
