package vn.sovang.account.oidc;

import java.time.Instant;

/**
 * What a browser takes along to the province's sign-in and has to bring back, encrypted in a cookie.
 *
 * @param verifier secret half of the code challenge (PKCE)
 * @param target page to open afterwards
 * @param until end of the trip, seconds since the epoch
 */
record OidcTrip(String state, String nonce, String verifier, String target, long until) {

    private static final String SEPARATOR = "\n";

    boolean isOver(Instant now) {
        return now.getEpochSecond() > until;
    }

    String write() {
        return String.join(SEPARATOR, state, nonce, verifier, String.valueOf(until), target);
    }

    static OidcTrip read(String text) {
        String[] parts = text.split(SEPARATOR, 5);
        return new OidcTrip(parts[0], parts[1], parts[2], parts[4], Long.parseLong(parts[3]));
    }
}
