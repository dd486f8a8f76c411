package vn.sovang.register;

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
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** What happens to an honour after it was written. */
@Path("/register")
@Authenticated
@Tag(name = "Register")
public class RegisterAmendmentResource {

    private final EntryHistories histories;
    private final EntryAmending amending;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    RegisterAmendmentResource(
            EntryHistories histories, EntryAmending amending, Idempotency idempotency, CurrentActor actor) {
        this.histories = histories;
        this.amending = amending;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getRegisterEntryHistory",
            summary = "Corrections, revocation, and the honours that lean on this one")
    public RestResponse<EntryHistory> getRegisterEntryHistory(@PathParam("id") UUID id) {
        return tagged(histories.of(actor.get(), id));
    }

    @POST
    @Path("/{id}/revocation")
    @Operation(operationId = "revokeHonour", summary = "Record the decision that takes the honour back")
    public RestResponse<EntryHistory> revokeHonour(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            RevokeHonour body) {
        Actor me = actor.get();
        return tagged(idempotency.once(me, key, Arrays.asList("revocation", id, body), EntryHistory.class, () -> {
            amending.revoke(me, id, new Precondition(ifMatch), body);
            return histories.of(me, id);
        }));
    }

    @POST
    @Path("/{id}/corrections")
    @Operation(operationId = "correctRegisterEntry", summary = "Set a misprint right; what it read before is kept")
    public RestResponse<EntryHistory> correctRegisterEntry(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            CorrectEntry body) {
        Actor me = actor.get();
        return tagged(idempotency.once(me, key, Arrays.asList("corrections", id, body), EntryHistory.class, () -> {
            amending.correct(me, id, new Precondition(ifMatch), body);
            return histories.of(me, id);
        }));
    }

    private static RestResponse<EntryHistory> tagged(EntryHistory history) {
        return RestResponse.ResponseBuilder.ok(history)
                .header("ETag", Precondition.tag(history.version()))
                .build();
    }
}
