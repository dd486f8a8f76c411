package vn.sovang.account;

import static org.jboss.resteasy.reactive.RestResponse.Status.CREATED;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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

/** Roles held in another's place for a time. */
@Path("/delegations")
@Authenticated
@Tag(name = "Delegations")
public class DelegationResource {

    private final Delegating delegating;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    DelegationResource(Delegating delegating, Idempotency idempotency, CurrentActor actor) {
        this.delegating = delegating;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "getMyDelegations", summary = "What one may delegate, has delegated and has received")
    public Delegating.Mine getMyDelegations() {
        return delegating.mine(actor.get());
    }

    @GET
    @Path("/recipients")
    @Operation(operationId = "findDelegationRecipients", summary = "People a role of one's own may be delegated to")
    public List<DelegationQueries.Recipient> findDelegationRecipients(@QueryParam("q") String q) {
        return delegating.recipients(actor.get(), q);
    }

    @POST
    @Operation(operationId = "delegateRole", summary = "Let somebody hold a role in one's place for a time")
    @APIResponse(
            responseCode = "201",
            description = "Delegated",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DelegationView.class)))
    public RestResponse<DelegationView> delegateRole(
            @HeaderParam("Idempotency-Key") String key, NewDelegation delegation) {
        Actor me = actor.get();
        DelegationView view = idempotency.once(
                me,
                key,
                List.of("POST /delegations", delegation == null ? "" : delegation),
                DelegationView.class,
                () -> delegating.delegate(me, delegation));
        return ResponseBuilder.create(CREATED, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    @POST
    @Path("/{id}/revocation")
    @Operation(operationId = "revokeDelegation", summary = "End a delegation at once")
    public RestResponse<DelegationView> revokeDelegation(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, AccountReason reason) {
        DelegationView view = delegating.revoke(actor.get(), id, new Precondition(version), reason);
        return ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
