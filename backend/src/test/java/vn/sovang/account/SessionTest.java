package vn.sovang.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.Browser;
import vn.sovang.given.GivenPeople;
import vn.sovang.shared.security.Role;

@ApiTest
class SessionTest {

    private static final String ANDROID =
            "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36";

    @Inject
    GivenPeople given;

    @Inject
    EntityManager entities;

    @Test
    void a_person_sees_where_the_account_is_signed_in_and_ends_what_is_not_theirs() {
        GivenPeople.Person person = given.with(Role.COUNCIL);
        Browser desk = Browser.at("127.0.0.41");
        Browser phone = Browser.at("127.0.0.42", ANDROID);
        desk.signIn(person.username());
        phone.signIn(person.username());
        var list = desk.signedIn().get("/auth/sessions").then().statusCode(200);
        list.body("items.device", containsInAnyOrder("Chrome trên Windows", "Chrome trên Android"))
                .body("items.address", containsInAnyOrder("127.0.0.41", "127.0.0.42"))
                .body("items.findAll { it.current }.device", contains("Chrome trên Windows"));
        String other = list.extract().path("items.find { !it.current }.id");

        Browser stranger = Browser.at("127.0.0.43");
        stranger.signIn(given.with(Role.COUNCIL).username());
        stranger.signedIn().post("/auth/sessions/" + other + "/sign-out").then().statusCode(404);

        desk.signedIn().post("/auth/sessions/" + other + "/sign-out").then().statusCode(204);
        phone.signedIn().get("/auth/me").then().statusCode(401);
        phone.refresh().then().statusCode(401);
        desk.signedIn().post("/auth/sessions/" + other + "/sign-out").then().statusCode(204);
        desk.signedIn().get("/auth/sessions").then().body("items", hasSize(1));
    }

    @Test
    void all_others_are_ended_at_once_and_this_one_stays() {
        GivenPeople.Person person = given.with(Role.COUNCIL);
        Browser desk = Browser.at("127.0.0.44");
        Browser phone = Browser.at("127.0.0.45", ANDROID);
        phone.signIn(person.username());
        desk.signIn(person.username());
        desk.signedIn().post("/auth/sessions/sign-out-others").then().statusCode(204);
        phone.signedIn().get("/auth/me").then().statusCode(401);
        desk.signedIn().get("/auth/me").then().statusCode(200);
        desk.refresh().then().statusCode(200);
    }

    /** Another server knows nothing of what this one remembers: it only changes the database. */
    @Test
    void a_session_ended_by_another_server_is_refused_within_five_seconds() throws InterruptedException {
        GivenPeople.Person person = given.with(Role.COUNCIL);
        Browser browser = Browser.at("127.0.0.46");
        browser.signIn(person.username());
        browser.signedIn().get("/auth/me").then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update account_session set revoked_at = now() where account_id = :id")
                .setParameter("id", person.id())
                .executeUpdate());
        long ended = System.nanoTime();
        assertEquals(200, browser.signedIn().get("/auth/me").statusCode(), "this server still remembers it");
        while (browser.signedIn().get("/auth/me").statusCode() == 200) {
            assertTrue(Duration.ofNanos(System.nanoTime() - ended).compareTo(Duration.ofSeconds(5)) < 0);
            Thread.sleep(100);
        }
        browser.signedIn().get("/auth/me").then().statusCode(401);
    }

    @Test
    void a_lost_reply_gives_the_same_successor_to_the_same_device() {
        Browser browser = Browser.at("127.0.0.47");
        browser.signIn(given.with(Role.COUNCIL).username());
        String first = browser.cookie("sv_refresh");
        String second = browser.refresh().then().statusCode(200).extract().cookie("sv_refresh");
        assertNotEquals(first, second);
        browser.put("sv_refresh", first).refresh().then().statusCode(200).cookie("sv_refresh", equalTo(second));
        browser.signedIn().get("/auth/me").then().statusCode(200);
    }

    @Test
    void the_same_token_from_another_device_ends_the_session_for_both() {
        Browser browser = Browser.at("127.0.0.48");
        browser.signIn(given.with(Role.COUNCIL).username());
        String stolen = browser.cookie("sv_refresh");
        browser.refresh().then().statusCode(200);
        Browser thief = Browser.at("127.0.0.49", ANDROID).put("sv_refresh", stolen);
        thief.refresh().then().statusCode(401);
        browser.refresh().then().statusCode(401);
        browser.signedIn().get("/auth/me").then().statusCode(401);
    }

    @Test
    void a_browser_known_by_its_cookie_is_no_other_even_when_it_calls_itself_the_same() {
        Browser browser = Browser.at("127.0.0.50");
        browser.signIn(given.with(Role.COUNCIL).username());
        String stolen = browser.cookie("sv_refresh");
        browser.refresh().then().statusCode(200);
        Browser thief = Browser.at("127.0.0.51");
        thief.signIn(given.with(Role.COUNCIL).username());
        thief.put("sv_refresh", stolen).refresh().then().statusCode(401);
        browser.refresh().then().statusCode(401);
    }

    @Test
    void a_thief_who_was_faster_is_out_as_soon_as_the_owner_comes() {
        Browser browser = Browser.at("127.0.0.52");
        browser.signIn(given.with(Role.COUNCIL).username());
        Browser thief = Browser.at("127.0.0.53", ANDROID).put("sv_refresh", browser.cookie("sv_refresh"));
        thief.refresh().then().statusCode(200);
        thief.refresh().then().statusCode(200);
        browser.refresh().then().statusCode(401);
        thief.refresh().then().statusCode(401);
        thief.signedIn().get("/auth/me").then().statusCode(401);
    }
}
