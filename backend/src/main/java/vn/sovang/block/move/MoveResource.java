package vn.sovang.block.move;

import static org.jboss.resteasy.reactive.RestResponse.Status.CREATED;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
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
import vn.sovang.shared.paging.Years;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Requests of units to go to another block. */
@Path("/block-moves")
@Authenticated
@Tag(name = "Blocks")
public class MoveResource {

    private final MoveRequesting requesting;
    private final MoveViews views;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    MoveResource(MoveRequesting requesting, MoveViews views, Idempotency idempotency, CurrentActor actor) {
        this.requesting = requesting;
        this.views = views;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listBlockMoves", summary = "Requests to move, latest first; a unit sees its own")
    public Page<MoveView> listBlockMoves(
            @BeanParam PageQuery page,
            @QueryParam("year") String year,
            @QueryParam("blockId") UUID blockId,
            @QueryParam("status") MoveStatus status) {
        return views.list(actor.get(), page, Years.read(year), blockId, status);
    }

    @POST
    @Operation(operationId = "requestBlockMove", summary = "Ask to go to another block from a year on")
    @APIResponse(
            responseCode = "201",
            description = "Asked",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MoveView.class)))
    public RestResponse<MoveView> requestBlockMove(@HeaderParam("Idempotency-Key") String key, NewMove body) {
        Actor me = actor.get();
        MoveView view = idempotency.once(
                me,
                key,
                List.of("POST /block-moves", body == null ? "" : body),
                MoveView.class,
                () -> requesting.ask(me, body));
        return ResponseBuilder.create(CREATED, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getBlockMove", summary = "One request to move")
    public RestResponse<MoveView> getBlockMove(@PathParam("id") UUID id) {
        return tagged(requesting.get(actor.get(), id));
    }

    @POST
    @Path("/{id}/answer")
    @Operation(
            operationId = "answerBlockMove",
            summary = "Agree or refuse; what is agreed stands in the year's terms at once, or when they are made")
    public RestResponse<MoveView> answerBlockMove(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            MoveAnswer body) {
        Actor me = actor.get();
        return tagged(idempotency.once(
                me,
                key,
                List.of("POST answer", id, body == null ? "" : body),
                MoveView.class,
                () -> requesting.answer(me, id, new Precondition(version), body)));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawBlockMove", summary = "Take a request back before it is answered")
    public RestResponse<MoveView> withdrawBlockMove(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return tagged(idempotency.once(
                me,
                key,
                List.of("POST withdrawal", id),
                MoveView.class,
                () -> requesting.withdraw(me, id, new Precondition(version))));
    }

    private static RestResponse<MoveView> tagged(MoveView view) {
        return ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
