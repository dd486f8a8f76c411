package vn.sovang.account.oidc;

import static org.hamcrest.Matchers.describedAs;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.Method;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.Browser;
import vn.sovang.given.GivenPeople;
import vn.sovang.given.Phone;
import vn.sovang.sample.DemoAccounts;
import vn.sovang.shared.security.Role;

@ApiTest
@TestProfile(StrictProvince.class)
class StrictProvinceTest {

    private static final String ENROL = "/auth/second-factor/enrolment";
    private static final String CONFIRM = "/auth/second-factor/confirmation";
    private static final Set<String> OPEN = Set.of(
            "/auth/second-factor",
            ENROL,
            CONFIRM,
            "/auth/sign-out-everywhere",
            "/auth/sign-in",
            "/auth/second-step",
            "/auth/refresh",
            "/auth/sign-out",
            "/auth/ways",
            "/auth/oidc/start",
            "/auth/oidc/return",
            "/calendar-feeds/{token}",
            // Doors with secrets of their own: a link that sets a password, a system that connects.
            "/invitations/reading",
            "/invitations/acceptance",
            // The same: a link with which an agency gives its opinion.
            "/opinion-links/reading",
            "/opinion-links/answer",
            "/oauth/token",
            "/certificate-checks",
            "/certificate-checks/offline-list",
            // Published for everybody.
            "/public/consultations",
            "/public/consultation-comments",
            "/public/role-models");

    @Inject
    GivenPeople given;

    private final Browser browser = Browser.at("127.0.0.71");

    @Nested
    class ALeaderWithoutSecondFactor {

        @Test
        void is_let_in_to_enrol_and_to_nothing_else() throws IOException {
            browser.signIn(given.with(Role.LEADER).username())
                    .then()
                    .statusCode(200)
                    .body("mustEnrol", is(true));
            JsonNode paths = new ObjectMapper()
                    .readTree(RestAssured.given()
                            .noFilters()
                            .get("/q/openapi?format=json")
                            .asByteArray())
                    .path("paths");
            int asked = 0;
            for (Iterator<String> it = paths.fieldNames(); it.hasNext(); ) {
                String path = it.next();
                String address = path.replace("/api/v1", "");
                if (OPEN.contains(address)) {
                    continue;
                }
                for (Iterator<String> verbs = paths.path(path).fieldNames(); verbs.hasNext(); ) {
                    String verb = verbs.next().toUpperCase(Locale.ROOT);
                    if (!Set.of("GET", "POST", "PUT", "PATCH", "DELETE").contains(verb)) {
                        continue;
                    }
                    asked++;
                    Response answer = browser.signedIn()
                            .request(
                                    Method.valueOf(verb),
                                    address.replaceAll(
                                            "\\{[^}]+}", UUID.randomUUID().toString()));
                    // A form with a file is told apart before anybody is asked who they are.
                    if (answer.statusCode() != 415) {
                        answer.then()
                                .statusCode(describedAs(verb + " " + path, equalTo(403)))
                                .body("type", equalTo("/problems/second-factor-needed"));
                    }
                }
            }
            assertTrue(asked > 50, "only " + asked + " addresses were asked");
        }

        @Test
        void works_on_after_enrolling_and_cannot_take_it_away() {
            GivenPeople.Person person = given.with(Role.LEADER);
            browser.signIn(person.username());
            browser.refresh().then().statusCode(200).body("mustEnrol", is(true));
            browser.signedIn().get("/auth/second-factor").then().statusCode(200).body("required", is(true));
            Phone phone =
                    new Phone(browser.signedIn().body(Map.of()).post(ENROL).path("text"));
            browser.signedIn().get("/auth/me").then().statusCode(403);
            browser.signedIn()
                    .body(Map.of("code", phone.code(-1)))
                    .post(CONFIRM)
                    .then()
                    .statusCode(200);
            browser.signedIn().get("/auth/me").then().statusCode(200);
            browser.refresh().then().statusCode(200).body("mustEnrol", nullValue());
            browser.signedIn()
                    .body(Map.of("password", DemoAccounts.PASSWORD, "code", phone.code()))
                    .post("/auth/second-factor/removal")
                    .then()
                    .statusCode(403);
            browser.signIn(person.username()).then().body("secondFactor", equalTo("TOTP"));
        }

        @Test
        void others_are_asked_for_nothing() {
            browser.signIn(given.with(Role.COUNCIL).username()).then().body("mustEnrol", nullValue());
            browser.signedIn().get("/auth/me").then().statusCode(200);
        }
    }

    @Nested
    class TheProvincesOwnSignIn {

        private Map<String, String> sent;

        @Test
        void opens_a_session_for_the_account_it_names() {
            GivenPeople.Person person = given.with(Role.COUNCIL);
            browser.plain().get("/auth/ways").then().body("province", is(true));
            start("/ke-hoach?nam=2026");
            assertEquals("code", sent.get("response_type"));
            assertEquals("S256", sent.get("code_challenge_method"));
            finish(Map.of("preferred_username", person.username().toUpperCase(Locale.ROOT)))
                    .then()
                    .statusCode(303)
                    .header("Location", equalTo(page("?tiep=%2Fke-hoach%3Fnam%3D2026#vao")));
            browser.refresh().then().statusCode(200);
            browser.signedIn().get("/auth/me").then().body("username", equalTo(person.username()));
        }

        @Test
        void stands_for_the_password_only() {
            GivenPeople.Person person = given.with(Role.COUNCIL);
            browser.signIn(person.username());
            Phone phone =
                    new Phone(browser.signedIn().body(Map.of()).post(ENROL).path("text"));
            browser.signedIn().body(Map.of("code", phone.code(-1))).post(CONFIRM);
            Browser other = Browser.at("127.0.0.72");
            start(other, null);
            Response back = finish(other, Map.of("preferred_username", person.username()), sent.get("state"), true);
            assertNull(other.cookie("sv_refresh"));
            String location = back.header("Location");
            other.secondStep(location.substring(location.indexOf('#') + 1), phone.code())
                    .then()
                    .statusCode(200);
            assertNotNull(other.cookie("sv_refresh"));
        }

        @Test
        void leads_a_leader_to_enrolment_like_a_password_does() {
            start(null);
            finish(Map.of("preferred_username", given.with(Role.LEADER).username()));
            browser.refresh().then().statusCode(200).body("mustEnrol", is(true));
            browser.signedIn().get("/auth/me").then().statusCode(403);
        }

        @Test
        void makes_no_account_for_somebody_unknown() {
            start(null);
            refused(finish(Map.of("preferred_username", "khong-co-ai-" + UUID.randomUUID())), "no-account");
            start(null);
            refused(finish(Map.of()), "no-account");
        }

        @Test
        void is_refused_when_it_was_not_begun_in_this_browser() {
            Map<String, String> right = Map.of("preferred_username", "hoidong1");
            start(null);
            refused(finish(browser, right, "khac", true), "not-begun-here");
            start(null);
            refused(finish(Browser.at("127.0.0.73"), right, sent.get("state"), true), "not-begun-here");
            start(null);
            browser.put("sv_oidc", "AAAA" + browser.cookie("sv_oidc"));
            refused(finish(right), "not-begun-here");
        }

        @Test
        void is_refused_when_the_token_does_not_hold() {
            Map<String, Map<String, ?>> bad = Map.of(
                    "nonce", Map.of("nonce", "khac"),
                    "audience", Map.of("aud", "khac"),
                    "issuer", Map.of("iss", "http://khac.example"),
                    "time", Map.of("exp", "1000000000"));
            bad.forEach((what, claims) -> {
                start(null);
                Map<String, Object> all = new HashMap<>(claims);
                all.put("preferred_username", "hoidong1");
                refused(finish(all), "not-trusted");
            });
            start(null);
            refused(finish(browser, Map.of("preferred_username", "hoidong1"), sent.get("state"), false), "not-trusted");
        }

        @Test
        void is_refused_when_the_code_belongs_to_another_trip_or_the_person_said_no() {
            start(null);
            sent.put("code_challenge", "khac");
            refused(finish(Map.of("preferred_username", "hoidong1")), "not-trusted");
            start(null);
            refused(
                    browser.keep(browser.plain()
                            .queryParam("state", sent.get("state"))
                            .queryParam("error", "access_denied")
                            .get("/auth/oidc/return")),
                    "refused-there");
        }

        @Test
        void leads_nowhere_outside() {
            for (String target :
                    new String[] {"https://khac.example/", "//khac.example", "/\\khac.example", "javascript:alert(1)"
                    }) {
                start(target);
                finish(Map.of("preferred_username", given.with(Role.COUNCIL).username()))
                        .then()
                        .header("Location", equalTo(page("?tiep=%2Fhom-nay#vao")));
            }
        }

        private void start(String target) {
            start(browser, target);
        }

        private void start(Browser from, String target) {
            var request = from.plain();
            if (target != null) {
                request.queryParam("target", target);
            }
            Response answer = from.keep(request.get("/auth/oidc/start"));
            answer.then().statusCode(303).header("Location", startsWith("http://127.0.0.1:"));
            sent = FakeProvince.form(URI.create(answer.header("Location")).getRawQuery());
        }

        private Response finish(Map<String, ?> claims) {
            return finish(browser, claims, sent.get("state"), true);
        }

        private Response finish(Browser from, Map<String, ?> claims, String state, boolean rightKey) {
            Map<String, Object> all = new HashMap<>(Map.of("nonce", sent.get("nonce")));
            all.putAll(claims);
            return from.keep(from.plain()
                    .queryParam("state", state)
                    .queryParam("code", FakeProvince.code(sent.get("code_challenge"), all, rightKey))
                    .get("/auth/oidc/return"));
        }

        private void refused(Response answer, String reason) {
            answer.then().statusCode(303).header("Location", equalTo(page("?loi=" + reason)));
            assertNull(answer.cookie("sv_refresh"));
        }

        private String page(String rest) {
            return "/dang-nhap" + rest;
        }
    }
}
