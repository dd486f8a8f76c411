package vn.sovang.plan;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** What a plan lays on whom in its closing part. */
@Path("/annual-plans/{id}/mandates")
@Authenticated
@Tag(name = "Annual plans")
public class PlanMandateResource {

    private final PlanMandating mandates;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    PlanMandateResource(PlanMandating mandates, CurrentActor actor, Idempotency idempotency) {
        this.mandates = mandates;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            operationId = "getPlanMandates",
            summary = "Each actor's duties, the units it means, and how far they are")
    public RestResponse<MandatesView> getPlanMandates(@PathParam("id") UUID id) {
        return tagged(mandates.get(actor.get(), id));
    }

    @PUT
    @Operation(
            operationId = "decidePlanMandates",
            summary = "Change the duties, the units they mean, and the tasks that carry them out",
            description = "Once the plan is issued its words have to stay (422 otherwise).")
    public RestResponse<MandatesView> decidePlanMandates(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MandatesDraft body) {
        return tagged(mandates.decide(actor.get(), id, new Precondition(ifMatch), body));
    }

    @POST
    @Path("/results")
    @Operation(
            operationId = "reportMandateResult",
            summary = "Say what one point came to",
            description = "By the department and by people of the units the heading means, alone or as one of a group.")
    @APIResponse(
            responseCode = "201",
            description = "Noted",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MandatesView.class)))
    public RestResponse<MandatesView> reportMandateResult(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, MandateResultDraft body) {
        Actor me = actor.get();
        return RestResponse.status(
                RestResponse.Status.CREATED,
                idempotency.once(
                        me,
                        key,
                        Arrays.asList("annual-plans/mandates/results", id, body),
                        MandatesView.class,
                        () -> mandates.report(me, id, body)));
    }

    private static RestResponse<MandatesView> tagged(MandatesView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
