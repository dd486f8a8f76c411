package vn.sovang.shared.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.sample.DemoAccounts;

@ApiTest
class SecurityHeadersTest {

    private static Response signIn() {
        return As.nobody()
                .body(Map.of("username", "vanphong.canbo", "password", DemoAccounts.PASSWORD))
                .post("/auth/sign-in");
    }

    @Test
    void every_answer_of_the_interface_says_it_is_no_page() {
        for (Response answer : new Response[] {
            As.user("admin").get("/units"),
            As.nobody().get("/units"),
            As.user("admin").get("/khong-co"),
            RestAssured.get("/q/openapi")
        }) {
            SecurityHeaders.ofData().forEach((name, value) -> assertEquals(value, answer.header(name), name));
            assertEquals(
                    1, answer.headers().getValues("Content-Security-Policy").size());
            // Not in production here, so nothing is promised for a year.
            assertEquals(null, answer.header("Strict-Transport-Security"));
        }
    }

    @Test
    void a_page_may_use_only_what_is_ours_and_no_inline_script() {
        Response page = RestAssured.get("/hom-nay");
        SecurityHeaders.ofPages().forEach((name, value) -> assertEquals(value, page.header(name), name));
        String policy = SecurityHeaders.ofPages().get("Content-Security-Policy");
        assertTrue(policy.contains("default-src 'self'") && policy.contains("frame-ancestors 'none'"));
        assertFalse(
                Pattern.compile("script-src[^;]*(unsafe|\\*|https?:|data:)")
                        .matcher(policy)
                        .find(),
                policy);
    }

    @Test
    void the_web_server_of_compose_says_the_same() throws IOException {
        Map<String, String> told = new TreeMap<>();
        var line = Pattern.compile("add_header (\\S+) \"([^\"]+)\" always;");
        line.matcher(Files.readString(Path.of("deploy/security-headers.conf")))
                .results()
                .forEach(m -> told.put(m.group(1), m.group(2)));
        Map<String, String> ours = new LinkedHashMap<>(SecurityHeaders.ofPages());
        ours.putAll(SecurityHeaders.PRODUCTION);
        assertEquals(new TreeMap<>(ours), told);
        String nginx = Files.readString(Path.of("deploy/nginx.conf"));
        assertEquals(2, nginx.split("include /etc/nginx/security-headers.conf;", -1).length - 1);
        assertTrue(Files.readString(Path.of("deploy/frontend.Dockerfile"))
                .contains("COPY backend/deploy/security-headers.conf /etc/nginx/security-headers.conf"));
    }

    @Test
    void there_is_no_page_to_try_the_interface_out() throws IOException {
        // The framework brings one for development and tests; only this switch would take it into production.
        String settings = Files.readString(Path.of("src/main/resources/application.properties"));
        assertFalse(settings.contains("swagger-ui.always-include"));
        assertFalse(Files.readString(Path.of("pom.xml")).contains("swagger-ui"));
    }

    @Nested
    class Cookies {

        @Test
        void a_request_with_a_cookie_from_another_page_is_refused_and_changes_nothing() {
            String cookie = signIn().cookie("sv_refresh");
            for (String[] header : new String[][] {
                {"Origin", "https://ke-xau.example"},
                {"Origin", "null"},
                {"Sec-Fetch-Site", "cross-site"},
                {"Sec-Fetch-Site", "same-site"}
            }) {
                for (String address : new String[] {"/auth/refresh", "/auth/sign-out"}) {
                    As.nobody()
                            .header(header[0], header[1])
                            .cookie("sv_refresh", cookie)
                            .post(address)
                            .then()
                            .statusCode(403)
                            .contentType("application/problem+json")
                            .header("Set-Cookie", nullValue())
                            .body("detail", containsString("trang khác"));
                }
            }
            As.nobody()
                    .cookie("sv_refresh", cookie)
                    .post("/auth/refresh")
                    .then()
                    .statusCode(200);
        }

        @Test
        void our_own_page_and_a_program_are_let_through() {
            String cookie = signIn().cookie("sv_refresh");
            String second = As.nobody()
                    .header("Origin", "http://localhost:" + RestAssured.port)
                    .header("Sec-Fetch-Site", "same-origin")
                    .cookie("sv_refresh", cookie)
                    .post("/auth/refresh")
                    .then()
                    .statusCode(200)
                    .extract()
                    .cookie("sv_refresh");
            As.nobody()
                    .cookie("sv_refresh", second)
                    .post("/auth/sign-out")
                    .then()
                    .statusCode(204);
        }
    }

    @Nested
    class OtherPages {

        @Test
        void no_other_origin_may_read_by_default() {
            As.user("admin")
                    .header("Origin", "https://khac.example")
                    .get("/units")
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Origin", nullValue());
            RestAssured.given()
                    .noFilters()
                    .header("Origin", "https://khac.example")
                    .header("Access-Control-Request-Method", "GET")
                    .options("/api/v1/units")
                    .then()
                    .header("Access-Control-Allow-Origin", nullValue())
                    .header("Access-Control-Allow-Credentials", nullValue());
        }
    }
}
