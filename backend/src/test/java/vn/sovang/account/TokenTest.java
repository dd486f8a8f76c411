package vn.sovang.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.Browser;

/** Everything that looks like an access token and is none, against one that is. */
@ApiTest
class TokenTest {

    @Test
    void a_token_made_like_the_server_makes_it_is_taken() throws Exception {
        ask(signed(claims(), JWSAlgorithm.ES256, new ECDSASigner(ownKey())))
                .then()
                .statusCode(200);
    }

    @Test
    void no_token_that_is_not_the_servers_own_and_alive_is_taken() throws Exception {
        for (Map.Entry<String, String> bad : badTokens().entrySet()) {
            ask(bad.getValue())
                    .then()
                    .statusCode(org.hamcrest.Matchers.describedAs(bad.getKey() + " answers 401", equalTo(401)))
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/unauthenticated"))
                    .body("requestId", notNullValue())
                    .body(not(containsString("java")))
                    .body(not(containsString("jose")));
        }
    }

    private static Map<String, String> badTokens() throws Exception {
        JWTClaimsSet good = claims();
        JWSSigner own = new ECDSASigner(ownKey());
        Date past = new Date(System.currentTimeMillis() - 3_600_000);
        Map<String, String> bad = new HashMap<>();
        bad.put("no token at all", "abc");
        bad.put("three parts of nothing", "a.b.c");
        bad.put("another signature", cut(signed(good, JWSAlgorithm.ES256, own)) + ".AAAA");
        bad.put("no signature", cut(signed(good, JWSAlgorithm.ES256, own)) + ".");
        bad.put("no algorithm", new PlainJWT(good).serialize());
        bad.put("HS256 under the public key", signed(good, JWSAlgorithm.HS256, new MACSigner(publicPem())));
        bad.put(
                "HS256 under the bytes of the public key",
                signed(good, JWSAlgorithm.HS256, new MACSigner(bytes(publicPem()))));
        bad.put(
                "another key",
                signed(good, JWSAlgorithm.ES256, new ECDSASigner(new ECKeyGenerator(Curve.P_256).generate())));
        bad.put("expired", altered(b -> b.expirationTime(past).issueTime(past)));
        bad.put("without end", altered(b -> b.expirationTime(null)));
        bad.put("another issuer", altered(b -> b.issuer("khac")));
        bad.put("without issuer", altered(b -> b.issuer(null)));
        bad.put("another audience", altered(b -> b.audience("khac")));
        bad.put("without audience", altered(b -> b.audience((String) null)));
        bad.put("without session", altered(b -> b.claim("sid", null)));
        bad.put("a session that is none", altered(b -> b.claim("sid", "1")));
        bad.put(
                "an unknown session",
                altered(b -> b.claim("sid", java.util.UUID.randomUUID().toString())));
        Browser gone = Browser.at("127.0.0.61");
        gone.signIn("hoidong1").then().statusCode(200);
        bad.put("an ended session", gone.token());
        gone.plain().post("/auth/sign-out").then().statusCode(204);
        return bad;
    }

    private static io.restassured.response.Response ask(String token) {
        return As.nobody().header("Authorization", "Bearer " + token).get("/units");
    }

    /** The claims of a real token of a session that is alive. */
    private static JWTClaimsSet claims() throws ParseException {
        return SignedJWT.parse(As.token("hoidong1")).getJWTClaimsSet();
    }

    private static String altered(UnaryOperator<JWTClaimsSet.Builder> change)
            throws ParseException, IOException, JOSEException {
        return signed(
                change.apply(new JWTClaimsSet.Builder(claims())).build(),
                JWSAlgorithm.ES256,
                new ECDSASigner(ownKey()));
    }

    private static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(algorithm).build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private static String cut(String token) {
        return token.substring(0, token.lastIndexOf('.'));
    }

    private static ECKey ownKey() throws IOException {
        try {
            KeyFactory keys = KeyFactory.getInstance("EC");
            return new ECKey.Builder(
                            Curve.P_256, (ECPublicKey) keys.generatePublic(new X509EncodedKeySpec(bytes(publicPem()))))
                    .privateKey(keys.generatePrivate(
                            new PKCS8EncodedKeySpec(bytes(read("smallrye.jwt.sign.key.location")))))
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String pem) {
        return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    }

    private static String publicPem() throws IOException {
        return read("mp.jwt.verify.publickey.location");
    }

    private static String read(String property) throws IOException {
        String place = ConfigProvider.getConfig().getValue(property, String.class);
        return Files.readString(Path.of(URI.create(place)), StandardCharsets.US_ASCII);
    }
}
