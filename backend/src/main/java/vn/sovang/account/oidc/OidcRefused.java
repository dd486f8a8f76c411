package vn.sovang.account.oidc;

/** Carries the reason to where the browser is sent back to the sign-in page. */
class OidcRefused extends RuntimeException {

    private final transient OidcRefusal reason;

    OidcRefused(OidcRefusal reason) {
        super(reason.slug(), null, false, false);
        this.reason = reason;
    }

    OidcRefusal reason() {
        return reason;
    }
}
