package vn.sovang.eligibility.discovery;

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

/** Who may be honoured and was not proposed. */
@Path("/eligibility-discoveries")
@Authenticated
@Tag(name = "Eligibility")
public class DiscoveryResource {

    private final Discoveries discoveries;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    DiscoveryResource(Discoveries discoveries, Idempotency idempotency, CurrentActor actor) {
        this.discoveries = discoveries;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listDiscoveries", summary = "The twenty latest discoveries with their progress")
    public RunView.All listDiscoveries() {
        return discoveries.all(actor.get());
    }

    @POST
    @Operation(
            operationId = "startDiscovery",
            summary = "Look for everybody who may be honoured and was not proposed",
            description = "Works in the background and goes on after a stop of the program; one at a time.")
    @APIResponse(
            responseCode = "201",
            description = "Started",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RunView.class)))
    public RestResponse<RunView> startDiscovery(@HeaderParam("Idempotency-Key") String key, DiscoveryViews.Start body) {
        Actor me = actor.get();
        return RestResponse.status(
                RestResponse.Status.CREATED,
                idempotency.once(
                        me,
                        key,
                        Arrays.asList("eligibility-discoveries", body),
                        RunView.class,
                        () -> discoveries.start(me, body)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDiscovery", summary = "How far a discovery is")
    public RunView getDiscovery(@PathParam("id") UUID id) {
        return discoveries.get(actor.get(), id);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelDiscovery", summary = "Stop it; what was found until then stays")
    public RunView cancelDiscovery(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return idempotency.once(
                me,
                key,
                Arrays.asList("eligibility-discoveries/cancellation", id),
                RunView.class,
                () -> discoveries.cancel(me, id, new Precondition(ifMatch)));
    }

    @GET
    @Path("/{id}/finds")
    @Operation(
            operationId = "listDiscoveryFinds",
            summary = "Whom it found, by award and name",
            description = "Units read of their own people only. Restricted facts were not looked at.")
    public DiscoveryViews.Slice listDiscoveryFinds(
            @PathParam("id") UUID id,
            @QueryParam("q") String q,
            @QueryParam("award") String award,
            @QueryParam("unitId") UUID unitId,
            @QueryParam("after") UUID after,
            @QueryParam("size") @DefaultValue("20") @Parameter(description = "1 to 100") String size) {
        return discoveries.finds(
                actor.get(), id, new Discoveries.Filter(q, award, unitId), after, SliceSize.read(size));
    }
}
