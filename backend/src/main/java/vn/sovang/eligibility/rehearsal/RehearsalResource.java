package vn.sovang.eligibility.rehearsal;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.eligibility.run.RunView;
import vn.sovang.eligibility.run.SliceSize;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Which open dossiers another law or another setting would change; nothing is changed. */
@Path("/eligibility-rehearsals")
@Authenticated
@Tag(name = "Eligibility")
public class RehearsalResource {

    private final Rehearsals rehearsals;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    RehearsalResource(Rehearsals rehearsals, Idempotency idempotency, CurrentActor actor) {
        this.rehearsals = rehearsals;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listRehearsals", summary = "The twenty latest rehearsals with their progress")
    public RunView.All listRehearsals() {
        return rehearsals.all(actor.get());
    }

    @POST
    @Operation(
            operationId = "startRehearsal",
            summary = "See whose outcome another law or other settings would change",
            description = "Works in the background and goes on after a stop of the program; one at a time.")
    @APIResponse(
            responseCode = "201",
            description = "Started",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RunView.class)))
    public RestResponse<RunView> startRehearsal(@HeaderParam("Idempotency-Key") String key, RehearsalViews.Start body) {
        Actor me = actor.get();
        return RestResponse.status(
                RestResponse.Status.CREATED,
                idempotency.once(
                        me,
                        key,
                        Arrays.asList("eligibility-rehearsals", body),
                        RunView.class,
                        () -> rehearsals.start(me, body)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRehearsal", summary = "How far a rehearsal is")
    public RunView getRehearsal(@PathParam("id") UUID id) {
        return rehearsals.get(actor.get(), id);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelRehearsal", summary = "Stop it; what was found until then stays")
    public RunView cancelRehearsal(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return idempotency.once(
                me,
                key,
                Arrays.asList("eligibility-rehearsals/cancellation", id),
                RunView.class,
                () -> rehearsals.cancel(me, id, new Precondition(ifMatch)));
    }

    @GET
    @Path("/{id}/changes")
    @Operation(
            operationId = "listRehearsalChanges",
            summary = "Nominees whose outcome would be another one",
            description = "Restricted facts were not looked at.")
    public RehearsalViews.Slice listRehearsalChanges(
            @PathParam("id") UUID id,
            @QueryParam("after") UUID after,
            @QueryParam("size") @DefaultValue("20") @Parameter(description = "1 to 100") String size) {
        return rehearsals.changes(actor.get(), id, after, SliceSize.read(size));
    }
}
