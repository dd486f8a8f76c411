package vn.sovang.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.Browser;
import vn.sovang.given.GivenPeople;
import vn.sovang.given.Phone;
import vn.sovang.sample.DemoAccounts;
import vn.sovang.shared.security.Role;

@ApiTest
class SecondFactorTest {

    @Inject
    GivenPeople given;

    @Inject
    EntityManager entities;

    private final Browser browser = Browser.at("127.0.0.31");
    private Phone phone;
    private List<String> recoveryCodes;

    /** Signs in and gives the account a second factor; the code of the step before is used up by that. */
    private GivenPeople.Person enrolled() {
        GivenPeople.Person person = given.with(Role.COUNCIL);
        browser.signIn(person.username()).then().statusCode(200);
        Response secret = browser.signedIn().body(Map.of()).post("/auth/second-factor/enrolment");
        secret.then()
                .statusCode(200)
                .body("address", startsWith("otpauth://totp/"))
                .body("qr", startsWith("<svg"));
        phone = new Phone(secret.path("text"));
        recoveryCodes = browser.signedIn()
                .body(Map.of("code", phone.code(-1)))
                .post("/auth/second-factor/confirmation")
                .then()
                .statusCode(200)
                .extract()
                .path("recoveryCodes");
        return person;
    }

    private static String challenge(Browser from, GivenPeople.Person person) {
        Response first = from.signIn(person.username());
        first.then().statusCode(200).body("secondFactor", equalTo("TOTP")).body("accessToken", nullValue());
        assertTrue(first.cookies().isEmpty(), "no cookie before the second step");
        return first.path("challenge");
    }

    @Test
    void signing_in_then_takes_the_password_and_a_code_that_is_good_once() {
        GivenPeople.Person person = enrolled();
        Browser other = Browser.at("127.0.0.32");
        other.secondStep(challenge(other, person), phone.code()).then().statusCode(200);
        assertNotNull(other.cookie("sv_refresh"));
        other.signedIn().get("/auth/me").then().statusCode(200).body("username", equalTo(person.username()));

        Browser thief = Browser.at("127.0.0.33");
        thief.secondStep(challenge(thief, person), phone.code())
                .then()
                .statusCode(401)
                .body("detail", containsString("đã dùng"));
        thief.secondStep(challenge(thief, person), phone.code(-1)).then().statusCode(401);
        assertNull(thief.cookie("sv_refresh"));
        other.secondStep(challenge(other, person), phone.code(1)).then().statusCode(200);
    }

    @Test
    void an_unconfirmed_secret_changes_nothing_and_a_wrong_first_code_does_not_confirm_it() {
        GivenPeople.Person person = given.with(Role.COUNCIL);
        browser.signIn(person.username()).then().statusCode(200);
        String text = browser.signedIn()
                .body(Map.of())
                .post("/auth/second-factor/enrolment")
                .path("text");
        browser.signedIn()
                .body(Map.of("code", new Phone(text).wrongCode()))
                .post("/auth/second-factor/confirmation")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/code"));
        browser.signedIn()
                .get("/auth/second-factor")
                .then()
                .statusCode(200)
                .body("activeSince", nullValue())
                .body("required", is(false));
        browser.signIn(person.username()).then().statusCode(200);
        assertNotNull(browser.token());
    }

    @Test
    void a_recovery_code_is_good_once_and_renewing_ends_the_old_ones() {
        GivenPeople.Person person = enrolled();
        assertEquals(10, recoveryCodes.size());
        Browser other = Browser.at("127.0.0.34");
        other.secondStep(challenge(other, person), recoveryCodes.get(0).toUpperCase() + " ")
                .then()
                .statusCode(200);
        other.secondStep(challenge(other, person), recoveryCodes.get(0)).then().statusCode(401);
        other.signedIn().get("/auth/second-factor").then().body("recoveryCodesLeft", equalTo(9));
        other.signedIn()
                .body(Map.of("password", "sai"))
                .post("/auth/second-factor/recovery-codes")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/password"));
        other.signedIn()
                .body(Map.of())
                .post("/auth/second-factor/recovery-codes")
                .then()
                .statusCode(422);
        List<String> fresh = other.signedIn()
                .body(Map.of("password", DemoAccounts.PASSWORD))
                .post("/auth/second-factor/recovery-codes")
                .then()
                .statusCode(200)
                .extract()
                .path("recoveryCodes");
        other.secondStep(challenge(other, person), recoveryCodes.get(1)).then().statusCode(401);
        other.secondStep(challenge(other, person), fresh.get(1)).then().statusCode(200);
    }

    @Test
    void wrong_codes_are_slowed_down_like_wrong_passwords() {
        GivenPeople.Person person = enrolled();
        Browser thief = Browser.at("127.0.0.35");
        String challenge = challenge(thief, person);
        for (int i = 0; i < 5; i++) {
            thief.secondStep(challenge, phone.wrongCode()).then().statusCode(401);
        }
        thief.secondStep(challenge, phone.code()).then().statusCode(429);
        // The right person, on the browser the account knows, is not held up by that.
        browser.secondStep(challenge(browser, person), phone.code()).then().statusCode(200);
    }

    @Test
    void a_challenge_is_good_for_its_account_only_and_not_when_changed() {
        GivenPeople.Person person = enrolled();
        String mine = challenge(browser, person);
        String[] parts = mine.split("\\.");
        parts[0] = given.with(Role.COUNCIL).id().toString();
        for (String forged : new String[] {String.join(".", parts), mine + "A", "abc", mine.substring(5)}) {
            browser.secondStep(forged, phone.code()).then().statusCode(401);
        }
        browser.secondStep(mine, phone.code()).then().statusCode(200);
    }

    @Test
    void confirming_ends_the_sessions_that_were_opened_with_a_password_alone() {
        GivenPeople.Person person = given.with(Role.COUNCIL);
        Browser before = Browser.at("127.0.0.36");
        before.signIn(person.username()).then().statusCode(200);
        browser.signIn(person.username()).then().statusCode(200);
        String text = browser.signedIn()
                .body(Map.of())
                .post("/auth/second-factor/enrolment")
                .path("text");
        browser.signedIn()
                .body(Map.of("code", new Phone(text).code()))
                .post("/auth/second-factor/confirmation")
                .then()
                .statusCode(200);
        before.signedIn().get("/auth/me").then().statusCode(401);
        browser.signedIn().get("/auth/me").then().statusCode(200);
        browser.signedIn()
                .body(Map.of())
                .post("/auth/second-factor/enrolment")
                .then()
                .statusCode(409);
    }

    @Test
    void a_session_of_some_age_has_to_give_the_password_to_enrol() {
        GivenPeople.Person person = given.with(Role.COUNCIL);
        browser.signIn(person.username()).then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update account_session set created_at = created_at - interval '1 hour' where account_id = :id")
                .setParameter("id", person.id())
                .executeUpdate());
        browser.signedIn().get("/auth/second-factor").then().body("passwordNeeded", is(true));
        browser.signedIn()
                .body(Map.of())
                .post("/auth/second-factor/enrolment")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/password"));
        browser.signedIn()
                .body(Map.of("password", DemoAccounts.PASSWORD))
                .post("/auth/second-factor/enrolment")
                .then()
                .statusCode(200);
    }

    @Test
    void taking_it_away_needs_password_and_code() {
        GivenPeople.Person person = enrolled();
        browser.signedIn()
                .body(Map.of("password", "sai", "code", phone.code()))
                .post("/auth/second-factor/removal")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/password"));
        browser.signedIn()
                .body(Map.of("password", DemoAccounts.PASSWORD, "code", phone.wrongCode()))
                .post("/auth/second-factor/removal")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/code"));
        browser.signedIn()
                .body(Map.of("password", DemoAccounts.PASSWORD, "code", phone.code()))
                .post("/auth/second-factor/removal")
                .then()
                .statusCode(204);
        browser.signIn(person.username()).then().statusCode(200).body("challenge", nullValue());
    }

    @Test
    void an_administrator_takes_it_away_from_somebody_who_lost_it() {
        GivenPeople.Person person = enrolled();
        Map<String, String> reason = Map.of("reason", "Mất điện thoại, đã gặp trực tiếp");
        String address = "/accounts/" + person.id() + "/second-factor-reset";
        As.user("chuyenvien", 0).body(reason).post(address).then().statusCode(404);
        As.user("admin").body(reason).post(address).then().statusCode(428);
        As.user("admin", 99).body(reason).post(address).then().statusCode(412);
        As.user("admin", 0).body(Map.of("reason", " ")).post(address).then().statusCode(422);
        As.user("admin", 0)
                .body(reason)
                .post("/accounts/" + UUID.randomUUID() + "/second-factor-reset")
                .then()
                .statusCode(404);
        As.user("admin", 0).body(reason).post(address).then().statusCode(204);
        browser.signedIn().get("/auth/me").then().statusCode(401);
        browser.signIn(person.username()).then().statusCode(200).body("challenge", nullValue());
        As.user("admin", 0).body(reason).post(address).then().statusCode(409);
        assertTrue(trail(person).contains("account.second-factor-reset"));
    }

    @Test
    void neither_database_nor_trail_holds_a_secret() {
        GivenPeople.Person person = enrolled();
        browser.secondStep(challenge(browser, person), recoveryCodes.get(3))
                .then()
                .statusCode(200);
        String trail = trail(person);
        for (String action : new String[] {"account.sign-in", "account.second-factor-enrolled", "recovery_code"}) {
            assertTrue(trail.contains(action), action + " is missing in " + trail);
        }
        assertFalse(trail.contains(phone.code(-1)));
        assertFalse(trail.contains(recoveryCodes.get(3)));
        QuarkusTransaction.requiringNew().run(() -> {
            byte[] kept = (byte[]) entities.createNativeQuery(
                            "select secret from account_second_factor where account_id = :id", byte[].class)
                    .setParameter("id", person.id())
                    .getSingleResult();
            assertFalse(new String(kept, StandardCharsets.ISO_8859_1)
                    .contains(new String(phone.secret(), StandardCharsets.ISO_8859_1)));
            List<?> hashes = entities.createNativeQuery(
                            "select hash from account_recovery_code where account_id = :id", String.class)
                    .setParameter("id", person.id())
                    .getResultList();
            recoveryCodes.forEach(code -> assertFalse(hashes.toString().contains(code.replace("-", ""))));
        });
    }

    private String trail(GivenPeople.Person person) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select action || ' ' || cast(details as text) from audit_entry where subject_id = :id",
                        String.class)
                .setParameter("id", person.id())
                .getResultList()
                .toString());
    }
}
