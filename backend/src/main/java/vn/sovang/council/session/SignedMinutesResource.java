package vn.sovang.council.session;

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

/** The signed PDF of the minutes of a session. */
@Path("/council-sessions/{id}/signed-papers")
@Authenticated
@Tag(name = "Council sessions")
public class SignedMinutesResource {

    private final SignedMinutes signed;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    SignedMinutesResource(SignedMinutes signed, Idempotency idempotency, CurrentActor actor) {
        this.signed = signed;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listSignedMinutes", summary = "Signed PDFs, the one in force first")
    public SignedPapersView listSignedMinutes(@PathParam("id") UUID id) {
        return signed.list(actor.get(), id);
    }

    @POST
    @Operation(
            operationId = "keepSignedMinutes",
            summary = "Keep a signed PDF sent up before; one in force is replaced with a reason")
    public SignedPapersView keepSignedMinutes(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, KeepSignedPaper body) {
        Actor me = actor.get();
        return idempotency.once(
                me,
                key,
                Arrays.asList("council-sessions signed", id, body),
                SignedPapersView.class,
                () -> signed.keep(me, id, body));
    }
}
