package vn.sovang.given;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Accounts of a test's own, opened and let in as an administrator does it. */
public final class GivenAccounts {

    public static final String PASSWORD = "mưa rơi trên nương ngô 81";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private GivenAccounts() {}

    /** An account whose person has not chosen a password. */
    public static final class Opened {
        public final String id;
        public final String username;

        Opened(String id, String username) {
            this.id = id;
            this.username = username;
        }

        public int version() {
            return view().jsonPath().getInt("version");
        }

        public Response view() {
            return As.user("admin").get("/accounts/" + id);
        }

        /** The first grant's id. */
        public String grant() {
            return view().jsonPath().getString("grants[0].id");
        }

        public Opened withPassword() {
            accept(invite(id), PASSWORD).then().statusCode(204);
            return this;
        }

        public Response signIn() {
            return GivenAccounts.signIn(username, PASSWORD);
        }

        /** Requests in its own name, in a new session. */
        public RequestSpecification as() {
            return bearer(signIn().then().statusCode(200).extract().path("accessToken"));
        }
    }

    public static Opened opened(Map<String, ?>... grants) {
        String username = "thu" + COUNT.incrementAndGet() + "."
                + UUID.randomUUID().toString().substring(0, 8);
        String id = As.user("admin")
                .body(content(username, grants))
                .post("/accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Opened(id, username);
    }

    public static Map<String, Object> content(String username, Map<String, ?>... grants) {
        return Map.of("username", username, "person", person("Lộc Văn Thử"), "grants", List.of(grants));
    }

    public static Map<String, Object> person(String name) {
        return Map.of("fullName", name, "position", "Cán bộ", "unitId", UnitIds.of("Ban Tổ chức Tỉnh ủy"));
    }

    public static Map<String, Object> role(String role, String unit, String from, String to) {
        Map<String, Object> grant = new HashMap<>();
        grant.put("role", role);
        grant.put("unitId", unit == null ? null : UnitIds.of(unit));
        grant.put("from", from);
        grant.put("to", to);
        return grant;
    }

    public static Map<String, Object> head(String unit) {
        return role("UNIT_HEAD", unit, "2026-01-01", null);
    }

    public static Map<String, Object> officer(String unit) {
        return role("UNIT_OFFICER", unit, "2026-01-01", null);
    }

    /** The secret of a new link. */
    public static String invite(String id) {
        int version = As.user("admin").get("/accounts/" + id).jsonPath().getInt("version");
        return As.user("admin", version)
                .post("/accounts/" + id + "/invitation")
                .then()
                .statusCode(200)
                .extract()
                .path("token");
    }

    public static Response accept(String token, String password) {
        return As.nobody().body(Map.of("token", token, "password", password)).post("/invitations/acceptance");
    }

    public static Response signIn(String username, String password) {
        return As.nobody()
                .body(Map.of("username", username, "password", password))
                .post("/auth/sign-in");
    }

    public static RequestSpecification bearer(String token) {
        return RestAssured.given()
                .basePath("/api/v1")
                .contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + token);
    }
}
