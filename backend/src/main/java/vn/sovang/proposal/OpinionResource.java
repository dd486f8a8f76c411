package vn.sovang.proposal;

import static org.jboss.resteasy.reactive.RestResponse.Status.CREATED;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Opinions of agencies about a dossier, as the department asks for them. */
@Path("/award-proposals/{id}/opinions")
@Authenticated
@Tag(name = "Opinions")
public class OpinionResource {

    private final OpinionAsking asking;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    OpinionResource(OpinionAsking asking, Idempotency idempotency, CurrentActor actor) {
        this.asking = asking;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listOpinions", summary = "Who was asked about the dossier, and what they said")
    public OpinionView.All listOpinions(@PathParam("id") UUID id) {
        return asking.list(actor.get(), id);
    }

    @POST
    @Operation(operationId = "askOpinion", summary = "Ask an agency or the Party committee that manages the cadre")
    @APIResponse(
            responseCode = "201",
            description = "Asked",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OpinionView.class)))
    public RestResponse<OpinionView> askOpinion(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, OpinionCommands.Ask body) {
        Actor me = actor.get();
        OpinionView view = idempotency.once(
                me,
                key,
                List.of("opinion", id, body == null ? "" : body),
                OpinionView.class,
                () -> asking.ask(me, id, body));
        return ResponseBuilder.create(CREATED, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    @POST
    @Path("/{opinionId}/link")
    @Operation(
            operationId = "issueOpinionLink",
            summary = "A link with which the agency replies once, said once",
            description = "Takes no Idempotency-Key, because the answer is a secret that is kept nowhere")
    public OpinionView.Link issueOpinionLink(
            @PathParam("id") UUID id, @PathParam("opinionId") UUID opinionId, @HeaderParam("If-Match") String version) {
        return asking.link(actor.get(), id, opinionId, new Precondition(version));
    }

    @POST
    @Path("/{opinionId}/record")
    @Operation(operationId = "recordOpinion", summary = "Write down a reply that came on paper")
    public RestResponse<OpinionView> recordOpinion(
            @PathParam("id") UUID id,
            @PathParam("opinionId") UUID opinionId,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            OpinionCommands.Written body) {
        Actor me = actor.get();
        return tagged(idempotency.once(
                me,
                key,
                List.of("opinion-record", opinionId, body == null ? "" : body),
                OpinionView.class,
                () -> asking.record(me, id, opinionId, new Precondition(version), body)));
    }

    @POST
    @Path("/{opinionId}/withdrawal")
    @Operation(operationId = "withdrawOpinion", summary = "Ask no longer, with a reason")
    public RestResponse<OpinionView> withdrawOpinion(
            @PathParam("id") UUID id,
            @PathParam("opinionId") UUID opinionId,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            ProposalCommands.Reason body) {
        Actor me = actor.get();
        return tagged(idempotency.once(
                me,
                key,
                List.of("opinion-withdrawal", opinionId, body == null ? "" : body),
                OpinionView.class,
                () -> asking.withdraw(me, id, opinionId, new Precondition(version), body)));
    }

    static RestResponse<OpinionView> tagged(OpinionView view) {
        return ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
