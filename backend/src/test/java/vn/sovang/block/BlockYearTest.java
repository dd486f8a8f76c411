package vn.sovang.block;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenBlocks;
import vn.sovang.given.UnitIds;

@ApiTest
class BlockYearTest {

    @Inject
    BlockDirectory directory;

    @Test
    void block_5_has_its_five_members_in_order_its_heads_and_its_decision() {
        String id = GivenBlocks.blockWithTerm(2025);
        As.user("canyen.canbo")
                .get("/blocks/" + id + "/terms/2025")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\""))
                .body("status", equalTo("OFFICIAL"))
                .body("members.unitName", equalTo(GivenBlocks.BLOCK_5))
                .body("leaders.title", contains("Trưởng khối", "Phó Trưởng khối"))
                .body("leaders.unitName", contains("Ban Nội chính Tỉnh ủy", "Ban Tổ chức Tỉnh ủy"))
                .body("quotas.most", contains(1, 1))
                .body("decision.number", equalTo("463/QĐ-UBND"))
                .body("warnings", empty())
                .body("history.to", contains("OFFICIAL", "PROVISIONAL"));
    }

    @Test
    void other_features_are_told_who_leads_and_who_belongs() {
        UUID id = UUID.fromString(GivenBlocks.blockWithTerm(2024));
        UUID head = UUID.fromString(UnitIds.of("Ban Nội chính Tỉnh ủy"));
        UUID deputy = UUID.fromString(UnitIds.of("Ban Tổ chức Tỉnh ủy"));
        BlockDirectory.TermFacts facts = directory.term(id, 2024).orElseThrow();
        assertEquals(Optional.of(head), facts.headUnitId());
        assertEquals(List.of(deputy), facts.deputyUnitIds());
        assertEquals(5, facts.memberUnitIds().size());
        assertTrue(directory.headedBy(Set.of(head), 2024).contains(id));
        assertFalse(directory.headedBy(Set.of(deputy), 2024).contains(id));
        assertTrue(directory.memberOf(Set.of(deputy), 2024).contains(id));
        assertFalse(directory.memberOf(Set.of(deputy), 2019).contains(id));
        assertTrue(directory.term(id, 2019).isEmpty());
    }

    @Test
    void a_difference_between_announced_and_listed_members_stays_visible() {
        String id = GivenBlocks.block("Cụm thi đua bảy tỉnh");
        As.user("chuyenvien")
                .body(Map.of("year", 2025, "content", GivenBlocks.term(7, GivenBlocks.BLOCK_5)))
                .post("/blocks/" + id + "/terms")
                .then()
                .statusCode(201)
                .body("declaredMembers", equalTo(7))
                .body("listedMembers", equalTo(5))
                .body("warnings.code", contains("declared-count-mismatch"));
    }

    @Test
    void the_next_year_is_made_from_this_one_and_compared_with_it() {
        String id = GivenBlocks.blockWithTerm(2025);
        int version = As.user("chuyenvien")
                .body(Map.of("year", 2026, "copyFrom", 2025))
                .post("/blocks/" + id + "/terms")
                .then()
                .statusCode(201)
                .body("members.unitName", equalTo(GivenBlocks.BLOCK_5))
                .body("leaders", empty())
                .body("status", equalTo("PROVISIONAL"))
                .extract()
                .jsonPath()
                .getInt("version");
        List<String> changed = List.of(
                "Ban Tổ chức Tỉnh ủy",
                "Văn phòng Tỉnh ủy",
                "Ban Nội chính Tỉnh ủy",
                "Ủy ban Kiểm tra Tỉnh ủy",
                "Sở Nội vụ");
        As.user("chuyenvien", version)
                .body(GivenBlocks.term(null, changed))
                .put("/blocks/" + id + "/terms/2026")
                .then()
                .statusCode(200)
                .body("members.unitName", equalTo(changed));
        As.user("bantochuc")
                .get("/blocks/" + id + "/terms/2026/comparison")
                .then()
                .statusCode(200)
                .body("earlierYear", equalTo(2025))
                .body("added.unitName", contains("Sở Nội vụ"))
                .body("removed.unitName", contains("Ban Tuyên giáo và Dân vận Tỉnh ủy"))
                .body("headBefore.unitName", equalTo("Ban Nội chính Tỉnh ủy"))
                .body("headNow.unitName", equalTo("Ban Tổ chức Tỉnh ủy"));
        As.user("bantochuc")
                .get("/blocks/" + id + "/terms")
                .then()
                .statusCode(200)
                .body("year", contains(2026, 2025))
                .body("headName", contains("Ban Tổ chức Tỉnh ủy", "Ban Nội chính Tỉnh ủy"));
    }

    @Test
    void two_blocks_of_one_number_live_in_two_systems_but_not_in_one() {
        String name = "Khối thi đua số 5";
        String system = "Hệ thống " + UUID.randomUUID();
        As.user("chuyenvien")
                .body(GivenBlocks.content(name, system))
                .post("/blocks")
                .then()
                .statusCode(201);
        As.user("chuyenvien")
                .body(GivenBlocks.content(name, system + " khác"))
                .post("/blocks")
                .then()
                .statusCode(201);
        As.user("chuyenvien")
                .body(GivenBlocks.content(name, system))
                .post("/blocks")
                .then()
                .statusCode(409)
                .body("detail", equalTo("Cụm, khối này đã có trong cùng hệ thống và phạm vi."));
    }

    @Test
    void a_block_is_listed_by_year_with_its_head() {
        String id = GivenBlocks.blockWithTerm(2031);
        As.user("congan")
                .queryParam("year", 2031)
                .queryParam("q", "khoi thi dua so 5")
                .get("/blocks")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.find { it.id == '" + id + "' }.headName", equalTo("Ban Nội chính Tỉnh ủy"))
                .body("items.find { it.id == '" + id + "' }.memberNames", equalTo(GivenBlocks.BLOCK_5));
        As.user("congan")
                .queryParam("year", 2033)
                .get("/blocks")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
        As.user("congan")
                .queryParam("q", "khoi thi dua so 5")
                .get("/search")
                .then()
                .statusCode(200)
                .body("items.subject.type", hasItem("BLOCK"));
    }

    @Nested
    class JointActivityOfTheBlock {

        @Test
        void its_shares_may_differ_from_its_total_with_a_reason_and_the_difference_is_shown() {
            String address = "/blocks/" + GivenBlocks.blockWithTerm(2025) + "/terms/2025/activities";
            Map<String, Object> activity = new HashMap<>(Map.of(
                    "title",
                    "Hỗ trợ cột điện cho xóm Trà Phìn",
                    "place",
                    "xóm Trà Phìn, xã Cần Yên",
                    "total",
                    30_000_000,
                    "shares",
                    List.of(
                            Map.of("unitId", UnitIds.of("Ban Nội chính Tỉnh ủy"), "money", 8_000_000),
                            Map.of(
                                    "unitId",
                                    UnitIds.of("Văn phòng Tỉnh ủy"),
                                    "goods",
                                    "cột thép",
                                    "goodsValue",
                                    20_000_000,
                                    "days",
                                    4.5))));
            sent(address, activity)
                    .statusCode(422)
                    .body("errors.pointer", contains("/total"))
                    .body("errors[0].message", containsString("28.000.000 đồng, còn thiếu 2.000.000 đồng"));
            activity.put("gap", "PARTIAL");
            activity.put("totalRaw", "30 triệu đồng");
            sent(address, activity)
                    .statusCode(201)
                    .body("activities[0].shared", equalTo(28_000_000))
                    .body("activities[0].difference", equalTo(2_000_000))
                    .body("activities[0].gap", equalTo("PARTIAL"))
                    .body("activities[0].totalRaw", equalTo("30 triệu đồng"));
            // More than the whole is no part that is missing; only a paper can say so, in its own words.
            activity.put("total", 27_000_000);
            sent(address, activity)
                    .statusCode(422)
                    .body("errors[0].message", containsString("vượt tổng trị giá 1.000.000 đồng"));
            activity.put("gap", "AS_REPORTED");
            activity.put("totalRaw", null);
            sent(address, activity).statusCode(422).body("errors.pointer", contains("/totalRaw"));
            activity.put("totalRaw", "27 triệu đồng");
            sent(address, activity)
                    .statusCode(201)
                    .body("activities[1].difference", equalTo(-1_000_000))
                    .body("activities[1].totalRaw", equalTo("27 triệu đồng"));
        }

        private ValidatableResponse sent(String address, Map<String, Object> activity) {
            return As.user("bannoichinh.canbo").body(activity).post(address).then();
        }

        @Test
        void another_member_may_not_write_it() {
            String id = GivenBlocks.blockWithTerm(2025);
            As.user("vanphong")
                    .body(Map.of("title", "Hỗ trợ", "shares", List.of()))
                    .post("/blocks/" + id + "/terms/2025/activities")
                    .then()
                    .statusCode(403);
        }

        @Test
        void a_share_of_a_stranger_is_refused_by_its_place() {
            String id = GivenBlocks.blockWithTerm(2025);
            As.user("bannoichinh")
                    .body(Map.of(
                            "title",
                            "Hỗ trợ",
                            "shares",
                            List.of(Map.of("unitId", UnitIds.of("Công an tỉnh"), "money", 1))))
                    .post("/blocks/" + id + "/terms/2025/activities")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/shares/0/unitId"));
        }
    }

    @Nested
    class RefusalsInTheirOrder {

        @Test
        void a_unit_may_not_make_blocks() {
            As.user("bannoichinh")
                    .body(GivenBlocks.content("Khối thi đua số 9", "Hệ thống " + UUID.randomUUID()))
                    .post("/blocks")
                    .then()
                    .statusCode(403);
        }

        @Test
        void nobody_reads_without_signing_in() {
            As.nobody().get("/blocks").then().statusCode(401);
        }

        @Test
        void unknown_units_and_twice_listed_ones_are_named_by_place() {
            String id = GivenBlocks.block("Khối thi đua số 8");
            Map<String, Object> term = GivenBlocks.term(5, GivenBlocks.BLOCK_5);
            term.put(
                    "members",
                    List.of(
                            Map.of("unitId", UnitIds.of("Sở Nội vụ")),
                            Map.of("unitId", UnitIds.of("Sở Nội vụ")),
                            Map.of("unitId", UUID.randomUUID())));
            As.user("chuyenvien")
                    .body(Map.of("year", 2025, "content", term))
                    .post("/blocks/" + id + "/terms")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItems("/content/members/1/unitId", "/content/members/2/unitId"));
        }

        @Test
        void a_missing_version_a_stale_one_and_a_wrong_state_are_told_apart() {
            String id = GivenBlocks.blockWithTerm(2025);
            String term = "/blocks/" + id + "/terms/2025";
            Map<String, Object> body = GivenBlocks.term(5, GivenBlocks.BLOCK_5);
            As.user("chuyenvien").body(body).put(term).then().statusCode(428);
            As.user("chuyenvien", 99).body(body).put(term).then().statusCode(412);
            int now = As.user("chuyenvien").get(term).jsonPath().getInt("version");
            As.user("chuyenvien", now).body(Map.of()).put(term).then().statusCode(422);
            As.user("chuyenvien", now).body(body).put(term).then().statusCode(409);
            As.user("chuyenvien", now)
                    .body(Map.of("reason", "Bổ sung thành viên"))
                    .post(term + "/reopening")
                    .then()
                    .statusCode(200)
                    .body("history[0].reason", equalTo("Bổ sung thành viên"));
        }

        @Test
        void one_year_is_opened_once() {
            String id = GivenBlocks.blockWithTerm(2025);
            As.user("chuyenvien")
                    .body(Map.of("year", 2025, "copyFrom", 2025))
                    .post("/blocks/" + id + "/terms")
                    .then()
                    .statusCode(409);
            As.user("chuyenvien").get("/blocks/" + id + "/terms/2019").then().statusCode(404);
        }
    }
}
