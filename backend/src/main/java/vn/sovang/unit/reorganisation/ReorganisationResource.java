package vn.sovang.unit.reorganisation;

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

/** Reorganisations of units. */
@Path("/reorganisations")
@Authenticated
@Tag(name = "Units")
public class ReorganisationResource {

    private final ReorganisationQueries queries;
    private final ReorganisationRecording recording;
    private final ReorganisationUndoing undoing;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    ReorganisationResource(
            ReorganisationQueries queries,
            ReorganisationRecording recording,
            ReorganisationUndoing undoing,
            Idempotency idempotency,
            CurrentActor actor) {
        this.queries = queries;
        this.recording = recording;
        this.undoing = undoing;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listReorganisations", summary = "Reorganisations, latest first, undone ones included")
    public Page<ReorganisationViews.Summary> listReorganisations(
            @BeanParam PageQuery page, @QueryParam("year") String year, @QueryParam("unitId") UUID unitId) {
        actor.get();
        return queries.list(page, Years.read(year).orElse(null), unitId);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getReorganisation", summary = "One reorganisation")
    public RestResponse<ReorganisationViews.View> getReorganisation(@PathParam("id") UUID id) {
        return tagged(RestResponse.Status.OK, recording.get(actor.get(), id));
    }

    @POST
    @Operation(operationId = "recordReorganisation", summary = "Record a reorganisation with all it does to units")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReorganisationViews.View.class)))
    public RestResponse<ReorganisationViews.View> recordReorganisation(
            @HeaderParam("Idempotency-Key") String key, NewReorganisation body) {
        Actor me = actor.get();
        return tagged(
                RestResponse.Status.CREATED,
                idempotency.once(
                        me,
                        key,
                        List.of("POST /reorganisations", body == null ? "" : body),
                        ReorganisationViews.View.class,
                        () -> recording.record(me, body)));
    }

    @POST
    @Path("/checks")
    @Operation(
            operationId = "checkReorganisation",
            summary = "What a reorganisation would end, begin and move, and what stands in its way; stores nothing")
    public ReorganisationViews.Check checkReorganisation(NewReorganisation body) {
        return recording.check(actor.get(), body);
    }

    @POST
    @Path("/{id}/undoing")
    @Operation(
            operationId = "undoReorganisation",
            summary = "Take back a wrong entry while nothing depends on its successors; the entry stays, marked")
    public RestResponse<ReorganisationViews.View> undoReorganisation(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            ReorganisationViews.Undo body) {
        Actor me = actor.get();
        return tagged(
                RestResponse.Status.OK,
                idempotency.once(
                        me,
                        key,
                        List.of("undo", id, body == null ? "" : body),
                        ReorganisationViews.View.class,
                        () -> undoing.undo(me, id, new Precondition(version), body)));
    }

    private static RestResponse<ReorganisationViews.View> tagged(
            RestResponse.Status status, ReorganisationViews.View view) {
        return ResponseBuilder.create(status, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
