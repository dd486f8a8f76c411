package vn.sovang.account.oidc;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import vn.sovang.account.factor.SecretBox;
import vn.sovang.shared.time.AppClock;

/**
 * The way to the province's own sign-in and back: authorisation code with PKCE, state and nonce. It stands for the
 * password only; an account with a second factor is still asked for its code. No account is ever made here.
 */
@ApplicationScoped
public class OidcSignIn {

    private static final String OWNER = "oidc-trip";
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final String HOME = "/hom-nay";
    private static final int LONGEST_TARGET = 500;

    private final OidcSettings settings;
    private final OidcProvider provider;
    private final SecretBox box;
    private final AppClock clock;

    OidcSignIn(OidcSettings settings, OidcProvider provider, SecretBox box, AppClock clock) {
        this.settings = settings;
        this.provider = provider;
        this.box = box;
        this.clock = clock;
    }

    /** Where the browser goes, and the cookie it takes along. */
    record Departure(URI to, String trip) {}

    /** Who came back, and where they wanted to go. */
    record Arrival(String name, String target) {}

    public boolean isOffered() {
        return settings.isComplete();
    }

    Departure depart(String target) {
        OidcTrip trip = new OidcTrip(
                new State().getValue(),
                new Nonce().getValue(),
                new CodeVerifier().getValue(),
                inside(target),
                clock.instant().plus(LONGEST).getEpochSecond());
        byte[] sealed = box.seal(trip.write().getBytes(StandardCharsets.UTF_8), OWNER);
        return new Departure(
                provider.authorisation(trip),
                Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
    }

    /** @throws OidcRefused with the reason */
    Arrival arrive(String cookie, String state, String code, String error) {
        OidcTrip trip = tripOf(cookie)
                .filter(t -> !t.isOver(clock.instant()) && isSame(t.state(), state))
                .orElseThrow(() -> new OidcRefused(OidcRefusal.NOT_BEGUN_HERE));
        if (error != null || code == null || code.isBlank()) {
            throw new OidcRefused(OidcRefusal.REFUSED_THERE);
        }
        String name = provider.nameFor(code, trip).orElseThrow(() -> new OidcRefused(OidcRefusal.NO_ACCOUNT));
        return new Arrival(name, trip.target());
    }

    private Optional<OidcTrip> tripOf(String cookie) {
        try {
            return Optional.ofNullable(cookie)
                    .map(c -> Base64.getUrlDecoder().decode(c))
                    .flatMap(bytes -> box.open(bytes, OWNER))
                    .map(plain -> OidcTrip.read(new String(plain, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isSame(String left, String back) {
        return back != null
                && MessageDigest.isEqual(left.getBytes(StandardCharsets.UTF_8), back.getBytes(StandardCharsets.UTF_8));
    }

    /** Only a page of this product; anything else would let a link send people elsewhere after they signed in. */
    private static String inside(String target) {
        boolean page = target != null
                && target.length() <= LONGEST_TARGET
                && target.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
        return page ? target : HOME;
    }
}
