package vn.sovang.rolemodel;

import static org.jboss.resteasy.reactive.RestResponse.Status.CREATED;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** What is written under a role model: who took it over, where it was told of. */
@Path("/role-models/{id}")
@Authenticated
@Tag(name = "Role models")
public class RoleModelEntryResource {

    private final RoleModelEntries entries;
    private final LinkChecking links;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    RoleModelEntryResource(RoleModelEntries entries, LinkChecking links, Idempotency idempotency, CurrentActor actor) {
        this.entries = entries;
        this.links = links;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @Path("/copies")
    @Operation(operationId = "addRoleModelCopy", summary = "Write down who took it over and with what result")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RoleModelView.class)))
    public RestResponse<RoleModelView> addRoleModelCopy(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, CopyContent content) {
        Actor me = actor.get();
        return created(once(me, key, List.of("copies", id, known(content)), () -> entries.addCopy(me, id, content)));
    }

    @DELETE
    @Path("/copies/{copyId}")
    @Operation(operationId = "removeRoleModelCopy", summary = "Take a copy out; If-Match is its own version")
    public RestResponse<RoleModelView> removeRoleModelCopy(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, @PathParam("copyId") UUID copyId) {
        return tagged(entries.removeCopy(actor.get(), id, copyId, new Precondition(version)));
    }

    @POST
    @Path("/media")
    @Operation(operationId = "addRoleModelMedia", summary = "Write down where it was told of")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RoleModelView.class)))
    public RestResponse<RoleModelView> addRoleModelMedia(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, MediaContent content) {
        Actor me = actor.get();
        return created(once(me, key, List.of("media", id, known(content)), () -> entries.addMedia(me, id, content)));
    }

    @DELETE
    @Path("/media/{mediaId}")
    @Operation(operationId = "removeRoleModelMedia", summary = "Take an item out; If-Match is its own version")
    public RestResponse<RoleModelView> removeRoleModelMedia(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, @PathParam("mediaId") UUID mediaId) {
        return tagged(entries.removeMedia(actor.get(), id, mediaId, new Precondition(version)));
    }

    @POST
    @Path("/media/{mediaId}/link-check")
    @Operation(
            operationId = "checkRoleModelLink",
            summary = "Look now whether the link still opens; goes to public addresses of the web only")
    public RestResponse<RoleModelView> checkRoleModelLink(
            @PathParam("id") UUID id, @PathParam("mediaId") UUID mediaId) {
        return tagged(links.check(actor.get(), id, mediaId));
    }

    private RoleModelView once(Actor me, String key, List<?> request, Supplier<RoleModelView> work) {
        return idempotency.once(me, key, request, RoleModelView.class, work);
    }

    private static RestResponse<RoleModelView> created(RoleModelView view) {
        return ResponseBuilder.create(CREATED, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    private static RestResponse<RoleModelView> tagged(RoleModelView view) {
        return ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    private static Object known(Object body) {
        return body == null ? "" : body;
    }
}
