package vn.sovang.council.session;

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

/** The signed PDF of the minutes of a session. */
@Path("/council-sessions/{id}/signed-papers")
@Authenticated
@Tag(name = "Council sessions")
public class SignedMinutesResource extends SignedPaperDoor {

    SignedMinutesResource(SignedPapers papers, Idempotency idempotency, CurrentActor actor) {
        super(SessionViews.SUBJECT, papers, idempotency, actor);
    }

    @GET
    @Operation(operationId = "listSignedMinutes", summary = LIST)
    public SignedPapersView listSignedMinutes(@PathParam("id") UUID id) {
        return list(id);
    }

    @POST
    @Operation(operationId = "keepSignedMinutes", summary = KEEP)
    public SignedPapersView keepSignedMinutes(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, KeepSignedPaper body) {
        return keep(id, key, body);
    }
}
