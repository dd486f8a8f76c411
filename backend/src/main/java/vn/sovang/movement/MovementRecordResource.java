package vn.sovang.movement;

import static org.jboss.resteasy.reactive.RestResponse.Status.CREATED;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** How a movement is followed: who has answered, what all levels come to, check visits, awards. */
@Path("/movements/{id}")
@Authenticated
@Tag(name = "Movements")
public class MovementRecordResource {

    private final MovementQueries queries;
    private final MovementRecords records;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    MovementRecordResource(
            MovementQueries queries, MovementRecords records, Idempotency idempotency, CurrentActor actor) {
        this.queries = queries;
        this.records = records;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Path("/answers")
    @Operation(operationId = "listMovementAnswers", summary = "Units called on or taking part, and what they answered")
    public Page<MovementAnswer> listMovementAnswers(
            @PathParam("id") UUID id, @BeanParam PageQuery page, @QueryParam("state") MovementAnswer.State state) {
        return queries.answers(actor.get(), id, page, state);
    }

    @GET
    @Path("/roll-up")
    @Operation(
            operationId = "getMovementRollUp",
            summary = "The movements under it and what all of them come to, like results only")
    public MovementRollUp getMovementRollUp(@PathParam("id") UUID id) {
        return queries.rollUp(actor.get(), id);
    }

    @POST
    @Path("/checks")
    @Operation(operationId = "addMovementCheck", summary = "Write down a check visit")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MovementView.class)))
    public RestResponse<MovementView> addMovementCheck(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, CheckContent content) {
        Actor me = actor.get();
        return created(once(me, key, List.of("/checks", id, known(content)), () -> records.check(me, id, content)));
    }

    @DELETE
    @Path("/checks/{entryId}")
    @Operation(operationId = "removeMovementCheck", summary = "Take a check visit out; If-Match is its own version")
    public RestResponse<MovementView> removeMovementCheck(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, @PathParam("entryId") UUID entryId) {
        return tagged(records.removeCheck(actor.get(), id, entryId, new Precondition(version)));
    }

    @POST
    @Path("/media")
    @Operation(operationId = "addMovementMedia", summary = "Write down where the movement was told of")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MovementView.class)))
    public RestResponse<MovementView> addMovementMedia(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, MovementMediaContent content) {
        Actor me = actor.get();
        return created(once(me, key, List.of("/media", id, known(content)), () -> records.addMedia(me, id, content)));
    }

    @DELETE
    @Path("/media/{entryId}")
    @Operation(operationId = "removeMovementMedia", summary = "Take an item out; If-Match is its own version")
    public RestResponse<MovementView> removeMovementMedia(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, @PathParam("entryId") UUID entryId) {
        return tagged(records.removeMedia(actor.get(), id, entryId, new Precondition(version)));
    }

    @GET
    @Path("/awards")
    @Operation(operationId = "listMovementAwards", summary = "Entries of the register that came of a movement")
    public Page<MovementAwardView> listMovementAwards(
            @PathParam("id") UUID id, @BeanParam PageQuery page, @QueryParam("recipientKind") SubjectKind kind) {
        return queries.awards(actor.get(), id, page, kind);
    }

    @POST
    @Path("/awards")
    @Operation(operationId = "linkMovementAwards", summary = "Link awards of the register or of a decision")
    @APIResponse(
            responseCode = "201",
            description = "Linked",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MovementView.class)))
    public RestResponse<MovementView> linkMovementAwards(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, AwardLink link) {
        Actor me = actor.get();
        return created(once(me, key, List.of("/awards", id, known(link)), () -> records.linkAwards(me, id, link)));
    }

    @DELETE
    @Path("/awards/{entryId}")
    @Operation(
            operationId = "unlinkMovementAward",
            summary = "Undo the link to an entry of the register; If-Match is the movement's version")
    public RestResponse<MovementView> unlinkMovementAward(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, @PathParam("entryId") UUID entryId) {
        return tagged(records.unlinkAward(actor.get(), id, entryId, new Precondition(version)));
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
