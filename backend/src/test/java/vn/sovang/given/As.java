package vn.sovang.given;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.sovang.sample.DemoAccounts;

/** Requests as one of the demo accounts. */
public final class As {

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private As() {}

    /** JSON requests in the name of {@code username}. */
    public static RequestSpecification user(String username) {
        return RestAssured.given()
                .basePath("/api/v1")
                .contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + token(username));
    }

    /** The same with the version that was seen. */
    public static RequestSpecification user(String username, int version) {
        return user(username).header("If-Match", "\"" + version + "\"");
    }

    public static RequestSpecification nobody() {
        return RestAssured.given().basePath("/api/v1").contentType(ContentType.JSON);
    }

    public static String token(String username) {
        return TOKENS.computeIfAbsent(
                username, u -> nobody().body(Map.of("username", u, "password", DemoAccounts.PASSWORD))
                        .post("/auth/sign-in")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("accessToken"));
    }
}
