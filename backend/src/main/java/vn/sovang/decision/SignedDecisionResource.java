package vn.sovang.decision;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sovang.document.KeepSignedPaper;
import vn.sovang.document.SignedPaperDoor;
import vn.sovang.document.SignedPapers;
import vn.sovang.document.SignedPapersView;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.security.CurrentActor;

/** The signed PDF of a decision. */
@Path("/decisions/{id}/signed-papers")
@Authenticated
@Tag(name = "Decisions")
public class SignedDecisionResource extends SignedPaperDoor {

    SignedDecisionResource(SignedPapers papers, Idempotency idempotency, CurrentActor actor) {
        super(SignedDecisions.SUBJECT, papers, idempotency, actor);
    }

    @GET
    @Operation(operationId = "listSignedDecision", summary = LIST)
    public SignedPapersView listSignedDecision(@PathParam("id") UUID id) {
        return list(id);
    }

    @POST
    @Operation(operationId = "keepSignedDecision", summary = KEEP)
    public SignedPapersView keepSignedDecision(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, KeepSignedPaper body) {
        return keep(id, key, body);
    }
}
