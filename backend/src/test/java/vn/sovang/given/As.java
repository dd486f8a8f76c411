package vn.sovang.given;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.sovang.sample.DemoAccounts;

/** Requests as one of the demo accounts. */
public final class As {

    /** Half of what a token lives: whatever a slow machine takes for all tests, none is used that has run out. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private static final Map<String, Held> TOKENS = new ConcurrentHashMap<>();

    private record Held(String token, long since) {

        boolean isFresh() {
            return System.nanoTime() - since < FRESH.toNanos();
        }
    }

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
        return TOKENS.compute(username, (u, held) -> held != null && held.isFresh() ? held : signedIn(u))
                .token();
    }

    private static Held signedIn(String username) {
        String token = nobody().body(Map.of("username", username, "password", DemoAccounts.PASSWORD))
                .post("/auth/sign-in")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
        return new Held(token, System.nanoTime());
    }
}
