package vn.sovang.proposal;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** What the agency that leads a round does with its dossiers. */
@Path("/award-proposals/{id}")
@Authenticated
@Tag(name = "Award proposals")
public class LeadResource {

    private final LeadReview review;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    LeadResource(LeadReview review, Idempotency idempotency, CurrentActor actor) {
        this.review = review;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @Path("/lead-receipt")
    @Operation(operationId = "receiveAsLead", summary = "The lead agency takes a dossier of its round in")
    public RestResponse<ProposalView> receiveAsLead(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return ProposalResource.ok(idempotency.once(
                me,
                key,
                List.of("lead-receipt", id),
                ProposalView.class,
                () -> review.receive(me, id, new Precondition(seen))));
    }

    @POST
    @Path("/lead-return")
    @Operation(operationId = "returnAsLead", summary = "The lead agency gives a dossier back with a reason")
    public RestResponse<ProposalView> returnAsLead(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            ProposalCommands.Reason body) {
        Actor me = actor.get();
        return ProposalResource.ok(idempotency.once(
                me,
                key,
                List.of("lead-return", id, body == null ? "" : body),
                ProposalView.class,
                () -> review.giveBack(me, id, new Precondition(seen), body)));
    }

    @PUT
    @Path("/lead-appraisal")
    @Operation(operationId = "noteLeadAppraisal", summary = "The lead agency says what it thinks of each nominee")
    public RestResponse<ProposalView> noteLeadAppraisal(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String seen, LeadCommands.Appraisal body) {
        return ProposalResource.ok(review.note(actor.get(), id, new Precondition(seen), body));
    }
}
