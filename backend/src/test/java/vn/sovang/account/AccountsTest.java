package vn.sovang.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.sovang.given.GivenAccounts.content;
import static vn.sovang.given.GivenAccounts.head;
import static vn.sovang.given.GivenAccounts.officer;
import static vn.sovang.given.GivenAccounts.opened;
import static vn.sovang.given.GivenAccounts.role;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenAccounts;
import vn.sovang.given.Statements;
import vn.sovang.given.UnitIds;
import vn.sovang.shared.time.AppClock;

@ApiTest
class AccountsTest {

    private static final String UNIT = "Ban Tổ chức Tỉnh ủy";
    private static final String OTHER_UNIT = "Ban Nội chính Tỉnh ủy";

    @Inject
    Statements statements;

    @Inject
    AppClock clock;

    private String day(int fromToday) {
        return clock.today().plusDays(fromToday).toString();
    }

    private static Map<String, String> reason() {
        return Map.of("reason", "Chuyển công tác");
    }

    private static String at(GivenAccounts.Opened account, String rest) {
        return "/accounts/" + account.id + rest;
    }

    @Nested
    class Administration {

        @Test
        void nobody_but_an_administrator_gets_near_accounts() {
            var account = opened();
            for (String other : List.of("bantochuc", "chuyenvien", "lanhdao", "giamsat")) {
                As.user(other)
                        .get("/accounts")
                        .then()
                        .statusCode(403)
                        .body("detail", containsString("Chỉ quản trị hệ thống"));
                As.user(other)
                        .body(content("moi.nguoi"))
                        .post("/accounts")
                        .then()
                        .statusCode(403);
                As.user(other).get(at(account, "")).then().statusCode(404);
                As.user(other, 0)
                        .body(GivenAccounts.person("Tên Khác"))
                        .put(at(account, ""))
                        .then()
                        .statusCode(404);
                for (String step : List.of("/disablement", "/enablement", "/invitation", "/grants", "/hand-over")) {
                    As.user(other, 0).body("{}").post(at(account, step)).then().statusCode(404);
                }
            }
            As.nobody().get("/accounts").then().statusCode(401);
        }

        @Test
        void an_account_is_opened_with_roles_and_without_a_password() {
            var account = opened(head(UNIT), role("COUNCIL", null, "2026-01-01", "2026-12-31"));
            account.view()
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("INVITED"))
                    .body("unit.name", equalTo(UNIT))
                    .body("grants.role", hasItems("UNIT_HEAD", "COUNCIL"))
                    .body("history[0].label", equalTo("Lập tài khoản"))
                    .body("history[0].by", equalTo("Lý Minh Tuấn"))
                    .body("allowedActions.action", hasItems("EDIT", "INVITE", "GRANT", "HAND_OVER", "DISABLE"));
            account.signIn().then().statusCode(401);
        }

        @Test
        void what_does_not_hold_is_named_field_by_field() {
            Map<String, Object> body = new HashMap<>(content("Tên Có Dấu"));
            body.put("person", Map.of("email", "không phải"));
            As.user("admin")
                    .body(body)
                    .post("/accounts")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItems("/username", "/person/fullName", "/person/email"));
            As.user("admin")
                    .body(content(
                            "dung.ten",
                            role("UNIT_HEAD", null, "2026-01-01", null),
                            role("COUNCIL", UNIT, "2026-01-01", null),
                            role("INTEGRATION", null, "2026-01-01", null),
                            role("OFFICE", null, "2026-02-01", "2026-01-01")))
                    .post("/accounts")
                    .then()
                    .statusCode(422)
                    .body(
                            "errors.pointer",
                            hasItems("/grants/0/unitId", "/grants/1/unitId", "/grants/2/role", "/grants/3/to"));
        }

        @Test
        void a_username_is_used_once() {
            var account = opened();
            As.user("admin")
                    .body(content(account.username))
                    .post("/accounts")
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("đã có người dùng"));
        }

        @Test
        void describing_a_person_asks_for_the_version_seen() {
            var account = opened();
            Map<String, Object> person = Map.of("fullName", "Lộc Văn Đổi", "email", "doi@vidu.vn");
            As.user("admin").body(person).put(at(account, "")).then().statusCode(428);
            int seen = account.version();
            As.user("admin", seen)
                    .body(person)
                    .put(at(account, ""))
                    .then()
                    .statusCode(200)
                    .body("fullName", equalTo("Lộc Văn Đổi"))
                    .body("email", equalTo("doi@vidu.vn"));
            As.user("admin", seen).body(person).put(at(account, "")).then().statusCode(412);
        }

        @Test
        void disabling_ends_the_sessions_at_once_and_enabling_lets_in_again() {
            var account = opened(officer(UNIT)).withPassword();
            var session = account.as();
            session.get("/auth/me").then().statusCode(200);
            As.user("admin", account.version())
                    .body("{}")
                    .post(at(account, "/disablement"))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/reason"));
            As.user("admin", account.version())
                    .body(reason())
                    .post(at(account, "/disablement"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("DISABLED"))
                    .body("history[0].reason", equalTo("Chuyển công tác"));
            session.get("/auth/me").then().statusCode(401);
            account.signIn().then().statusCode(401);
            for (String step : List.of("/disablement", "/invitation")) {
                As.user("admin", account.version())
                        .body(reason())
                        .post(at(account, step))
                        .then()
                        .statusCode(409);
            }
            As.user("admin", account.version())
                    .body(reason())
                    .post(at(account, "/enablement"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("ACTIVE"));
            account.as().get("/auth/me").then().statusCode(200);
        }

        @Test
        void nobody_disables_or_empowers_themselves() {
            String me = As.user("admin").get("/auth/me").path("id");
            int version =
                    As.user("admin").get("/accounts/" + me).path("version") instanceof Number n ? n.intValue() : 0;
            for (var step : Map.of(
                            "/disablement", reason(),
                            "/grants", role("LEADER", null, day(0), null),
                            "/invitation", Map.of())
                    .entrySet()) {
                As.user("admin", version)
                        .body(step.getValue())
                        .post("/accounts/" + me + step.getKey())
                        .then()
                        .statusCode(403)
                        .body("detail", not(equalTo("")));
            }
            As.user("admin")
                    .get("/accounts/" + me)
                    .then()
                    .body("allowedActions.find { it.action == 'GRANT' }.reason", containsString("Không ai tự đổi"));
        }

        @Test
        void the_last_administrator_stays() {
            // An administrator for a few weeks does not count as the one who stays.
            var passing = opened(role("ADMIN", null, "2026-01-01", day(20))).withPassword();
            String last = As.user("admin").get("/auth/me").path("id");
            int version = As.user("admin").get("/accounts/" + last).jsonPath().getInt("version");
            String grant = As.user("admin").get("/accounts/" + last).path("grants[0].id");
            passing.as()
                    .header("If-Match", "\"" + version + "\"")
                    .body(reason())
                    .post("/accounts/" + last + "/disablement")
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("cuối cùng"));
            passing.as()
                    .header("If-Match", "\"" + version + "\"")
                    .body(reason())
                    .post("/accounts/" + last + "/grants/" + grant + "/end")
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("cuối cùng"));
        }
    }

    @Nested
    class Roles {

        @Test
        void the_same_role_of_the_same_unit_is_held_once_at_a_time() {
            var account = opened(role("UNIT_HEAD", UNIT, "2026-01-01", "2026-12-31"));
            As.user("admin", account.version())
                    .body(role("UNIT_HEAD", UNIT, "2026-12-31", null))
                    .post(at(account, "/grants"))
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("đã giữ vai trò này"));
            for (var fine : List.of(
                    role("UNIT_HEAD", UNIT, "2027-01-01", null),
                    role("UNIT_HEAD", OTHER_UNIT, "2026-01-01", null),
                    role("COUNCIL", null, "2026-01-01", null))) {
                As.user("admin", account.version())
                        .body(fine)
                        .post(at(account, "/grants"))
                        .then()
                        .statusCode(200);
            }
        }

        @Test
        void a_role_ends_at_once_or_on_a_day_and_is_felt() {
            var account = opened(head(UNIT), officer(OTHER_UNIT)).withPassword();
            var session = account.as();
            session.get("/auth/me").then().body("roles.role", hasItems("UNIT_HEAD", "UNIT_OFFICER"));
            String grant = account.view().path("grants.find { it.role == 'UNIT_HEAD' }.id");
            As.user("admin", account.version())
                    .body(Map.of("lastDay", day(-1), "reason", "Thôi giữ chức"))
                    .post(at(account, "/grants/" + grant + "/end"))
                    .then()
                    .statusCode(422);
            As.user("admin", account.version())
                    .body(Map.of("reason", "Thôi giữ chức"))
                    .post(at(account, "/grants/" + grant + "/end"))
                    .then()
                    .statusCode(200)
                    .body("grants.find { it.role == 'UNIT_HEAD' }.state", equalTo("OVER"));
            session.get("/auth/me").then().body("roles.role", not(hasItem("UNIT_HEAD")));
            As.user("admin", account.version())
                    .body(reason())
                    .post(at(account, "/grants/" + grant + "/end"))
                    .then()
                    .statusCode(409);
            String officer = account.view().path("grants.find { it.role == 'UNIT_OFFICER' }.id");
            As.user("admin", account.version())
                    .body(Map.of("lastDay", day(10), "reason", "Hết thời hạn"))
                    .post(at(account, "/grants/" + officer + "/end"))
                    .then()
                    .statusCode(200)
                    .body("grants.find { it.role == 'UNIT_OFFICER' }.to", equalTo(day(10)))
                    .body("grants.find { it.role == 'UNIT_OFFICER' }.state", equalTo("CURRENT"));
        }

        @Test
        void a_unit_passes_from_hand_to_hand_on_a_day() {
            var old = opened(head(UNIT), role("COUNCIL", null, "2026-01-01", null));
            var next = opened();
            String from = day(7);
            As.user("admin", old.version())
                    .body(Map.of("toAccountId", old.id, "from", from, "reason", "QĐ 12"))
                    .post(at(old, "/hand-over"))
                    .then()
                    .statusCode(422);
            As.user("admin", old.version())
                    .body(Map.of("toAccountId", next.id, "from", day(-1), "reason", "QĐ 12"))
                    .post(at(old, "/hand-over"))
                    .then()
                    .statusCode(422);
            As.user("admin", old.version())
                    .body(Map.of("toAccountId", next.id, "from", from, "reason", "QĐ 12"))
                    .post(at(old, "/hand-over"))
                    .then()
                    .statusCode(200)
                    .body("grants.find { it.role == 'UNIT_HEAD' }.to", equalTo(day(6)))
                    .body("grants.find { it.role == 'COUNCIL' }.to", equalTo(null))
                    .body("history[0].label", containsString("Bàn giao cho Lộc Văn Thử"));
            next.view()
                    .then()
                    .body("grants", hasSize(1))
                    .body("grants[0].role", equalTo("UNIT_HEAD"))
                    .body("grants[0].from", equalTo(from))
                    .body("grants[0].state", equalTo("COMING"))
                    .body("history[0].reason", equalTo("QĐ 12"));
            As.user("admin", old.version())
                    .body(Map.of("toAccountId", next.id, "from", from, "reason", "QĐ 12"))
                    .post(at(old, "/hand-over"))
                    .then()
                    .statusCode(409);
        }
    }

    @Nested
    class Listing {

        @Test
        void the_list_finds_without_accents_and_filters_by_role_unit_and_state() {
            var account = opened(head(OTHER_UNIT));
            As.user("admin")
                    .queryParam("q", "loc van thu " + account.username)
                    .get("/accounts")
                    .then()
                    .statusCode(200)
                    .body("total", is(1))
                    .body("items[0].roles[0]", equalTo("Thủ trưởng đơn vị – " + OTHER_UNIT));
            As.user("admin")
                    .queryParam("role", "AUDITOR")
                    .get("/accounts")
                    .then()
                    .body("items.username", hasItem("giamsat"))
                    .body("items.username", not(hasItem("chuyenvien")));
            As.user("admin")
                    .queryParam("unitId", UnitIds.of(OTHER_UNIT))
                    .queryParam("size", 100)
                    .get("/accounts")
                    .then()
                    .body("items.username", hasItems(account.username, "bannoichinh"));
            As.user("admin")
                    .queryParam("status", "INVITED")
                    .get("/accounts")
                    .then()
                    .body("total", greaterThan(0))
                    .body("items.status", everyItem(equalTo("INVITED")));
            As.user("admin")
                    .queryParam("sort", "-lastSignIn")
                    .queryParam("size", 5)
                    .get("/accounts")
                    .then()
                    .statusCode(200)
                    .body("size", is(5));
            As.user("admin")
                    .queryParam("sort", "password")
                    .get("/accounts")
                    .then()
                    .statusCode(422);
        }

        @Test
        void a_long_list_takes_as_many_statements_as_a_short_one() {
            Runnable few = () -> As.user("admin").queryParam("size", 1).get("/accounts");
            Runnable many = () -> As.user("admin").queryParam("size", 100).get("/accounts");
            few.run();
            assertEquals(statements.during(few), statements.during(many));
        }

        @Test
        void an_unknown_account_is_not_found() {
            As.user("admin").get("/accounts/" + UUID.randomUUID()).then().statusCode(404);
        }
    }
}
