package vn.sovang.block;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenBlocks;
import vn.sovang.given.Statements;
import vn.sovang.given.UnitIds;

/** All blocks of a system in one year: made from the year before, with what units asked for, and decided at once. */
@ApiTest
class BlockSystemYearTest {

    private static final List<String> OFFICES = List.of("Công an tỉnh", "Sở Tài chính", "Thanh tra tỉnh");
    private static final String DECISION = "{\"number\":\"348/QĐ-UBND\",\"date\":\"2026-04-06\"}";

    @Inject
    Statements statements;

    @Inject
    BlockDirectory directory;

    private String system;
    private String five;
    private String six;

    /** Two blocks of one system with official terms of 2025. */
    private void twoBlocks() {
        String name = "Hệ thống " + UUID.randomUUID();
        five = block("Khối thi đua số 5", name, GivenBlocks.BLOCK_5);
        six = block("Khối thi đua số 6", name, OFFICES);
        system = As.user("chuyenvien").get("/blocks/" + five).path("systemId");
    }

    private static String block(String name, String system, List<String> members) {
        String id = As.user("chuyenvien")
                .body(GivenBlocks.content(name, system))
                .post("/blocks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.user("chuyenvien")
                .body(Map.of("year", 2025, "content", GivenBlocks.term(members.size(), members)))
                .post("/blocks/" + id + "/terms")
                .then()
                .statusCode(201);
        As.user("chuyenvien", 0)
                .body(Map.of("number", "312/QĐ-UBND", "date", "2025-02-28"))
                .post("/blocks/" + id + "/terms/2025/officialisation")
                .then()
                .statusCode(200);
        return id;
    }

    private String year(int year) {
        return "/block-systems/" + system + "/years/" + year;
    }

    private String asked(String unit, String officer, String from, String to) {
        Map<String, Object> body = new HashMap<>(
                Map.of("unitId", UnitIds.of(unit), "fromBlockId", from, "year", 2026, "reason", "Gần nhiệm vụ hơn"));
        body.put("toBlockId", to);
        return As.user(officer)
                .body(body)
                .post("/block-moves")
                .then()
                .statusCode(201)
                .body("status", equalTo("SUBMITTED"))
                .extract()
                .path("id");
    }

    @Test
    void a_request_to_move_is_agreed_and_stands_in_the_next_year_its_comparison_and_its_one_decision()
            throws IOException {
        twoBlocks();
        String move = asked("Văn phòng Tỉnh ủy", "vanphong.canbo", five, six);
        As.user("chuyenvien", 0)
                .body(Map.of("agreed", true))
                .post("/block-moves/" + move + "/answer")
                .then()
                .statusCode(200)
                .body("status", equalTo("AGREED"));
        As.user("chuyenvien", 0)
                .body(Map.of("copyFrom", 2025))
                .post(year(2026) + "/terms")
                .then()
                .statusCode(200)
                .body("blocks.members", contains(4, 4))
                .body("blocks.status", everyItem(equalTo("PROVISIONAL")))
                .body("listedMembers", equalTo(8));
        As.user("vanphong")
                .get(year(2026) + "/comparison")
                .then()
                .statusCode(200)
                .body("blocks[0].departed.unit.unitName", contains("Văn phòng Tỉnh ủy"))
                .body("blocks[0].departed.blockName", contains("Khối thi đua số 6"))
                .body("blocks[1].arrived.unit.unitName", contains("Văn phòng Tỉnh ủy"))
                .body("blocks[1].headBefore.unitName", equalTo("Công an tỉnh"))
                .body("founded", empty());
        String text = draft();
        assertTrue(text.contains("Kiện toàn 02 cụm, khối thi đua"), text);
        assertTrue(
                text.contains("KHỐI THI ĐUA SỐ 5 (04 đơn vị)") && text.contains("KHỐI THI ĐUA SỐ 6 (04 đơn vị)"), text);
        assertTrue(text.contains("thay thế Quyết định số 312/QĐ-UBND"), text);
        As.user("chuyenvien", 0)
                .body(DECISION)
                .post(year(2026) + "/decision")
                .then()
                .statusCode(200)
                .body("blocks.status", everyItem(equalTo("OFFICIAL")))
                .body("decision.number", equalTo("348/QĐ-UBND"));
        As.user("vanphong")
                .get("/blocks/" + six + "/terms/2026")
                .then()
                .body("decision.number", equalTo("348/QĐ-UBND"))
                .body("history.label", hasItem("Chính thức theo 348/QĐ-UBND"));
        As.user("chuyenvien", 1)
                .body(DECISION)
                .post(year(2026) + "/decision")
                .then()
                .statusCode(409)
                .body("detail", containsString("không còn cụm, khối nào chờ quyết định"));
    }

    private String draft() throws IOException {
        byte[] file = As.user("chuyenvien")
                .get(year(2026) + "/decision-draft")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    @Test
    void a_move_agreed_after_the_year_was_made_changes_it_at_once_but_not_one_that_is_decided() {
        twoBlocks();
        As.user("chuyenvien", 0)
                .body(Map.of("copyFrom", 2025))
                .post(year(2026) + "/terms")
                .then()
                .statusCode(200);
        String move = asked("Văn phòng Tỉnh ủy", "vanphong", five, null);
        As.user("chuyenvien", 0)
                .body(Map.of("agreed", true))
                .post("/block-moves/" + move + "/answer")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/toBlockId"));
        As.user("chuyenvien", 0)
                .body(Map.of("agreed", true, "toBlockId", six))
                .post("/block-moves/" + move + "/answer")
                .then()
                .statusCode(200);
        As.user("congan")
                .get("/blocks/" + six + "/terms/2026")
                .then()
                .body("members.unitName", hasItem("Văn phòng Tỉnh ủy"))
                .body("declaredMembers", equalTo(null));
        As.user("chuyenvien", 0)
                .body(DECISION)
                .post(year(2026) + "/decision")
                .then()
                .statusCode(200);
        As.user("bantochuc")
                .body(Map.of(
                        "unitId",
                        UnitIds.of("Ban Tổ chức Tỉnh ủy"),
                        "fromBlockId",
                        five,
                        "year",
                        2026,
                        "reason",
                        "Xin chuyển"))
                .post("/block-moves")
                .then()
                .statusCode(409)
                .body("detail", containsString("đã có quyết định"));
    }

    @Test
    void a_refusal_needs_a_reason_and_a_unit_asks_once_at_a_time() {
        twoBlocks();
        String move = asked("Văn phòng Tỉnh ủy", "vanphong", five, six);
        As.user("vanphong")
                .body(Map.of(
                        "unitId",
                        UnitIds.of("Văn phòng Tỉnh ủy"),
                        "fromBlockId",
                        five,
                        "year",
                        2026,
                        "reason",
                        "Lần nữa"))
                .post("/block-moves")
                .then()
                .statusCode(409);
        As.user("chuyenvien", 0)
                .body(Map.of("agreed", false))
                .post("/block-moves/" + move + "/answer")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        As.user("chuyenvien", 0)
                .body(Map.of("agreed", false, "reason", "Khối số 6 đã đủ"))
                .post("/block-moves/" + move + "/answer")
                .then()
                .statusCode(200)
                .body("answer", equalTo("Khối số 6 đã đủ"));
        As.user("vanphong", 1)
                .post("/block-moves/" + move + "/withdrawal")
                .then()
                .statusCode(409);
        asked("Văn phòng Tỉnh ủy", "vanphong", five, null);
    }

    @Test
    void a_unit_neither_sees_the_requests_of_others_nor_asks_for_them() {
        twoBlocks();
        String move = asked("Văn phòng Tỉnh ủy", "vanphong", five, six);
        As.user("bantochuc").get("/block-moves/" + move).then().statusCode(404);
        As.user("bantochuc").get("/block-moves").then().statusCode(200).body("items.id", not(hasItem(move)));
        As.user("bantochuc")
                .body(Map.of(
                        "unitId", UnitIds.of("Văn phòng Tỉnh ủy"), "fromBlockId", five, "year", 2026, "reason", "x"))
                .post("/block-moves")
                .then()
                .statusCode(403);
        As.user("bannoichinh")
                .body(Map.of(
                        "unitId", UnitIds.of("Ban Nội chính Tỉnh ủy"), "fromBlockId", six, "year", 2026, "reason", "x"))
                .post("/block-moves")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/fromBlockId"));
    }

    @Test
    void the_year_says_where_what_is_announced_and_what_is_listed_do_not_agree() {
        twoBlocks();
        As.user("chuyenvien", 0)
                .body(Map.of(
                        "counts",
                        List.of(
                                Map.of("label", "Khối", "kind", "SECTOR_BLOCK", "blocks", 3),
                                Map.of("label", "Cụm", "kind", "CLUSTER", "blocks", 2),
                                Map.of("label", "Tổng số", "blocks", 6, "members", 137)),
                        "quotas",
                        List.of(),
                        "sources",
                        List.of(),
                        "facts",
                        List.of()))
                .put(year(2025))
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body(
                        "warnings",
                        containsInAnyOrder(
                                "Công bố 2 cụm, chưa có danh sách.",
                                "Công bố 3 khối, danh sách mới có 2.",
                                "Công bố 6 cụm, khối, danh sách mới có 2.",
                                "Công bố 137 thành viên, danh sách mới có 8.",
                                "Văn bản ghi tổng số 6 cụm, khối nhưng các nhóm cộng lại là 5."));
        As.user("chuyenvien", 0).body(Map.of()).put(year(2025)).then().statusCode(412);
        As.user("bantochuc", 1).body(Map.of()).put(year(2025)).then().statusCode(403);
    }

    @Test
    void quotas_of_a_cluster_hold_for_the_blocks_inside_it() {
        String name = "Hệ thống " + UUID.randomUUID();
        Map<String, Object> cluster = GivenBlocks.content("Cụm một", name);
        cluster.put("kind", "CLUSTER");
        String parent = As.user("chuyenvien").body(cluster).post("/blocks").path("id");
        Map<String, Object> inner = GivenBlocks.content("Khối trong cụm", name);
        inner.put("parentId", parent);
        String child = As.user("chuyenvien").body(inner).post("/blocks").path("id");
        Map<String, Object> of = GivenBlocks.term(null, OFFICES);
        of.put(
                "quotas",
                List.of(
                        Map.of("awardCode", "CO_TINH", "most", 1, "reach", "INNER_BLOCKS"),
                        Map.of("awardCode", "BK_TINH", "share", 50, "shareOf", "REMAINING", "reach", "INNER_BLOCKS")));
        term(parent, of);
        Map<String, Object> own = GivenBlocks.term(null, GivenBlocks.BLOCK_5.subList(0, 4));
        own.put("quotas", List.of());
        term(child, own);
        As.user("bantochuc")
                .get("/blocks/" + child + "/terms/2025")
                .then()
                .body("quotas", empty())
                .body("quotasInForce.awardCode", contains("CO_TINH", "BK_TINH"))
                .body("quotasInForce[1].exact", hasToString("1.5"))
                .body("quotasInForce[0].origin", equalTo("Quy định của Cụm một"));
        As.user("bantochuc").get("/blocks/" + parent).then().body("inner.name", contains("Khối trong cụm"));
        Map<String, Object> turned = GivenBlocks.content("Cụm một", name);
        turned.put("parentId", child);
        As.user("chuyenvien", 0)
                .body(turned)
                .put("/blocks/" + parent)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/parentId"));
    }

    private static void term(String block, Map<String, Object> content) {
        As.user("chuyenvien")
                .body(Map.of("year", 2025, "content", content))
                .post("/blocks/" + block + "/terms")
                .then()
                .statusCode(201);
    }

    @Test
    void the_ledger_tells_who_led_and_whose_turn_it_is() {
        twoBlocks();
        As.user("bantochuc")
                .get("/blocks/" + five + "/terms/2026/rotation")
                .then()
                .statusCode(200)
                .body("years.headName", contains("Ban Nội chính Tỉnh ủy"))
                .body("turns[0].unitName", equalTo("Ban Tổ chức Tỉnh ủy"))
                .body("turns[0].ground", equalTo("Phó năm trước, theo thông lệ lên Trưởng"))
                .body("turns", hasSize(5))
                .body("gaps", empty());
    }

    @Test
    void a_year_of_many_blocks_takes_as_many_statements_as_one_of_few() {
        twoBlocks();
        // The first question of an account asks for its session too; that one is not counted.
        As.user("lanhdao").get(year(2025)).then().statusCode(200);
        long two = statements.during(
                () -> As.user("lanhdao").get(year(2025)).then().statusCode(200));
        String name = As.user("chuyenvien").get("/blocks/" + five).path("system");
        for (int i = 7; i < 10; i++) {
            block("Khối thi đua số " + i, name, OFFICES);
        }
        long more = statements.during(
                () -> As.user("lanhdao").get(year(2025)).then().statusCode(200));
        assertEquals(two, more);
    }

    @Nested
    class ContradictoryHeads {

        @Test
        void both_are_kept_with_their_sources_and_neither_leads() {
            String id = GivenBlocks.block("Khối thi đua số 5");
            Map<String, Object> content = GivenBlocks.term(5, GivenBlocks.BLOCK_5);
            String first = UnitIds.of("Ban Nội chính Tỉnh ủy");
            String second = UnitIds.of("Văn phòng Tỉnh ủy");
            content.put("leaders", List.of(head(first, "danh sách"), head(second, "bài báo")));
            term(id, content);
            As.user("bantochuc")
                    .get("/blocks/" + id + "/terms/2025")
                    .then()
                    .body("leaders.disputed", contains(true, true))
                    .body("leaders.written", contains("Khối trưởng theo danh sách", "Khối trưởng theo bài báo"))
                    .body("warnings.code", contains("head-contradiction"));
            assertTrue(directory.headedBy(List.of(UUID.fromString(first), UUID.fromString(second)), 2025).stream()
                    .noneMatch(b -> b.toString().equals(id)));
            for (String office : List.of("bannoichinh", "vanphong")) {
                As.user(office)
                        .body(Map.of("title", "Hỗ trợ", "shares", List.of()))
                        .post("/blocks/" + id + "/terms/2025/activities")
                        .then()
                        .statusCode(403);
            }
            As.user("bantochuc")
                    .queryParam("year", 2025)
                    .queryParam("size", 100)
                    .get("/blocks")
                    .then()
                    .body("items.find { it.id == '" + id + "' }.headDisputed", equalTo(true));
        }

        private Map<String, Object> head(String unit, String source) {
            return Map.of(
                    "role",
                    "HEAD",
                    "unitId",
                    unit,
                    "choice",
                    "UNKNOWN",
                    "source",
                    source,
                    "written",
                    "Khối trưởng theo " + source);
        }
    }
}
