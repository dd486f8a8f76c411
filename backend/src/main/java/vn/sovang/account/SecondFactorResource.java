package vn.sovang.account;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.security.CurrentActor;

/** The second factor of one's own account. Answers that hold secrets are kept nowhere: no Idempotency-Key here. */
@Path("/auth/second-factor")
@Authenticated
@Tag(name = "Sign-in")
public class SecondFactorResource {

    private final SecondFactorSetting setting;
    private final CurrentActor actor;
    private final CurrentCaller caller;

    SecondFactorResource(SecondFactorSetting setting, CurrentActor actor, CurrentCaller caller) {
        this.setting = setting;
        this.actor = actor;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getSecondFactor", summary = "The second factor of this account")
    public SecondFactorViews.State getSecondFactor() {
        return setting.state(actor.get());
    }

    @POST
    @Path("/enrolment")
    @Operation(operationId = "beginSecondFactor", summary = "A new secret, shown once, to be confirmed by a code")
    public SecondFactorViews.Secret beginSecondFactor(SecondFactorViews.Beginning body) {
        return setting.begin(actor.get(), body, caller.get());
    }

    @POST
    @Path("/confirmation")
    @Operation(
            operationId = "confirmSecondFactor",
            summary = "Confirm the secret by its first code; ends the account's other sessions")
    public SecondFactorViews.Codes confirmSecondFactor(SecondFactorViews.Code body) {
        return setting.confirm(actor.get(), body, caller.get());
    }

    @POST
    @Path("/recovery-codes")
    @Operation(
            operationId = "renewRecoveryCodes",
            summary = "Ten new recovery codes in place of the old ones, against a code or the password")
    public SecondFactorViews.Codes renewRecoveryCodes(SecondFactorViews.Proof body) {
        return setting.renewRecoveryCodes(actor.get(), body, caller.get());
    }

    @POST
    @Path("/removal")
    @Operation(operationId = "removeSecondFactor", summary = "Take the second factor away, with password and code")
    @APIResponse(responseCode = "204", description = "Removed")
    public RestResponse<Void> removeSecondFactor(SecondFactorViews.Removal body) {
        setting.remove(actor.get(), body, caller.get());
        return RestResponse.noContent();
    }
}
