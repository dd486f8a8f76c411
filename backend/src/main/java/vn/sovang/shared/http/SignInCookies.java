package vn.sovang.shared.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookies of signing in: out of reach of scripts, sent to the sign-in addresses only. */
@ApplicationScoped
public class SignInCookies {

    public static final String REFRESH = "sv_refresh";
    public static final String BROWSER = "sv_device";
    public static final String TRIP = "sv_oidc";

    private static final String PATH = "/api/v1/auth";
    /** The longest browsers keep a cookie. */
    private static final Duration BROWSER_LIFE = Duration.ofDays(400);

    private static final Duration TRIP_LIFE = Duration.ofMinutes(10);

    private final boolean secure;

    SignInCookies(@ConfigProperty(name = "sovang.cookies.secure") boolean secure) {
        this.secure = secure;
    }

    public NewCookie refresh(String token, Duration life) {
        return cookie(REFRESH, token, life, NewCookie.SameSite.STRICT);
    }

    public NewCookie noRefresh() {
        return refresh("", Duration.ZERO);
    }

    /** Lax, so that the way back from the province's own sign-in carries it too. */
    public NewCookie browser(String value) {
        return cookie(BROWSER, value, BROWSER_LIFE, NewCookie.SameSite.LAX);
    }

    /** What this browser has to bring back from the province's own sign-in. */
    public NewCookie trip(String value) {
        return cookie(TRIP, value, TRIP_LIFE, NewCookie.SameSite.LAX);
    }

    public NewCookie noTrip() {
        return cookie(TRIP, "", Duration.ZERO, NewCookie.SameSite.LAX);
    }

    private NewCookie cookie(String name, String value, Duration life, NewCookie.SameSite sameSite) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(PATH)
                .maxAge((int) life.toSeconds())
                .httpOnly(true)
                .secure(secure)
                .sameSite(sameSite)
                .build();
    }
}
