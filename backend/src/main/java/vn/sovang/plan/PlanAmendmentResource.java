package vn.sovang.plan;

import io.quarkus.security.Authenticated;
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

/** Further papers that change an issued plan. */
@Path("/annual-plans/{id}/amendments")
@Authenticated
@Tag(name = "Annual plans")
public class PlanAmendmentResource {

    private final PlanAmending amending;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    PlanAmendmentResource(PlanAmending amending, CurrentActor actor, Idempotency idempotency) {
        this.amending = amending;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    @POST
    @Operation(
            operationId = "amendAnnualPlan",
            summary = "Change an issued plan by a further paper",
            description =
                    "Tasks are changed, added or repealed in one transaction; the plan's amendments then say row by"
                            + " row what stood there before and what stands there now.")
    @APIResponse(
            responseCode = "201",
            description = "Amended",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AnnualPlanView.class)))
    public RestResponse<AnnualPlanView> amendAnnualPlan(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            PlanAmendmentDraft body) {
        Actor me = actor.get();
        AnnualPlanView view = idempotency.once(
                me,
                key,
                Arrays.asList("annual-plans/amendments", id, body),
                AnnualPlanView.class,
                () -> amending.amend(me, id, new Precondition(ifMatch), body));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
