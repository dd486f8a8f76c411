package vn.sovang.account.oidc;

import java.util.Locale;

/** Why the province's own sign-in led to nothing; the sign-in page says it in words. */
enum OidcRefusal {
    /** Not begun in this browser, begun too long ago, or the state is not the one it left with. */
    NOT_BEGUN_HERE,
    /** The person or the system said no over there. */
    REFUSED_THERE,
    /** The code was not taken, or the ID token has a wrong signature, issuer, audience, nonce or time. */
    NOT_TRUSTED,
    /** Vouched for, but no account has this name. */
    NO_ACCOUNT,
    NOT_REACHED;

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
