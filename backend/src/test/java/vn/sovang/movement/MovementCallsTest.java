package vn.sovang.movement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenMovements;
import vn.sovang.given.Statements;
import vn.sovang.given.UnitIds;

/** A launched movement calls on units; they answer; the department follows. */
@ApiTest
class MovementCallsTest {

    private static final String COMMUNE = "Ủy ban nhân dân xã Cần Yên";
    private static final String POLICE = "Công an tỉnh";
    private static final String PERIOD = "6 tháng đầu năm 2026";

    @Inject
    Statements statements;

    private String name;
    private String movement;

    @BeforeEach
    void launch() {
        name = "Chung tay xóa nhà tạm " + UUID.randomUUID();
        movement = draft("chuyenvien", content("PROVINCE", null, List.of(unit(COMMUNE), unit(POLICE), unit(COMMUNE))));
        move("chuyenvien", "launch", Map.of("number", "08/CT-UBND", "date", "2026-01-09", "issuer", "UBND tỉnh"))
                .statusCode(200)
                .body("answers.called", equalTo(2))
                .body("answers.joined", equalTo(0));
    }

    @Test
    void the_unit_finds_it_on_its_first_screen_until_it_has_joined_and_reported() {
        today("canyen.canbo").body(lines(), hasItem("Đăng ký tham gia phong trào"));
        today("bantochuc.canbo").body(lines(), not(hasItem("Đăng ký tham gia phong trào")));
        join("canyen.canbo", COMMUNE).body("own.find { it.unitName == '" + COMMUNE + "' }.state", equalTo("JOINED"));
        today("canyen.canbo").body(lines(), contains("Báo kết quả phong trào"));
        report("canyen.canbo", COMMUNE, "cả năm 2025", "3")
                .body("own.find { it.unitName == '" + COMMUNE + "' }.state", equalTo("JOINED"));
        report("canyen.canbo", COMMUNE, PERIOD, "5")
                .body("own.find { it.unitName == '" + COMMUNE + "' }.state", equalTo("REPORTED"));
        today("canyen.canbo").body(lines(), hasSize(0));
    }

    @Test
    void the_department_sees_who_is_silent() {
        join("canyen.canbo", COMMUNE);
        answers("SILENT").body("items.unitName", contains(POLICE));
        answers("JOINED").body("items.unitName", contains(COMMUNE));
        report("canyen.canbo", COMMUNE, PERIOD, "5");
        answers("REPORTED").body("items.unitName", contains(COMMUNE));
        answers("JOINED").body("total", equalTo(0));
        As.user("chuyenvien")
                .get("/movements/" + movement)
                .then()
                .body("answers.called", equalTo(2))
                .body("answers.joined", equalTo(1))
                .body("answers.reported", equalTo(1));
    }

    @Test
    void every_unit_of_a_kind_is_called_and_a_correction_calls_anew() {
        String all = draft(
                "chuyenvien", content("PROVINCE", null, List.of(Map.of("kind", "UNIT_KIND", "unitKind", "COMMUNE"))));
        movement = all;
        int called = move("chuyenvien", "launch", Map.of("issuer", "UBND tỉnh"))
                .statusCode(200)
                .body("addresses.label", contains("Xã, phường, đặc khu"))
                .body("answers.called", greaterThan(10))
                .extract()
                .path("answers.called");
        join("canyen.canbo", COMMUNE);
        As.user("chuyenvien", version())
                .body(content("PROVINCE", null, List.of(unit(POLICE))))
                .put("/movements/" + all)
                .then()
                .statusCode(200)
                .body("answers.called", equalTo(1))
                .body("participants.unitName", contains(COMMUNE));
        assertEquals(true, called > 1);
    }

    @Test
    void a_movement_of_a_unit_calls_nobody_above_or_beside_it() {
        movement = draft("canyen.canbo", content("UNIT", COMMUNE, List.of(unit(COMMUNE), unit(POLICE))));
        move("canyen.canbo", "launch", Map.of("issuer", COMMUNE))
                .statusCode(200)
                .body("answers.called", equalTo(1));
        answers("SILENT").body("items.unitName", contains(COMMUNE));
    }

    @Test
    void an_address_needs_the_part_its_kind_names() {
        As.user("chuyenvien")
                .body(content("PROVINCE", null, List.of(Map.of("kind", "BLOCK"), Map.of("kind", "UNIT"))))
                .post("/movements")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/addresses/0/blockId", "/addresses/1/unitId"));
    }

    @Test
    void a_target_is_measured_by_the_results_of_its_name() {
        result("Nhà xóa được", "2018", "15");
        result("Nhà xóa được", "2019", "12");
        result("Nhà xóa được", "2020", "14")
                .body("targets[0].progress.value", equalTo(41))
                .body("targets[0].progress.difference", equalTo(24))
                .body("targets[0].progress.text", equalTo("đạt 241,2 %, vượt 141,2 %"))
                .body("targets[0].progress.resultIds", hasSize(3));
    }

    @Test
    void a_parent_adds_up_like_results_of_those_that_carry_it_out_and_a_ring_is_refused() {
        String parent = movement;
        result("Nhà xóa được", "2025", "9");
        movement = draft("chuyenvien", content("PROVINCE", null, List.of(), parent));
        move("chuyenvien", "launch", Map.of("issuer", "UBND tỉnh"));
        result("Nhà xóa được", "2026", "4");
        As.user("canyen")
                .get("/movements/" + parent + "/roll-up")
                .then()
                .statusCode(200)
                .body("movements.id", contains(parent, movement))
                .body("sums.find { it.period == null }.value", equalTo(13))
                .body("sums.find { it.period == null }.recordIds", hasSize(2))
                .body("records.movementId", hasItem(movement));
        String child = movement;
        movement = parent;
        As.user("chuyenvien", version())
                .body(content("PROVINCE", null, List.of(), child))
                .put("/movements/" + parent)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/parentId"));
    }

    @Test
    void a_draft_under_a_launched_movement_stays_hidden_in_its_tree() {
        String hidden = draft("chuyenvien", content("PROVINCE", null, List.of(), movement));
        As.user("canyen").get("/movements/" + movement + "/roll-up").then().body("movements", hasSize(1));
        As.user("canyen").get("/movements/" + movement).then().body("children", hasSize(0));
        As.user("chuyenvien").get("/movements/" + movement).then().body("children.id", contains(hidden));
    }

    @Test
    void visits_and_awards_are_written_by_those_who_run_it() {
        Map<String, Object> visit = Map.of("heldOn", "2026-05-04", "conclusion", "Đúng tiến độ");
        post("canyen.canbo", "checks", visit).statusCode(403);
        String id =
                post("chuyenvien", "checks", visit).statusCode(201).extract().path("checks[0].id");
        As.user("chuyenvien", 9)
                .delete("/movements/" + movement + "/checks/" + id)
                .then()
                .statusCode(412);
        As.user("chuyenvien", 0)
                .delete("/movements/" + movement + "/checks/" + id)
                .then()
                .statusCode(200)
                .body("checks", hasSize(0));
        post("chuyenvien", "awards", Map.of("entryIds", List.of())).statusCode(422);
        post("chuyenvien", "awards", Map.of("entryIds", List.of(UUID.randomUUID())))
                .statusCode(422);
        String entry = As.user("chuyenvien").get("/register").path("items[0].id");
        if (entry != null) {
            String kind = post("chuyenvien", "awards", Map.of("entryIds", List.of(entry)))
                    .statusCode(201)
                    .body("awards.count", contains(1))
                    .extract()
                    .path("awards[0].recipientKind");
            As.user("canyen")
                    .queryParam("recipientKind", kind)
                    .get("/movements/" + movement + "/awards")
                    .then()
                    .statusCode(200)
                    .body("items.entryId", contains(entry));
        }
    }

    @Test
    void the_form_of_statistics_opens_the_movements_it_counts() {
        int year = 2051;
        Map<String, Integer> before = form(year);
        draft("chuyenvien", content("PROVINCE", null, List.of()));
        for (String method : List.of("REGULAR", "WAVE", "THEMATIC")) {
            Map<String, Object> body = content("PROVINCE", null, List.of());
            body.put("method", method);
            body.put("fromYear", year);
            body.put("toYear", method.equals("THEMATIC") ? year + 1 : year);
            movement = draft("chuyenvien", body);
            move("chuyenvien", "launch", Map.of("issuer", "UBND tỉnh")).statusCode(200);
        }
        Map<String, Integer> more = form(year);
        more.replaceAll((code, n) -> n - before.getOrDefault(code, 0));
        more.values().removeIf(n -> n == 0);
        // Other tests have open-ended movements, so what counts is what came on top of them.
        assertEquals(Map.of("01", 3, "03", 3, "06", 1, "07", 1, "08", 1, "11", 2, "12", 1), more);
        As.user("giamsat")
                .queryParam("year", year)
                .queryParam("length", "ONE_TO_THREE_YEARS")
                .queryParam("regular", false)
                .get("/movements")
                .then()
                .statusCode(200)
                .body("items.id", contains(movement));
    }

    @Nested
    class HowManyStatements {

        @Test
        void neither_a_page_nor_the_first_screen_takes_more_statements_with_more_units() {
            String few = GivenMovements.launched();
            Runnable short_ = () -> As.user("chuyenvien").get("/movements/" + few);
            short_.run();
            long one = statements.during(short_);
            List<Map<String, Object>> kinds = new ArrayList<>();
            for (String kind : List.of("COMMUNE", "DEPARTMENT", "PARTY_BODY")) {
                kinds.add(Map.of("kind", "UNIT_KIND", "unitKind", kind));
            }
            movement = draft("chuyenvien", content("PROVINCE", null, kinds));
            move("chuyenvien", "launch", Map.of("issuer", "UBND tỉnh"));
            for (String unit : List.of(COMMUNE, "Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp")) {
                join("chuyenvien", unit);
                report("chuyenvien", unit, PERIOD, "5");
            }
            long many = statements.during(() -> As.user("chuyenvien").get("/movements/" + movement));
            // The names of those units, asked for at once.
            assertEquals(true, many <= one + 1, one + " statements became " + many);
            As.user("canyen.canbo").get("/today");
            long firstScreen = statements.during(() -> As.user("canyen.canbo").get("/today"));
            for (int i = 0; i < 3; i++) {
                movement = draft("chuyenvien", content("PROVINCE", null, List.of(unit(COMMUNE))));
                move("chuyenvien", "launch", Map.of("issuer", "UBND tỉnh"));
            }
            assertEquals(
                    firstScreen, statements.during(() -> As.user("canyen.canbo").get("/today")));
        }
    }

    private static Map<String, Integer> form(int year) {
        Map<String, Integer> counts = new HashMap<>();
        List<Map<String, Object>> rows = As.user("giamsat")
                .queryParam("year", year)
                .get("/movements/form-0601")
                .then()
                .statusCode(200)
                .extract()
                .path("rows");
        rows.forEach(r -> counts.put((String) r.get("code"), (Integer) r.get("total")));
        return counts;
    }

    private static Map<String, Object> unit(String unit) {
        return Map.of("kind", "UNIT", "unitId", UnitIds.of(unit));
    }

    /** Titles of the lines of the first screen that name this movement. */
    private String lines() {
        return "groups.items.flatten().findAll { it.detail.contains('" + name + "') }.title";
    }

    private ValidatableResponse today(String user) {
        return As.user(user).queryParam("year", 2026).get("/today").then().statusCode(200);
    }

    private ValidatableResponse answers(String state) {
        return As.user("chuyenvien")
                .queryParam("state", state)
                .get("/movements/" + movement + "/answers")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse join(String user, String unit) {
        return post(user, "participations", Map.of("unitId", UnitIds.of(unit))).statusCode(201);
    }

    private ValidatableResponse report(String user, String unit, String period, String reached) {
        return post(
                        user,
                        "results",
                        Map.of(
                                "unitId",
                                UnitIds.of(unit),
                                "indicator",
                                "Nhà đã làm",
                                "measure",
                                "nhà",
                                "period",
                                period,
                                "reached",
                                reached))
                .statusCode(201);
    }

    private ValidatableResponse result(String indicator, String period, String reached) {
        return post(
                        "chuyenvien",
                        "results",
                        Map.of("indicator", indicator, "measure", "nhà", "period", period, "reached", reached))
                .statusCode(201);
    }

    private ValidatableResponse post(String user, String noun, Object body) {
        return As.user(user)
                .body(body)
                .post("/movements/" + movement + "/" + noun)
                .then();
    }

    private int version() {
        return As.user("chuyenvien").get("/movements/" + movement).jsonPath().getInt("version");
    }

    private ValidatableResponse move(String user, String noun, Object body) {
        return As.user(user, version())
                .body(body)
                .post("/movements/" + movement + "/" + noun)
                .then();
    }

    private static String draft(String user, Map<String, Object> body) {
        return As.user(user)
                .body(body)
                .post("/movements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, Object> content(String scope, String owner, List<Map<String, Object>> addresses) {
        return content(scope, owner, addresses, null);
    }

    private Map<String, Object> content(
            String scope, String owner, List<Map<String, Object>> addresses, String parent) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", name);
        body.put("scope", scope);
        body.put("method", "THEMATIC");
        body.put("fromYear", 2018);
        body.put("toYear", 2026);
        body.put("ownerUnitId", owner == null ? null : UnitIds.of(owner));
        body.put("parentId", parent);
        body.put("targets", List.of(Map.of("indicator", "Nhà xóa được", "measure", "nhà", "planned", "17")));
        body.put("addresses", addresses);
        body.put("joinDue", "2026-12-20");
        body.put("reportPeriod", PERIOD);
        body.put("reportDue", "2026-06-15");
        return body;
    }
}
