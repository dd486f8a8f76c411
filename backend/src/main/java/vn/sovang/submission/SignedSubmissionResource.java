package vn.sovang.submission;

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

/** The signed PDF of a submission upward. */
@Path("/higher-submissions/{id}/signed-papers")
@Authenticated
@Tag(name = "Higher submissions")
public class SignedSubmissionResource {

    private final SignedSubmissions signed;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    SignedSubmissionResource(SignedSubmissions signed, Idempotency idempotency, CurrentActor actor) {
        this.signed = signed;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listSignedSubmission", summary = "Signed PDFs, the one in force first")
    public SignedPapersView listSignedSubmission(@PathParam("id") UUID id) {
        return signed.list(actor.get(), id);
    }

    @POST
    @Operation(
            operationId = "keepSignedSubmission",
            summary = "Keep a signed PDF sent up before; one in force is replaced with a reason")
    public SignedPapersView keepSignedSubmission(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, KeepSignedPaper body) {
        Actor me = actor.get();
        return idempotency.once(
                me,
                key,
                Arrays.asList("higher-submissions signed", id, body),
                SignedPapersView.class,
                () -> signed.keep(me, id, body));
    }
}
