package vn.sovang.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.given.GivenAccounts.PASSWORD;
import static vn.sovang.given.GivenAccounts.accept;
import static vn.sovang.given.GivenAccounts.bearer;
import static vn.sovang.given.GivenAccounts.head;
import static vn.sovang.given.GivenAccounts.invite;
import static vn.sovang.given.GivenAccounts.officer;
import static vn.sovang.given.GivenAccounts.opened;
import static vn.sovang.given.GivenAccounts.signIn;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenAccounts;
import vn.sovang.shared.time.AppClock;

@ApiTest
class InvitationTest {

    private static final String UNIT = "Ban Tổ chức Tỉnh ủy";

    @Inject
    EntityManager entities;

    @Inject
    Invitations invitations;

    @Inject
    AppClock clock;

    private static Response read(String token) {
        return As.nobody().body(Map.of("token", token)).post("/invitations/reading");
    }

    @Test
    void the_link_tells_whose_it_is_and_sets_a_password_once() {
        var account = opened(head(UNIT));
        String token = invite(account.id);
        assertTrue(token.length() >= 43, "256 bits in the alphabet of addresses");
        read(token)
                .then()
                .statusCode(200)
                .body("fullName", equalTo("Lộc Văn Thử"))
                .body("first", is(true))
                .body("shortestPassword", is(12));
        accept(token, "mật khẩu 2026").then().statusCode(422).body("errors.pointer", hasItem("/password"));
        accept(token, account.username + "!").then().statusCode(422).body("detail", containsString("dựa vào tên"));
        accept(token, PASSWORD).then().statusCode(204);
        account.signIn().then().statusCode(200);
        account.view()
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("history[0].label", equalTo("Đặt mật khẩu"))
                .body("history[0].by", equalTo("Lộc Văn Thử"));
        accept(token, PASSWORD + "2").then().statusCode(422);
    }

    @Test
    void a_dead_link_says_the_same_whatever_killed_it() {
        var account = opened();
        String replaced = invite(account.id);
        String used = invite(account.id);
        accept(used, PASSWORD).then().statusCode(204);
        String killed = invite(account.id);
        As.user("admin", account.version())
                .body(Map.of("reason", "Nghỉ việc"))
                .post("/accounts/" + account.id + "/disablement")
                .then()
                .statusCode(200);
        String forged = read("abc").then().statusCode(422).extract().path("detail");
        for (String token : new String[] {replaced, used, killed}) {
            assertEquals(forged, read(token).then().statusCode(422).extract().path("detail"));
            accept(token, PASSWORD)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/token"))
                    .body(not(containsString("Lộc Văn")));
        }
    }

    @Test
    void a_link_lives_seven_days() {
        var account = opened();
        String token = invite(account.id);
        var now = clock.instant();
        assertTrue(openAt(token, now.plus(Duration.ofDays(7).minusMinutes(1))));
        assertTrue(!openAt(token, now.plus(Duration.ofDays(7).plusSeconds(1))));
    }

    private boolean openAt(String token, java.time.Instant moment) {
        return io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> invitations.open(token, moment).isPresent());
    }

    @Test
    void only_the_hash_of_a_link_is_kept() {
        var account = opened();
        String token = invite(account.id);
        Number rows = (Number) entities.createNativeQuery(
                        "select count(*) from account_invitation i where i.account_id = cast(:account as uuid)"
                                + " and cast(row_to_json(i) as text) not like :token")
                .setParameter("account", account.id)
                .setParameter("token", "%" + token + "%")
                .getSingleResult();
        assertEquals(1, rows.intValue());
        Number told = (Number)
                entities.createNativeQuery("select count(*) from audit_entry where cast(details as text) like :token")
                        .setParameter("token", "%" + token + "%")
                        .getSingleResult();
        assertEquals(0, told.intValue());
    }

    @Test
    void a_new_password_by_link_ends_every_session() {
        var account = opened(officer(UNIT)).withPassword();
        var session = account.as();
        session.get("/auth/me").then().statusCode(200);
        String token = invite(account.id);
        session.get("/auth/me").then().statusCode(200);
        read(token).then().body("first", is(false));
        accept(token, "một câu khác hẳn câu trước").then().statusCode(204);
        session.get("/auth/me").then().statusCode(401);
        account.signIn().then().statusCode(401);
        signIn(account.username, "một câu khác hẳn câu trước").then().statusCode(200);
    }

    @Test
    void a_password_typed_with_another_keyboard_is_the_same() {
        var account = opened();
        String decomposed = java.text.Normalizer.normalize(PASSWORD, java.text.Normalizer.Form.NFD);
        accept(invite(account.id), decomposed).then().statusCode(204);
        account.signIn().then().statusCode(200);
    }

    @Test
    void ones_own_password_is_changed_with_the_present_one_and_ends_the_other_sessions() {
        var account = opened(officer(UNIT)).withPassword();
        String here = account.signIn().path("accessToken");
        String there = account.signIn().path("accessToken");
        change(here, "không phải câu này", "nắng lên trên đồi chè 52")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/currentPassword"));
        change(here, PASSWORD, "ngắn quá").then().statusCode(422).body("errors.pointer", hasItem("/newPassword"));
        change(here, PASSWORD, PASSWORD).then().statusCode(422);
        change(here, PASSWORD, "nắng lên trên đồi chè 52").then().statusCode(204);
        bearer(here).get("/auth/me").then().statusCode(200);
        bearer(there).get("/auth/me").then().statusCode(401);
        signIn(account.username, "nắng lên trên đồi chè 52").then().statusCode(200);
        As.nobody().body("{}").post("/auth/password").then().statusCode(401);
    }

    @Test
    void wrong_present_passwords_make_one_wait() {
        GivenAccounts.Opened account = opened(officer(UNIT)).withPassword();
        String here = account.signIn().path("accessToken");
        for (int i = 0; i < 5; i++) {
            change(here, "sai lần " + i, "nắng lên trên đồi chè 52").then().statusCode(422);
        }
        change(here, PASSWORD, "nắng lên trên đồi chè 52").then().statusCode(429);
    }

    private static Response change(String token, String current, String next) {
        return bearer(token)
                .body(Map.of("currentPassword", current, "newPassword", next))
                .post("/auth/password");
    }
}
