package vn.sovang.account.oidc;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Which system vouches for people; nothing happens until the first four are given. */
@ConfigMapping(prefix = "sovang.oidc")
public interface OidcSettings {

    Optional<String> issuer();

    Optional<String> clientId();

    Optional<String> clientSecret();

    /** The public address of {@code /api/v1/auth/oidc/return}, as registered with the issuer. */
    Optional<URI> returnAddress();

    /** The claim of the ID token that holds the username of an account. */
    String claim();

    /** Scopes asked for, {@code openid} among them. */
    String scope();

    default boolean isComplete() {
        return issuer().isPresent()
                && clientId().isPresent()
                && clientSecret().isPresent()
                && returnAddress().isPresent();
    }
}
