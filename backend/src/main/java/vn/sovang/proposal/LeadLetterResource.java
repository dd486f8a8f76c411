package vn.sovang.proposal;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Letters with which a lead agency sends dossiers of its round on. */
@Path("/award-rounds/{id}")
@Authenticated
@Tag(name = "Award rounds")
public class LeadLetterResource {

    private final LeadReview review;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    LeadLetterResource(LeadReview review, Idempotency idempotency, CurrentActor actor) {
        this.review = review;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @Path("/lead-letters")
    @Operation(
            operationId = "forwardAsLead",
            summary = "The lead agency sends pre-appraised dossiers of its round on together, all or none")
    @APIResponse(
            responseCode = "201",
            description = "Sent on",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = LeadCommands.Forwarded.class)))
    public RestResponse<LeadCommands.Forwarded> forwardAsLead(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, LeadCommands.Forwarding body) {
        Actor me = actor.get();
        return RestResponse.status(
                RestResponse.Status.CREATED,
                idempotency.once(
                        me,
                        key,
                        List.of("lead-letters", id, body == null ? "" : body),
                        LeadCommands.Forwarded.class,
                        () -> review.forward(me, id, body)));
    }
}
