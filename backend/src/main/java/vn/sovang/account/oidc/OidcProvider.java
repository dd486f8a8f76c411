package vn.sovang.account.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** Talks with the system that vouches for people: where to send them, and what their code is worth. */
@ApplicationScoped
class OidcProvider {

    private static final Logger LOG = Logger.getLogger(OidcProvider.class);
    private static final int TIMEOUT_MILLIS = 5_000;
    private static final int MOST_KEY_BYTES = 100_000;
    /** Signatures anybody can check and only the issuer can make. */
    private static final Set<JWSAlgorithm> SIGNATURES =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private final OidcSettings settings;
    private volatile OIDCProviderMetadata metadata;

    OidcProvider(OidcSettings settings) {
        this.settings = settings;
    }

    /** @throws OidcRefused when the system cannot be reached */
    URI authorisation(OidcTrip trip) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        Scope.parse(settings.scope()),
                        client(),
                        settings.returnAddress().get())
                .endpointURI(metadata().getAuthorizationEndpointURI())
                .state(new State(trip.state()))
                .nonce(new Nonce(trip.nonce()))
                .codeChallenge(new CodeVerifier(trip.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /**
     * The name the system gives this person, out of a valid ID token; empty when the claim is missing.
     *
     * @throws OidcRefused when the code is not taken or the ID token does not hold
     */
    Optional<String> nameFor(String code, OidcTrip trip) {
        try {
            JWT idToken = exchange(code, trip);
            if (!(idToken.getHeader().getAlgorithm() instanceof JWSAlgorithm algorithm)
                    || !SIGNATURES.contains(algorithm)) {
                throw new OidcRefused(OidcRefusal.NOT_TRUSTED);
            }
            IDTokenValidator validator = new IDTokenValidator(
                    new Issuer(settings.issuer().get()),
                    client(),
                    algorithm,
                    metadata().getJWKSetURI().toURL(),
                    new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MOST_KEY_BYTES));
            IDTokenClaimsSet claims = validator.validate(idToken, new Nonce(trip.nonce()));
            return Optional.ofNullable(claims.getStringClaim(settings.claim())).filter(name -> !name.isBlank());
        } catch (BadJOSEException | JOSEException | GeneralException e) {
            LOG.warnf("The ID token or the code was not taken: %s", e.getMessage());
            throw new OidcRefused(OidcRefusal.NOT_TRUSTED);
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    private JWT exchange(String code, OidcTrip trip) throws GeneralException, IOException {
        HTTPRequest request = new TokenRequest(
                        metadata().getTokenEndpointURI(),
                        new ClientSecretBasic(
                                client(), new Secret(settings.clientSecret().get())),
                        new AuthorizationCodeGrant(
                                new AuthorizationCode(code),
                                settings.returnAddress().get(),
                                new CodeVerifier(trip.verifier())))
                .toHTTPRequest();
        request.setConnectTimeout(TIMEOUT_MILLIS);
        request.setReadTimeout(TIMEOUT_MILLIS);
        TokenResponse response = OIDCTokenResponseParser.parse(request.send());
        if (!(response instanceof OIDCTokenResponse good)
                || good.getOIDCTokens().getIDToken() == null) {
            throw new OidcRefused(OidcRefusal.NOT_TRUSTED);
        }
        return good.getOIDCTokens().getIDToken();
    }

    private OIDCProviderMetadata metadata() {
        OIDCProviderMetadata known = metadata;
        if (known == null) {
            try {
                known = OIDCProviderMetadata.resolve(
                        new Issuer(settings.issuer().get()), TIMEOUT_MILLIS, TIMEOUT_MILLIS);
                metadata = known;
            } catch (GeneralException | IOException e) {
                throw unreachable(e);
            }
        }
        return known;
    }

    private static OidcRefused unreachable(Exception e) {
        LOG.warnf("The province's sign-in does not answer: %s", e.getMessage());
        return new OidcRefused(OidcRefusal.NOT_REACHED);
    }

    private ClientID client() {
        return new ClientID(settings.clientId().get());
    }
}
