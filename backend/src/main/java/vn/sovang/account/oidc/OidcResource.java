package vn.sovang.account.oidc;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.sovang.account.VouchedSignIn;
import vn.sovang.shared.http.SignInCookies;
import vn.sovang.shared.problem.NotFound;

/** Sign-in by the province's own system: pages for browsers, so refusals lead back to the sign-in page. */
@Path("/auth")
@Tag(name = "Sign-in")
public class OidcResource {

    private static final String SIGN_IN_PAGE = "/dang-nhap";

    private final OidcSignIn oidc;
    private final VouchedSignIn vouched;
    private final SignInCookies cookies;

    OidcResource(OidcSignIn oidc, VouchedSignIn vouched, SignInCookies cookies) {
        this.oidc = oidc;
        this.vouched = vouched;
        this.cookies = cookies;
    }

    @GET
    @Path("/ways")
    @PermitAll
    @Operation(operationId = "getSignInWays", summary = "Which ways of signing in are offered here")
    public SignInWays getSignInWays() {
        return new SignInWays(oidc.isOffered());
    }

    @GET
    @Path("/oidc/start")
    @PermitAll
    @Operation(
            operationId = "startProvinceSignIn",
            summary = "Send the browser to the province's own sign-in; 404 where none is configured")
    @APIResponse(responseCode = "303", description = "To the province's sign-in, or back with the reason in loi")
    public RestResponse<Void> startProvinceSignIn(@QueryParam("target") String target) {
        requireOffered();
        try {
            OidcSignIn.Departure departure = oidc.depart(target);
            return seeOther(departure.to().toString())
                    .cookie(cookies.trip(departure.trip()))
                    .build();
        } catch (OidcRefused e) {
            return refused(e);
        }
    }

    @GET
    @Path("/oidc/return")
    @PermitAll
    @Operation(
            operationId = "finishProvinceSignIn",
            summary = "Where the province's sign-in sends the browser back to; 404 where none is configured")
    @APIResponse(
            responseCode = "303",
            description = "To the wanted page with a session, to the second step, or back with the reason in loi")
    public RestResponse<Void> finishProvinceSignIn(
            @CookieParam(SignInCookies.TRIP) String trip,
            @QueryParam("state") String state,
            @QueryParam("code") String code,
            @QueryParam("error") String error) {
        requireOffered();
        try {
            OidcSignIn.Arrival arrival = oidc.arrive(trip, state, code, error);
            VouchedSignIn.Opened opened =
                    vouched.of(arrival.name()).orElseThrow(() -> new OidcRefused(OidcRefusal.NO_ACCOUNT));
            // A challenge goes behind the hash, which browsers send to no server.
            String next = opened.challenge()
                    .map(c -> page("?tiep=" + encode(arrival.target()) + "#" + c))
                    .orElseGet(() -> page("?tiep=" + encode(arrival.target()) + "#vao"));
            ResponseBuilder<Void> answer = seeOther(next).cookie(cookies.noTrip());
            opened.refreshToken().ifPresent(t -> answer.cookie(cookies.refresh(t, opened.refreshLife())));
            opened.browserCookie().ifPresent(b -> answer.cookie(cookies.browser(b)));
            return answer.build();
        } catch (OidcRefused e) {
            return refused(e);
        }
    }

    private void requireOffered() {
        if (!oidc.isOffered()) {
            throw new NotFound();
        }
    }

    private RestResponse<Void> refused(OidcRefused e) {
        return seeOther(page("?loi=" + e.reason().slug()))
                .cookie(cookies.noTrip())
                .build();
    }

    /** As a plain header, because a relative address would be taken as one below /api. */
    private static ResponseBuilder<Void> seeOther(String address) {
        return ResponseBuilder.<Void>create(RestResponse.Status.SEE_OTHER).header("Location", address);
    }

    private static String page(String rest) {
        return SIGN_IN_PAGE + rest;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
