package vn.sovang.consultation;

import io.quarkus.security.Authenticated;
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
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** The people's opinion about a dossier, where the law asks for it. */
@Path("/award-proposals/{id}/consultation")
@Authenticated
@Tag(name = "Public consultation")
public class ConsultationResource {

    private final Consulting consulting;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    ConsultationResource(Consulting consulting, Idempotency idempotency, CurrentActor actor) {
        this.consulting = consulting;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "getConsultation", summary = "Whether the law asks for it, and how it stands")
    public ConsultationView getConsultation(@PathParam("id") UUID id) {
        return consulting.get(actor.get(), id);
    }

    @POST
    @Path("/opening")
    @Operation(
            operationId = "openConsultation",
            summary = "Publish the candidates; 409 where the law does not ask for it")
    public ConsultationView openConsultation(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, ConsultationCommands.Opening body) {
        Actor me = actor.get();
        return idempotency.once(
                me,
                key,
                List.of("consultation-opening", id, body == null ? "" : body),
                ConsultationView.class,
                () -> consulting.open(me, id, body));
    }

    @POST
    @Path("/codes")
    @Operation(
            operationId = "issueConsultationCode",
            summary = "A code for one sender the department has verified; told once")
    @APIResponse(
            responseCode = "201",
            description = "Issued",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConsultationView.IssuedCode.class)))
    public RestResponse<ConsultationView.IssuedCode> issueConsultationCode(
            @PathParam("id") UUID id, ConsultationCommands.Code body) {
        return RestResponse.status(RestResponse.Status.CREATED, consulting.issue(actor.get(), id, body));
    }

    @PUT
    @Path("/moderation")
    @Operation(operationId = "moderateComment", summary = "Count a comment, or set it aside with the reason")
    public ConsultationView moderateComment(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String seen, ConsultationCommands.Moderation body) {
        return consulting.moderate(actor.get(), id, new Precondition(seen), body);
    }

    @POST
    @Path("/closing")
    @Operation(
            operationId = "closeConsultation",
            summary = "Sum up after the last day; the result stands in the dossier")
    public ConsultationView closeConsultation(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            ConsultationCommands.Closing body) {
        Actor me = actor.get();
        return idempotency.once(
                me,
                key,
                List.of("consultation-closing", id, body == null ? "" : body),
                ConsultationView.class,
                () -> consulting.close(me, id, new Precondition(seen), body));
    }
}
