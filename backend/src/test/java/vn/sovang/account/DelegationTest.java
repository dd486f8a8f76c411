package vn.sovang.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.given.GivenAccounts.head;
import static vn.sovang.given.GivenAccounts.officer;
import static vn.sovang.given.GivenAccounts.opened;
import static vn.sovang.given.GivenAccounts.role;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenAccounts;
import vn.sovang.shared.time.AppClock;

@ApiTest
class DelegationTest {

    private static final String UNIT = "Ban Tổ chức Tỉnh ủy";

    @Inject
    AppClock clock;

    @Inject
    EntityManager entities;

    private String day(int fromToday) {
        return clock.today().plusDays(fromToday).toString();
    }

    private Map<String, Object> wanted(String grant, GivenAccounts.Opened to, int from, int until) {
        Map<String, Object> body = new HashMap<>();
        body.put("grantId", grant);
        body.put("toAccountId", to.id);
        body.put("from", day(from));
        body.put("to", day(until));
        body.put("reason", "Đi công tác, GUQ 05");
        return body;
    }

    private static RequestSpecification version(RequestSpecification as, int version) {
        return as.header("If-Match", "\"" + version + "\"");
    }

    @Test
    void a_head_lets_the_deputy_stand_in_for_a_time_and_both_see_it() {
        var head = opened(head(UNIT)).withPassword();
        var deputy = opened(officer(UNIT)).withPassword();
        var session = deputy.as();
        session.get("/auth/me").then().body("roles.role", not(hasItem("UNIT_HEAD")));
        head.as()
                .get("/delegations")
                .then()
                .statusCode(200)
                .body("grants", hasSize(1))
                .body("grants[0].id", equalTo(head.grant()));
        head.as()
                .queryParam("q", deputy.username)
                .get("/delegations/recipients")
                .then()
                .statusCode(200)
                .body("id", hasItem(deputy.id));
        String id = head.as()
                .body(wanted(head.grant(), deputy, 0, 5))
                .post("/delegations")
                .then()
                .statusCode(201)
                .body("giver.id", equalTo(head.id))
                .body("state", equalTo("CURRENT"))
                .extract()
                .path("id");
        session.get("/auth/me").then().body("roles.role", hasItems("UNIT_HEAD", "UNIT_OFFICER"));
        session.get("/delegations")
                .then()
                .body("delegations.id", hasItem(id))
                .body("grants", hasSize(0))
                .body("delegations[0].allowedActions[0].allowed", is(false));
        head.view()
                .then()
                .body("delegations.id", hasItem(id))
                .body("history[0].label", containsString("Ủy quyền cho"))
                .body("history[0].reason", equalTo("Đi công tác, GUQ 05"));

        int seen = head.as().get("/delegations").jsonPath().getInt("delegations[0].version");
        version(session, seen)
                .body(Map.of("reason", "Tôi"))
                .post("/delegations/" + id + "/revocation")
                .then()
                .statusCode(403);
        head.as()
                .body(Map.of("reason", "Đã về"))
                .post("/delegations/" + id + "/revocation")
                .then()
                .statusCode(428);
        version(head.as(), seen)
                .body(Map.of("reason", "Đã về"))
                .post("/delegations/" + id + "/revocation")
                .then()
                .statusCode(200)
                .body("state", equalTo("OVER"));
        session.get("/auth/me").then().body("roles.role", not(hasItem("UNIT_HEAD")));
        version(head.as(), seen + 1)
                .body(Map.of("reason", "Đã về"))
                .post("/delegations/" + id + "/revocation")
                .then()
                .statusCode(409);
    }

    @Test
    void what_is_done_under_it_says_in_whose_place() {
        var head = opened(head(UNIT)).withPassword();
        var deputy = opened(officer(UNIT)).withPassword();
        head.as()
                .body(wanted(head.grant(), deputy, 0, 5))
                .post("/delegations")
                .then()
                .statusCode(201);
        deputy.as()
                .body(Map.of("currentPassword", GivenAccounts.PASSWORD, "newPassword", "nắng lên trên đồi chè 52"))
                .post("/auth/password")
                .then()
                .statusCode(204);
        String details = (String) entities.createNativeQuery(
                        "select cast(details as text) from audit_entry where account_id = cast(:a as uuid)"
                                + " and action = 'account.password-change'")
                .setParameter("a", deputy.id)
                .getSingleResult();
        assertTrue(details.contains("Lộc Văn Thử thay Lộc Văn Thử (Thủ trưởng đơn vị)"), details);
        assertTrue(details.contains(head.id), details);
    }

    @Test
    void it_is_not_passed_on_and_not_every_role_can_be_delegated() {
        var head = opened(head(UNIT)).withPassword();
        var deputy = opened(officer(UNIT)).withPassword();
        var third = opened(officer(UNIT)).withPassword();
        String received = head.as()
                .body(wanted(head.grant(), deputy, 0, 5))
                .post("/delegations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        deputy.as()
                .body(wanted(received, third, 0, 3))
                .post("/delegations")
                .then()
                .statusCode(403)
                .body("detail", containsString("không được ủy quyền tiếp"));
        deputy.as()
                .body(wanted(deputy.grant(), third, 0, 3))
                .post("/delegations")
                .then()
                .statusCode(403)
                .body("detail", containsString("không ủy quyền được"));
        deputy.as()
                .body(wanted(head.grant(), third, 0, 3))
                .post("/delegations")
                .then()
                .statusCode(404);
        third.as()
                .header("If-Match", "*")
                .body(Map.of("reason", "Tò mò"))
                .post("/delegations/" + received + "/revocation")
                .then()
                .statusCode(404);
        As.nobody().get("/delegations").then().statusCode(401);
    }

    @Test
    void its_days_lie_within_the_role_and_not_in_the_past() {
        var head = opened(role("UNIT_HEAD", UNIT, "2026-01-01", day(30))).withPassword();
        var deputy = opened(officer(UNIT)).withPassword();
        var session = head.as();
        session.body(wanted(head.grant(), deputy, -1, 5))
                .post("/delegations")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/from"));
        session.body(wanted(head.grant(), deputy, 0, 31))
                .post("/delegations")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/to"));
        session.body(wanted(head.grant(), head, 0, 3))
                .post("/delegations")
                .then()
                .statusCode(422);
        session.body(Map.of("grantId", UUID.randomUUID()))
                .post("/delegations")
                .then()
                .statusCode(422);
        var stranger = opened(officer("Ban Nội chính Tỉnh ủy")).withPassword();
        As.user("admin", stranger.version())
                .body(Map.of("fullName", "Người Đơn Vị Khác"))
                .put("/accounts/" + stranger.id)
                .then()
                .statusCode(200);
        session.body(wanted(head.grant(), stranger, 0, 3))
                .post("/delegations")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/toAccountId"));
        session.body(wanted(head.grant(), deputy, 0, 5))
                .post("/delegations")
                .then()
                .statusCode(201);
        session.body(wanted(head.grant(), deputy, 5, 9))
                .post("/delegations")
                .then()
                .statusCode(409);
    }

    @Test
    void it_ends_with_the_role_it_came_from_and_with_the_account_that_gave_it() {
        var head = opened(head(UNIT)).withPassword();
        var deputy = opened(officer(UNIT)).withPassword();
        head.as()
                .body(wanted(head.grant(), deputy, 0, 20))
                .post("/delegations")
                .then()
                .statusCode(201);
        As.user("admin", head.version())
                .body(Map.of("lastDay", day(3), "reason", "Nghỉ hưu"))
                .post("/accounts/" + head.id + "/grants/" + head.grant() + "/end")
                .then()
                .statusCode(200)
                .body("delegations[0].to", equalTo(day(3)));
        var session = deputy.as();
        session.get("/auth/me").then().body("roles.role", hasItem("UNIT_HEAD"));
        As.user("admin", head.version())
                .body(Map.of("reason", "Nghỉ hưu"))
                .post("/accounts/" + head.id + "/disablement")
                .then()
                .statusCode(200);
        session.get("/auth/me").then().body("roles.role", not(hasItem("UNIT_HEAD")));
    }

    @Test
    void an_administrator_delegates_for_others_but_never_to_themselves() {
        var head = opened(head(UNIT)).withPassword();
        var deputy = opened(officer(UNIT)).withPassword();
        As.user("admin")
                .body(wanted(head.grant(), deputy, 1, 4))
                .post("/delegations")
                .then()
                .statusCode(201);
        Map<String, Object> toMe = wanted(head.grant(), deputy, 5, 6);
        toMe.put("toAccountId", As.user("admin").get("/auth/me").path("id"));
        As.user("admin")
                .body(toMe)
                .post("/delegations")
                .then()
                .statusCode(403)
                .body("detail", containsString("tự nhận"));
    }
}
