package vn.sovang.account;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.CurrentActor;

/** Help for people who lost their second factor. */
@Path("/accounts/{id}/second-factor-reset")
@Authenticated
@Tag(name = "Sign-in")
public class SecondFactorResetResource {

    private final SecondFactorReset reset;
    private final CurrentActor actor;

    SecondFactorResetResource(SecondFactorReset reset, CurrentActor actor) {
        this.reset = reset;
        this.actor = actor;
    }

    @POST
    @Operation(
            operationId = "resetSecondFactor",
            summary = "Take away the second factor of somebody who lost it, and end their sessions")
    @APIResponse(responseCode = "204", description = "Reset")
    public RestResponse<Void> resetSecondFactor(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, SecondFactorViews.Reset body) {
        reset.reset(actor.get(), id, new Precondition(ifMatch), body);
        return RestResponse.noContent();
    }
}
