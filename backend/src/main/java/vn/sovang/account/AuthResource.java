package vn.sovang.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.sovang.shared.http.SignInCookies;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.CurrentActor;

/** Sign-in, refresh, sign-out and who one is. */
@Path("/auth")
@Tag(name = "Sign-in")
public class AuthResource {

    private final SignIn signIn;
    private final SessionKeeping sessions;
    private final MyAccount myAccount;
    private final CurrentActor actor;
    private final CurrentCaller caller;
    private final SignInCookies cookies;
    private final Shape shape;

    AuthResource(
            SignIn signIn,
            SessionKeeping sessions,
            MyAccount myAccount,
            CurrentActor actor,
            CurrentCaller caller,
            SignInCookies cookies,
            Shape shape) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.myAccount = myAccount;
        this.actor = actor;
        this.caller = caller;
        this.cookies = cookies;
        this.shape = shape;
    }

    /** Name and password as typed. */
    @Schema(name = "Credentials")
    public record Credentials(
            @NotBlank(message = "Hãy nhập tên đăng nhập.") @Size(max = 200, message = "Tên đăng nhập quá dài.")
            String username,

            @NotBlank(message = "Hãy nhập mật khẩu.") String password) {}

    /** The second step, with a one-time code or a recovery code. */
    @Schema(name = "SecondStep")
    public record SecondStep(
            @NotBlank(message = "Hãy đăng nhập lại từ đầu.") @Size(max = 300, message = "Hãy đăng nhập lại từ đầu.")
            String challenge,

            @NotBlank(message = "Hãy nhập mã xác thực.") @Size(max = 40, message = "Mã xác thực quá dài.")
            String code) {}

    /** Signed in, or asked for the second step. */
    @Schema(
            name = "SignInAnswer",
            oneOf = {AccessToken.class, SecondStepNeeded.class})
    public sealed interface SignInAnswer {}

    /**
     * A short-lived token for the Authorization header.
     *
     * @param expiresIn seconds
     * @param mustEnrol true while the account has to give itself a second factor; nothing else is open to it. Absent
     *     otherwise
     */
    @Schema(name = "AccessToken")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record AccessToken(
            @NotNull String accessToken, @NotNull long expiresIn, Optional<Boolean> mustEnrol)
            implements SignInAnswer {}

    /**
     * The password was right; a code has to follow within five minutes.
     *
     * @param secondFactor kind of code, always {@code TOTP} so far; a recovery code is taken in its place
     * @param challenge to send along with the code
     */
    @Schema(name = "SecondStepNeeded")
    public record SecondStepNeeded(
            @NotNull String secondFactor, @NotNull String challenge) implements SignInAnswer {}

    @POST
    @Path("/sign-in")
    @PermitAll
    @Operation(
            operationId = "signIn",
            summary = "Sign in with name and password; an account with a second factor is asked for its code next")
    public RestResponse<SignInAnswer> signIn(Credentials body) {
        shape.check(body);
        SignIn.Step step = signIn.with(body.username(), body.password(), caller.get());
        return step.challenge()
                .map(c -> RestResponse.<SignInAnswer>ok(new SecondStepNeeded("TOTP", c)))
                .orElseGet(() -> answer(step.tokens().orElseThrow()));
    }

    @POST
    @Path("/second-step")
    @PermitAll
    @Operation(operationId = "takeSecondStep", summary = "Finish signing in with a one-time or recovery code")
    public RestResponse<AccessToken> takeSecondStep(SecondStep body) {
        shape.check(body);
        return answer(signIn.second(body.challenge(), body.code(), caller.get()));
    }

    @POST
    @Path("/refresh")
    @PermitAll
    @Operation(operationId = "refreshToken", summary = "A new access token for the refresh cookie, which changes too")
    public RestResponse<AccessToken> refreshToken(@CookieParam(SignInCookies.REFRESH) String cookie) {
        return answer(sessions.refresh(cookie, caller.get()));
    }

    @POST
    @Path("/sign-out")
    @PermitAll
    @Operation(operationId = "signOut", summary = "End this session")
    @APIResponse(responseCode = "204", description = "Ended")
    public RestResponse<Void> signOut(@CookieParam(SignInCookies.REFRESH) String cookie) {
        sessions.out(cookie, caller.get());
        return ended();
    }

    @POST
    @Path("/sign-out-everywhere")
    @Authenticated
    @Operation(operationId = "signOutEverywhere", summary = "End all sessions of this account")
    @APIResponse(responseCode = "204", description = "Ended")
    public RestResponse<Void> signOutEverywhere() {
        sessions.outEverywhere(actor.get(), caller.get());
        return ended();
    }

    @GET
    @Path("/me")
    @Authenticated
    @Operation(operationId = "getMe", summary = "The account signed in, its roles, units and places")
    public MyAccount.Me getMe() {
        return myAccount.of(actor.get());
    }

    @SuppressWarnings("unchecked")
    private <T extends SignInAnswer> RestResponse<T> answer(SessionKeeping.Tokens tokens) {
        AccessToken body = new AccessToken(
                tokens.accessToken(),
                tokens.expiresIn(),
                Optional.of(tokens.mustEnrol()).filter(m -> m));
        ResponseBuilder<AccessToken> answer =
                ResponseBuilder.ok(body).cookie(cookies.refresh(tokens.refreshToken(), tokens.refreshLife()));
        tokens.browserCookie().ifPresent(b -> answer.cookie(cookies.browser(b)));
        return (RestResponse<T>) answer.build();
    }

    private RestResponse<Void> ended() {
        return ResponseBuilder.<Void>noContent().cookie(cookies.noRefresh()).build();
    }
}
