package vn.sovang.account.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * A small OpenID server. It keeps nothing: the code it is shown says what its ID token is to be, and the code challenge
 * the code was given for.
 */
public class FakeProvince implements QuarkusTestResourceLifecycleManager {

    static final String CLIENT = "so-vang";
    private static final String SECRET = "bi-mat-cua-kiem-thu";
    private static final ObjectMapper JSON = new ObjectMapper();

    private HttpServer server;
    private RSAKey key;
    private RSAKey otherKey;

    @Override
    public Map<String, String> start() {
        try {
            key = new RSAKeyGenerator(2048).keyID("mot").generate();
            otherKey = new RSAKeyGenerator(2048).keyID("mot").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/.well-known/openid-configuration", x -> answer(x, 200, metadata()));
        server.createContext("/keys", x -> answer(x, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
        return Map.of(
                "sovang.oidc.issuer",
                issuer(),
                "sovang.oidc.client-id",
                CLIENT,
                "sovang.oidc.client-secret",
                SECRET,
                "sovang.oidc.return-address",
                "http://localhost/api/v1/auth/oidc/return");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** A code for these claims, good for whoever holds the verifier of the challenge. */
    static String code(String challenge, Map<String, ?> claims, boolean rightKey) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(JSON.writeValueAsBytes(
                            Map.of("challenge", challenge, "claims", claims, "rightKey", rightKey)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private String metadata() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer());
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String client =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        JsonNode wanted = JSON.readTree(Base64.getUrlDecoder().decode(form.get("code")));
        String challenge = CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(form.get("code_verifier")))
                .getValue();
        if (!client.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !challenge.equals(wanted.path("challenge").asText())) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        answer(exchange, 200, """
                {"access_token":"khong-dung","token_type":"Bearer","expires_in":60,"id_token":"%s"}""".formatted(idToken(wanted)));
    }

    private String idToken(JsonNode wanted) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .subject("nguoi-dung")
                .issueTime(new Date())
                .expirationTime(new Date(System.currentTimeMillis() + 60_000));
        wanted.path("claims").fields().forEachRemaining(c -> {
            if (c.getKey().equals("exp")) {
                claims.expirationTime(new Date(c.getValue().asLong() * 1000));
            } else {
                claims.claim(c.getKey(), c.getValue().asText());
            }
        });
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("mot").build(), claims.build());
        try {
            token.sign(new RSASSASigner(wanted.path("rightKey").asBoolean() ? key : otherKey));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    static Map<String, String> form(String text) {
        Map<String, String> form = new HashMap<>();
        for (String pair : text.split("&")) {
            String[] parts = pair.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }
}
