package vn.sovang.decision;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sovang.document.KeepSignedPaper;
import vn.sovang.document.SignedPapersView;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** The signed PDF of a decision. */
@Path("/decisions/{id}/signed-papers")
@Authenticated
@Tag(name = "Decisions")
public class SignedDecisionResource {

    private final SignedDecisions signed;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    SignedDecisionResource(SignedDecisions signed, Idempotency idempotency, CurrentActor actor) {
        this.signed = signed;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listSignedDecision", summary = "Signed PDFs, the one in force first")
    public SignedPapersView listSignedDecision(@PathParam("id") UUID id) {
        return signed.list(actor.get(), id);
    }

    @POST
    @Operation(
            operationId = "keepSignedDecision",
            summary = "Keep a signed PDF sent up before; one in force is replaced with a reason")
    public SignedPapersView keepSignedDecision(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, KeepSignedPaper body) {
        Actor me = actor.get();
        return idempotency.once(
                me,
                key,
                Arrays.asList("decisions signed", id, body),
                SignedPapersView.class,
                () -> signed.keep(me, id, body));
    }
}
