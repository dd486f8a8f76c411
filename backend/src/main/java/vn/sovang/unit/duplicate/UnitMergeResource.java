package vn.sovang.unit.duplicate;

import io.quarkus.security.Authenticated;
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
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Duplicates of units merged into one entry; no reorganisations. */
@Path("/unit-merges")
@Authenticated
@Tag(name = "Units")
public class UnitMergeResource {

    private final DuplicateMerging merging;
    private final DuplicateParting parting;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    UnitMergeResource(DuplicateMerging merging, DuplicateParting parting, Idempotency idempotency, CurrentActor actor) {
        this.merging = merging;
        this.parting = parting;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listUnitMerges", summary = "Merged duplicates, latest first, undone ones included")
    public List<MergeViews.View> listUnitMerges(@QueryParam("unitId") UUID unitId) {
        return parting.latest(actor.get(), unitId);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getUnitMerge", summary = "One merge with what it moved")
    public RestResponse<MergeViews.View> getUnitMerge(@PathParam("id") UUID id) {
        return tagged(RestResponse.Status.OK, parting.get(actor.get(), id));
    }

    @POST
    @Path("/checks")
    @Operation(
            operationId = "checkUnitMerge",
            summary = "Everything a merge would move, and what stands in its way; stores nothing")
    public MergeViews.Check checkUnitMerge(MergeViews.NewMerge body) {
        return merging.check(actor.get(), body);
    }

    @POST
    @Operation(operationId = "mergeUnits", summary = "Merge a duplicate into the entry that stays")
    @APIResponse(
            responseCode = "201",
            description = "Merged",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = MergeViews.View.class)))
    public RestResponse<MergeViews.View> mergeUnits(
            @HeaderParam("Idempotency-Key") String key, MergeViews.NewMerge body) {
        Actor me = actor.get();
        return tagged(
                RestResponse.Status.CREATED,
                idempotency.once(
                        me,
                        key,
                        List.of("POST /unit-merges", body == null ? "" : body),
                        MergeViews.View.class,
                        () -> merging.merge(me, body)));
    }

    @POST
    @Path("/{id}/undoing")
    @Operation(operationId = "undoUnitMerge", summary = "Part again what was merged wrongly; the entry stays, marked")
    public RestResponse<MergeViews.View> undoUnitMerge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            MergeViews.Undo body) {
        Actor me = actor.get();
        return tagged(
                RestResponse.Status.OK,
                idempotency.once(
                        me,
                        key,
                        List.of("unit-merges/undoing", id, body == null ? "" : body),
                        MergeViews.View.class,
                        () -> parting.undo(me, id, new Precondition(version), body)));
    }

    private static RestResponse<MergeViews.View> tagged(RestResponse.Status status, MergeViews.View view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
