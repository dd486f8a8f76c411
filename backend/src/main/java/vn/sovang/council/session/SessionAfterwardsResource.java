package vn.sovang.council.session;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Nominees taken off a session that had begun, and votes counted again after it was closed. */
@Path("/council-sessions/{id}")
@Authenticated
@Tag(name = "Council sessions")
public class SessionAfterwardsResource {

    private final TakingOff takingOff;
    private final Recounting recounting;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    SessionAfterwardsResource(TakingOff takingOff, Recounting recounting, Idempotency idempotency, CurrentActor actor) {
        this.takingOff = takingOff;
        this.recounting = recounting;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Path("/afterwards")
    @Operation(
            operationId = "getSessionAfterwards",
            summary = "Who was taken off after the beginning, and every count that was put in the place of another")
    public RestResponse<AfterwardsView> getSessionAfterwards(@PathParam("id") UUID id) {
        return tagged(recounting.list(actor.get(), id));
    }

    @POST
    @Path("/agenda/{itemId}/removal")
    @Operation(
            operationId = "takeOffSession",
            summary = "Consider a nominee no more in this session; its line on slips that are out is not counted")
    public RestResponse<SessionView> takeOffSession(
            @PathParam("id") UUID id,
            @PathParam("itemId") UUID itemId,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            SessionCommands.Reason body) {
        Actor me = actor.get();
        return SessionResource.tagged(idempotency.once(
                me,
                key,
                Arrays.asList("council-removal", id, itemId, body),
                SessionView.class,
                () -> takingOff.takeOff(me, id, itemId, new Precondition(version), body)));
    }

    @POST
    @Path("/recounts")
    @Operation(
            operationId = "proposeRecount",
            summary = "Propose other sums for a closed vote, with the reason; a second person puts them into force")
    public RestResponse<AfterwardsView> proposeRecount(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            SessionCommands.NewCount body) {
        Actor me = actor.get();
        return once(me, key, "propose", id, body, () -> recounting.propose(me, id, new Precondition(version), body));
    }

    @POST
    @Path("/recounts/{recountId}/confirmation")
    @Operation(operationId = "confirmRecount", summary = "Put the new sums into force; not by who proposed them")
    public RestResponse<AfterwardsView> confirmRecount(
            @PathParam("id") UUID id,
            @PathParam("recountId") UUID recountId,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return once(
                me,
                key,
                "confirm",
                id,
                recountId,
                () -> recounting.confirm(me, id, recountId, new Precondition(version)));
    }

    @POST
    @Path("/recounts/{recountId}/dismissal")
    @Operation(operationId = "dismissRecount", summary = "Leave the sums as they are, with the reason")
    public RestResponse<AfterwardsView> dismissRecount(
            @PathParam("id") UUID id,
            @PathParam("recountId") UUID recountId,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            SessionCommands.Reason body) {
        Actor me = actor.get();
        return once(
                me,
                key,
                "dismiss " + recountId,
                id,
                body,
                () -> recounting.dismiss(me, id, recountId, new Precondition(version), body));
    }

    private RestResponse<AfterwardsView> once(
            Actor me, String key, String step, UUID id, Object body, Supplier<AfterwardsView> work) {
        return tagged(idempotency.once(
                me, key, Arrays.asList("council-recount", step, id, body), AfterwardsView.class, work));
    }

    private static RestResponse<AfterwardsView> tagged(AfterwardsView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
