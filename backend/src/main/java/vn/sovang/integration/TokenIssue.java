package vn.sovang.integration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.nimbusds.common.contenttype.ContentType;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.CurrentActor;
import vn.sovang.shared.time.AppClock;

/** Tokens for connected systems (RFC 6749, client credentials). */
@ApplicationScoped
public class TokenIssue {

    private static final long SECONDS = 600;
    private static final int LONGEST_BODY = 8_192;
    private static final URI HERE = URI.create("https://localhost/api/v1/oauth/token");
    static final String OPERATION = "issueToken";

    private final Clients clients;
    private final CallRates rates;
    private final CallLog log;
    private final AppClock clock;

    TokenIssue(Clients clients, CallRates rates, CallLog log, AppClock clock) {
        this.clients = clients;
        this.rates = rates;
        this.log = log;
        this.clock = clock;
    }

    /** A token and what it is good for (RFC 6749, 5.1). */
    @Schema(name = "MachineToken")
    public record Token(
            @NotNull @JsonProperty("access_token") String accessToken,
            @NotNull @JsonProperty("token_type") String tokenType,

            @NotNull @JsonProperty("expires_in") @Schema(description = "Seconds")
            long expiresIn,

            @NotNull @Schema(description = "Scopes with a blank between them")
            String scope) {}

    /** Why there is no token (RFC 6749, 5.2); the words are ASCII, as that section asks. */
    @Schema(name = "OAuthError")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Error(
            @NotNull String error,
            @JsonProperty("error_description") String description) {}

    /** What is answered: one of the two. */
    record Answer(int status, Token token, Error error) {}

    /** @throws vn.sovang.shared.problem.TooManyTries after too many wrong secrets from this address (429) */
    @Transactional
    Answer answer(String authorization, String body, String address) {
        try {
            TokenRequest request = read(authorization, body);
            if (!(request.getClientAuthentication() instanceof PlainClientSecret secret)) {
                return unknown(address, "", null);
            }
            Optional<Client> client = clients.named(secret.getClientID().getValue());
            boolean known = client.filter(c -> c.knows(secret.getClientSecret().getValue(), clock.instant())
                            && c.state(clock.today()) == ClientState.ACTIVE)
                    .isPresent();
            return known
                    ? forClient(client.get(), request)
                    : unknown(
                            address,
                            secret.getClientID().getValue(),
                            client.map(Client::id).orElse(null));
        } catch (ParseException e) {
            return refused(e.getErrorObject() == null ? OAuth2Error.INVALID_REQUEST : e.getErrorObject());
        }
    }

    private static TokenRequest read(String authorization, String body) throws ParseException {
        if (body == null || body.isBlank() || body.length() > LONGEST_BODY) {
            throw new ParseException("empty or too long", OAuth2Error.INVALID_REQUEST);
        }
        HTTPRequest request = new HTTPRequest(HTTPRequest.Method.POST, HERE);
        request.setEntityContentType(ContentType.APPLICATION_URLENCODED);
        request.setAuthorization(authorization);
        request.setBody(body);
        return TokenRequest.parse(request);
    }

    private Answer forClient(Client client, TokenRequest request) {
        if (!GrantType.CLIENT_CREDENTIALS.equals(request.getAuthorizationGrant().getType())) {
            return logged(client, refused(OAuth2Error.UNSUPPORTED_GRANT_TYPE));
        }
        Set<ApiScope> scopes = new HashSet<>(client.scopes());
        if (request.getScope() != null && !request.getScope().isEmpty()) {
            scopes.clear();
            for (String asked : request.getScope().toStringList()) {
                Optional<ApiScope> scope = ApiScope.named(asked).filter(client.scopes()::contains);
                if (scope.isEmpty()) {
                    return logged(client, refused(OAuth2Error.INVALID_SCOPE));
                }
                scopes.add(scope.get());
            }
        }
        return logged(client, new Answer(200, token(client, scopes), null));
    }

    private Token token(Client client, Set<ApiScope> scopes) {
        long now = System.currentTimeMillis() / 1000;
        String written = ApiScope.written(scopes);
        String signed = Jwt.subject(client.id().toString())
                .claim(CurrentActor.MACHINE_CLAIM, client.code())
                .claim("scope", written)
                .claim("jti", UUID.randomUUID().toString())
                .issuedAt(now)
                .expiresAt(now + SECONDS)
                .sign();
        return new Token(signed, "Bearer", SECONDS, written);
    }

    private Answer logged(Client client, Answer answer) {
        log.add(client.id(), OPERATION, null, answer.status());
        return answer;
    }

    private Answer unknown(String address, String code, UUID client) {
        rates.countWrong(address, code);
        if (client != null) {
            log.add(client, OPERATION, null, 401);
        }
        return refused(OAuth2Error.INVALID_CLIENT);
    }

    private static Answer refused(ErrorObject error) {
        boolean client = OAuth2Error.INVALID_CLIENT.getCode().equals(error.getCode());
        return new Answer(client ? 401 : 400, null, new Error(error.getCode(), words(error.getCode())));
    }

    private static String words(String code) {
        return switch (code) {
            case "invalid_client" -> "Ma he thong hoac ma bi mat khong dung, hoac he thong khong duoc ket noi hom nay.";
            case "invalid_scope" -> "Co quyen khong ton tai hoac chua duoc cap cho he thong nay.";
            case "unsupported_grant_type" -> "Chi nhan grant_type=client_credentials.";
            default -> "Yeu cau thieu tham so hoac khong doc duoc.";
        };
    }
}
