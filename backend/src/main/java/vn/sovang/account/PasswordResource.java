package vn.sovang.account;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.security.CurrentActor;

/** One's own password. */
@Path("/auth/password")
@Authenticated
@Tag(name = "Sign-in")
public class PasswordResource {

    private final PasswordChange change;
    private final CurrentActor actor;
    private final CurrentCaller caller;

    PasswordResource(PasswordChange change, CurrentActor actor, CurrentCaller caller) {
        this.change = change;
        this.actor = actor;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "changePassword", summary = "Choose a new password; all other sessions end")
    @APIResponse(responseCode = "204", description = "Changed")
    public RestResponse<Void> changePassword(PasswordChange.Content body) {
        change.change(actor.get(), caller.get(), body);
        return RestResponse.noContent();
    }
}
