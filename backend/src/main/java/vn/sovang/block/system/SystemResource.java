package vn.sovang.block.system;

import static org.jboss.resteasy.reactive.RestResponse.Status.CREATED;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Whose blocks they are. */
@Path("/block-systems")
@Authenticated
@Tag(name = "Blocks")
public class SystemResource {

    private final SystemKeeping keeping;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    SystemResource(SystemKeeping keeping, Idempotency idempotency, CurrentActor actor) {
        this.keeping = keeping;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listBlockSystems", summary = "Systems of blocks by name")
    public Page<SystemView> listBlockSystems(@BeanParam PageQuery page) {
        return keeping.list(actor.get(), page);
    }

    @POST
    @Operation(operationId = "createBlockSystem", summary = "Name a system of blocks")
    @APIResponse(
            responseCode = "201",
            description = "Named",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SystemView.class)))
    public RestResponse<SystemView> createBlockSystem(@HeaderParam("Idempotency-Key") String key, SystemContent body) {
        Actor me = actor.get();
        SystemView view = idempotency.once(
                me,
                key,
                List.of("POST /block-systems", body == null ? "" : body),
                SystemView.class,
                () -> keeping.name(me, body));
        return ResponseBuilder.create(CREATED, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getBlockSystem", summary = "One system of blocks")
    public RestResponse<SystemView> getBlockSystem(@PathParam("id") UUID id) {
        return tagged(keeping.get(actor.get(), id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "updateBlockSystem", summary = "Describe a system anew; its blocks follow its name")
    public RestResponse<SystemView> updateBlockSystem(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, SystemContent body) {
        return tagged(keeping.change(actor.get(), id, new Precondition(version), body));
    }

    private static RestResponse<SystemView> tagged(SystemView view) {
        return ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
