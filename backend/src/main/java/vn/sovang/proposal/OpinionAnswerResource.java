package vn.sovang.proposal;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** Requests for opinions as the agency asked sees them. */
@Path("/opinion-requests")
@Authenticated
@Tag(name = "Opinions")
public class OpinionAnswerResource {

    private final OpinionAnswering answering;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    OpinionAnswerResource(OpinionAnswering answering, Idempotency idempotency, CurrentActor actor) {
        this.answering = answering;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listOpinionRequests", summary = "Requests addressed to the reader's units")
    public OpinionView.All listOpinionRequests() {
        return answering.mine(actor.get());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOpinionRequest", summary = "One request; of the dossier only who is proposed for what")
    public RestResponse<OpinionView> getOpinionRequest(@PathParam("id") UUID id) {
        return OpinionResource.tagged(answering.get(actor.get(), id));
    }

    @POST
    @Path("/{id}/answer")
    @Operation(operationId = "answerOpinionRequest", summary = "Reply with an account of the agency asked")
    public RestResponse<OpinionView> answerOpinionRequest(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            OpinionCommands.Give body) {
        Actor me = actor.get();
        return OpinionResource.tagged(idempotency.once(
                me,
                key,
                List.of("opinion-answer", id, body == null ? "" : body),
                OpinionView.class,
                () -> answering.answer(me, id, new Precondition(version), body)));
    }
}
