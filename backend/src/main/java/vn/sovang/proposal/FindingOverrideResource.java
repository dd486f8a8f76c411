package vn.sovang.proposal;

import static org.jboss.resteasy.reactive.RestResponse.Status.CREATED;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Findings that stop a dossier, passed over by two people. */
@Path("/award-proposals/{id}/overrides")
@Authenticated
@Tag(name = "Appraisal")
public class FindingOverrideResource {

    private final FindingOverriding overriding;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    FindingOverrideResource(FindingOverriding overriding, Idempotency idempotency, CurrentActor actor) {
        this.overriding = overriding;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listOverrides", summary = "Findings asked to be passed over, and those that could be")
    public FindingOverriding.All listOverrides(@PathParam("id") UUID id) {
        return overriding.list(actor.get(), id);
    }

    @POST
    @Operation(operationId = "askOverride", summary = "Ask to pass a finding over, with a reason")
    @APIResponse(
            responseCode = "201",
            description = "Asked",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = FindingOverriding.View.class)))
    public RestResponse<FindingOverriding.View> askOverride(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, FindingOverriding.Ask body) {
        Actor me = actor.get();
        FindingOverriding.View view = idempotency.once(
                me,
                key,
                List.of("override", id, body == null ? "" : body),
                FindingOverriding.View.class,
                () -> overriding.ask(me, id, body));
        return ResponseBuilder.create(CREATED, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    @POST
    @Path("/{overrideId}/allowance")
    @Operation(operationId = "allowOverride", summary = "A second person allows it, with a reason")
    public RestResponse<FindingOverriding.View> allowOverride(
            @PathParam("id") UUID id,
            @PathParam("overrideId") UUID overrideId,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            ProposalCommands.Reason body) {
        Actor me = actor.get();
        FindingOverriding.View view = idempotency.once(
                me,
                key,
                List.of("override-allowance", overrideId, body == null ? "" : body),
                FindingOverriding.View.class,
                () -> overriding.allow(me, id, overrideId, new Precondition(version), body));
        return ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
