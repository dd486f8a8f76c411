package vn.sovang.plan;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** What one task brought forth. */
@Path("/annual-plans/{id}/tasks/{taskId}/products")
@Authenticated
@Tag(name = "Annual plans")
public class TaskProductResource {

    private final TaskProducts products;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    TaskProductResource(TaskProducts products, CurrentActor actor, Idempotency idempotency) {
        this.products = products;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    @POST
    @Operation(
            operationId = "linkTaskProduct",
            summary = "Link a task to something it brought forth, without closing it",
            description =
                    "By the department and by people of the units that lead or coordinate it. Continuing work links"
                            + " its evidence quarter by quarter.")
    @APIResponse(
            responseCode = "201",
            description = "Linked",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanTaskView.class)))
    public RestResponse<PlanTaskView> linkTaskProduct(
            @PathParam("id") UUID id,
            @PathParam("taskId") UUID taskId,
            @HeaderParam("Idempotency-Key") String key,
            TaskLinking body) {
        Actor me = actor.get();
        return RestResponse.status(
                RestResponse.Status.CREATED,
                idempotency.once(
                        me,
                        key,
                        Arrays.asList("plan-tasks/products", id, taskId, body),
                        PlanTaskView.class,
                        () -> products.link(me, id, taskId, body)));
    }

    @DELETE
    @Path("/{recordId}")
    @Operation(operationId = "unlinkTaskProduct", summary = "Take a wrong link away")
    @APIResponse(
            responseCode = "200",
            description = "Taken away",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanTaskView.class)))
    public RestResponse<PlanTaskView> unlinkTaskProduct(
            @PathParam("id") UUID id,
            @PathParam("taskId") UUID taskId,
            @PathParam("recordId") UUID recordId,
            @HeaderParam("If-Match") String ifMatch) {
        PlanTaskView view = products.unlink(actor.get(), id, taskId, recordId, new Precondition(ifMatch));
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
