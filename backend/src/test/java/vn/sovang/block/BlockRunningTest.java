package vn.sovang.block;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenBlocks;
import vn.sovang.given.GivenUnits;
import vn.sovang.given.UnitIds;

/** What the unit at the head keeps during the year: dates and joint activities. */
@ApiTest
class BlockRunningTest {

    private static final String ALLOWED = "allowedActions.find { it.action == '%s' }.allowed";
    private static final String REASON = "allowedActions.find { it.action == '%s' }.reason";

    @Test
    void the_head_agrees_the_dates_of_an_official_year_moves_one_and_takes_one_away() {
        String term = "/blocks/" + GivenBlocks.blockWithTerm(2025) + "/terms/2025";
        JsonPath before =
                As.user("bannoichinh.canbo").get(term).then().extract().jsonPath();
        assertTrue(before.getBoolean(ALLOWED.formatted("SET_DEADLINES")));
        int agreed = As.user("bannoichinh.canbo", before.getInt("version"))
                .body(Map.of("pledge", "2025-02-28", "yearReport", "2025-11-30"))
                .put(term + "/deadlines")
                .then()
                .statusCode(200)
                .body("deadlines.pledge", equalTo("2025-02-28"))
                .body("deadlines.yearReport", equalTo("2025-11-30"))
                .body("status", equalTo("OFFICIAL"))
                .extract()
                .jsonPath()
                .getInt("version");
        Map<String, Object> moved = new HashMap<>();
        moved.put("pledge", null);
        moved.put("yearReport", "2025-12-05");
        As.user("bannoichinh", before.getInt("version"))
                .body(moved)
                .put(term + "/deadlines")
                .then()
                .statusCode(412);
        As.user("bannoichinh", agreed)
                .body(moved)
                .put(term + "/deadlines")
                .then()
                .statusCode(200)
                .body("deadlines.pledge", nullValue())
                .body("deadlines.yearReport", equalTo("2025-12-05"));
    }

    @Test
    void another_member_is_told_why_it_may_not_agree_dates() {
        String term = "/blocks/" + GivenBlocks.blockWithTerm(2025) + "/terms/2025";
        int version = As.user("vanphong")
                .get(term)
                .then()
                .body(ALLOWED.formatted("SET_DEADLINES"), equalTo(false))
                .body(REASON.formatted("SET_DEADLINES"), containsString("đứng đầu cụm, khối"))
                .extract()
                .jsonPath()
                .getInt("version");
        As.user("vanphong", version)
                .body(Map.of("pledge", "2025-02-28"))
                .put(term + "/deadlines")
                .then()
                .statusCode(403);
    }

    @Test
    void a_joint_activity_is_corrected_at_its_own_version_and_taken_out() {
        String term = "/blocks/" + GivenBlocks.blockWithTerm(2025) + "/terms/2025";
        JsonPath made = As.user("bannoichinh")
                .body(activity("Hỗ trợ cột điện", 20_000_000))
                .post(term + "/activities")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String path = term + "/activities/" + made.getString("activities[0].id");
        int version = made.getInt("activities[0].version");
        As.user("bannoichinh")
                .body(activity("Hỗ trợ cột điện thép", 30_000_000))
                .put(path)
                .then()
                .statusCode(428);
        int next = As.user("bannoichinh", version)
                .body(activity("Hỗ trợ cột điện thép", 30_000_000))
                .put(path)
                .then()
                .statusCode(200)
                .body("activities.title", contains("Hỗ trợ cột điện thép"))
                .body("activities[0].shared", equalTo(30_000_000))
                .body("activities[0].difference", equalTo(0))
                .extract()
                .jsonPath()
                .getInt("activities[0].version");
        As.user("bannoichinh", version).delete(path).then().statusCode(412);
        As.user("vanphong", next).delete(path).then().statusCode(403);
        As.user("bannoichinh", next).delete(path).then().statusCode(200).body("activities", empty());
        As.user("bannoichinh", next).delete(path).then().statusCode(404);
    }

    @Test
    void what_a_paper_says_of_a_unit_is_found_by_the_unit_with_who_said_it_and_when() {
        String unit = GivenUnits.outside(GivenUnits.name("Tổ chức được nêu"));
        String block = GivenBlocks.blockWithTerm(2025);
        As.user("chuyenvien", 0)
                .body(Map.of(
                        "sources",
                        List.of(Map.of("mark", "a", "title", "Báo Cao Bằng", "publishedOn", "2026-01-20")),
                        "facts",
                        List.of(
                                Map.of(
                                        "kind",
                                        "AWARDED",
                                        "matter",
                                        "Cờ thi đua",
                                        "unitId",
                                        unit,
                                        "raw",
                                        "01 cờ",
                                        "standing",
                                        "STATED",
                                        "source",
                                        "a"),
                                Map.of("kind", "RESULT", "matter", "Việc khác", "standing", "STATED"))))
                .put("/blocks/" + block + "/terms/2025/report")
                .then()
                .statusCode(200);
        As.user("vanphong")
                .queryParam("unitId", unit)
                .get("/blocks/reported-facts")
                .then()
                .statusCode(200)
                .body("items.matter", contains("Cờ thi đua"))
                .body("items[0].blockId", equalTo(block))
                .body("items[0].raw", equalTo("01 cờ"))
                .body("items[0].sourceTitle", equalTo("Báo Cao Bằng"))
                .body("items[0].publishedOn", equalTo("2026-01-20"));
    }

    @Test
    void a_block_says_who_may_describe_it_anew() {
        String id = GivenBlocks.block("Khối thi đua số 6");
        As.user("vanphong")
                .get("/blocks/" + id)
                .then()
                .body(ALLOWED.formatted("EDIT"), equalTo(false))
                .body(REASON.formatted("EDIT"), containsString("Ban Thi đua – Khen thưởng"));
        JsonPath seen =
                As.user("chuyenvien").get("/blocks/" + id).then().extract().jsonPath();
        Map<String, Object> body = GivenBlocks.content("Khối thi đua các cơ quan Đảng", seen.getString("system"));
        As.user("chuyenvien", seen.getInt("version"))
                .body(body)
                .put("/blocks/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Khối thi đua các cơ quan Đảng"))
                .body("founding.number", equalTo("348/QĐ-UBND"))
                .body("allowedActions.action", hasItem("OPEN_TERM"));
    }

    private static Map<String, Object> activity(String title, int money) {
        return Map.of(
                "title",
                title,
                "total",
                30_000_000,
                "gap",
                "PARTIAL",
                "shares",
                List.of(Map.of("unitId", UnitIds.of("Văn phòng Tỉnh ủy"), "money", money)));
    }
}
