package vn.sovang.account;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.security.CurrentActor;

/**
 * The sessions of one's own account. They have no version to work on: they change by themselves, and ending one that
 * has ended is no fault.
 */
@Path("/auth/sessions")
@Authenticated
@Tag(name = "Sign-in")
public class SessionResource {

    private final MySessions mine;
    private final SessionKeeping keeping;
    private final CurrentActor actor;
    private final CurrentCaller caller;

    SessionResource(MySessions mine, SessionKeeping keeping, CurrentActor actor, CurrentCaller caller) {
        this.mine = mine;
        this.keeping = keeping;
        this.actor = actor;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listMySessions", summary = "Where this account is signed in")
    public MySessions.SessionList listMySessions() {
        return mine.of(actor.get());
    }

    @POST
    @Path("/{id}/sign-out")
    @Operation(operationId = "endMySession", summary = "End one session; its tokens are refused within five seconds")
    @APIResponse(responseCode = "204", description = "Ended")
    public RestResponse<Void> endMySession(@PathParam("id") UUID id) {
        keeping.end(actor.get(), id, caller.get());
        return RestResponse.noContent();
    }

    @POST
    @Path("/sign-out-others")
    @Operation(operationId = "endMyOtherSessions", summary = "End every session of this account but this one")
    @APIResponse(responseCode = "204", description = "Ended")
    public RestResponse<Void> endMyOtherSessions() {
        keeping.endOthers(actor.get(), caller.get());
        return RestResponse.noContent();
    }
}
