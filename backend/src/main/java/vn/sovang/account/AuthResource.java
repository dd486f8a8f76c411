package vn.sovang.account;

import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.CurrentActor;

/** Sign-in, refresh, sign-out and who one is. */
@Path("/auth")
@Tag(name = "Sign-in")
public class AuthResource {

    private static final String COOKIE = "sv_refresh";
    private static final int LONGEST_AGENT = 200;

    private final SignIn signIn;
    private final MyAccount myAccount;
    private final CurrentActor actor;
    private final Shape shape;
    private final boolean secureCookies;

    AuthResource(
            SignIn signIn,
            MyAccount myAccount,
            CurrentActor actor,
            Shape shape,
            @ConfigProperty(name = "sovang.cookies.secure") boolean secureCookies) {
        this.signIn = signIn;
        this.myAccount = myAccount;
        this.actor = actor;
        this.shape = shape;
        this.secureCookies = secureCookies;
    }

    /** Name and password as typed. */
    @Schema(name = "Credentials")
    public record Credentials(
            @NotBlank(message = "Hãy nhập tên đăng nhập.") String username,
            @NotBlank(message = "Hãy nhập mật khẩu.") String password) {}

    /**
     * A short-lived token for the Authorization header.
     *
     * @param expiresIn seconds
     */
    @Schema(name = "AccessToken")
    public record AccessToken(
            @NotNull String accessToken, @NotNull long expiresIn) {}

    @POST
    @Path("/sign-in")
    @PermitAll
    @Operation(operationId = "signIn", summary = "Sign in with name and password")
    public RestResponse<AccessToken> signIn(
            Credentials body, @HeaderParam("User-Agent") String agent, RoutingContext request) {
        shape.check(body);
        return answer(signIn.with(
                body.username(),
                body.password(),
                request.request().remoteAddress().hostAddress(),
                shorten(agent)));
    }

    @POST
    @Path("/refresh")
    @PermitAll
    @Operation(operationId = "refreshToken", summary = "A new access token for the refresh cookie, which changes too")
    public RestResponse<AccessToken> refreshToken(@CookieParam(COOKIE) String cookie) {
        return answer(signIn.refresh(cookie));
    }

    @POST
    @Path("/sign-out")
    @PermitAll
    @Operation(operationId = "signOut", summary = "End this session")
    @APIResponse(responseCode = "204", description = "Ended")
    public RestResponse<Void> signOut(@CookieParam(COOKIE) String cookie) {
        signIn.out(cookie);
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(cookie("", 0))
                .build();
    }

    @POST
    @Path("/sign-out-everywhere")
    @Authenticated
    @Operation(operationId = "signOutEverywhere", summary = "End all sessions of this account")
    @APIResponse(responseCode = "204", description = "Ended")
    public RestResponse<Void> signOutEverywhere() {
        signIn.outEverywhere(actor.get());
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(cookie("", 0))
                .build();
    }

    @GET
    @Path("/me")
    @Authenticated
    @Operation(operationId = "getMe", summary = "The account signed in, its roles, units and places")
    public MyAccount.Me getMe() {
        return myAccount.of(actor.get());
    }

    private RestResponse<AccessToken> answer(SignIn.Tokens tokens) {
        return RestResponse.ResponseBuilder.ok(new AccessToken(tokens.accessToken(), tokens.expiresIn()))
                .cookie(cookie(tokens.refreshToken(), (int) tokens.refreshLife().toSeconds()))
                .build();
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/api/v1/auth")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secureCookies)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    private static String shorten(String agent) {
        return agent == null || agent.length() <= LONGEST_AGENT ? agent : agent.substring(0, LONGEST_AGENT);
    }
}
