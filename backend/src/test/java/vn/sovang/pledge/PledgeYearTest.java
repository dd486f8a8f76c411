package vn.sovang.pledge;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.specification.RequestSpecification;
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
import vn.sovang.given.GivenBlocks;
import vn.sovang.given.Statements;
import vn.sovang.given.UnitIds;

@ApiTest
class PledgeYearTest {

    private static final String UNIT = "Ban Tuyên giáo và Dân vận Tỉnh ủy";
    private static final String OFFICER = "bantuyengiao.canbo";
    private static final String HEAD = "bantuyengiao";
    /** Heads the block. */
    private static final String BLOCK_HEAD = "bannoichinh.canbo";
    /** Member of the same block that leads nothing. */
    private static final String MATE = "ubkiemtra";

    private static final String STRANGER = "canyen.canbo";

    @Inject
    PledgeResults results;

    @Inject
    Statements statements;

    private String block;
    private String pledge;

    @BeforeEach
    void begin() {
        block = GivenBlocks.blockWithTerm(2025);
        pledge = As.user(OFFICER)
                .body(Map.of("blockId", block, "year", 2025, "unitId", UnitIds.of(UNIT)))
                .post("/pledges")
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .extract()
                .path("id");
    }

    @Test
    void a_pledge_goes_from_draft_to_confirmed_results() {
        promise(target("Vụ việc tham mưu chỉ đạo", "vụ việc", "5"), target("Đảng viên mới", "đảng viên", "900"));
        move(OFFICER, "submission").then().statusCode(200).body("status", equalTo("SUBMITTED"));
        sign(HEAD, "REMOTE").then().statusCode(200).body("status", equalTo("SIGNED"));
        result("MID", 0, "4").then().statusCode(200).body("targets[0].mid.comparison", equalTo("đạt 80 %, thiếu 20 %"));
        move(OFFICER, "mid-report").then().statusCode(200).body("status", equalTo("MID_REPORTED"));
        result("YEAR", 0, "12")
                .then()
                .statusCode(200)
                .body("targets[0].year.comparison", equalTo("đạt 240 %, vượt 140 %"))
                .body("targets[0].year.met", equalTo(true));
        move(OFFICER, "year-report").then().statusCode(422).body("errors.pointer", hasItem("/targets/1/year"));
        result("YEAR", 1, "923").then().statusCode(200);
        move(OFFICER, "year-report").then().statusCode(200).body("status", equalTo("YEAR_REPORTED"));
        move(BLOCK_HEAD, "confirmation")
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("met", equalTo(2))
                .body("history.size()", equalTo(6))
                .body("allowedActions.findAll { it.allowed }", empty());
        var told = results.of(UUID.fromString(UnitIds.of(UNIT)), 2025);
        assertTrue(told.stream()
                .anyMatch(r -> r.planned().equals("5 vụ việc")
                        && r.reached().equals("12 vụ việc")
                        && r.comparison().equals("đạt 240 %, vượt 140 %")));
    }

    @Test
    void next_years_pledge_is_made_from_this_one() {
        promise(target("Vụ việc tham mưu chỉ đạo", "vụ việc", "5"));
        As.user("chuyenvien")
                .body(Map.of("year", 2026, "copyFrom", 2025))
                .post("/blocks/" + block + "/terms")
                .then()
                .statusCode(201);
        As.user(OFFICER)
                .body(Map.of("blockId", block, "year", 2026, "unitId", UnitIds.of(UNIT), "fromPledgeId", pledge))
                .post("/pledges")
                .then()
                .statusCode(201)
                .body("targets[0].planned", equalTo("5"))
                .body("earlierPledgeId", equalTo(pledge));
    }

    @Test
    void a_figure_that_can_be_read_twice_is_asked_about_and_then_kept_as_written() {
        Map<String, Object> target = target("Vốn huy động", "tỷ đồng", "2.254");
        put(content(target))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/targets/0/planned"))
                .body("errors[0].message", containsString("2.254.000.000 đồng"));
        target.put("plannedReading", 2254000000L);
        put(content(target))
                .then()
                .statusCode(200)
                .body("targets[0].planned", equalTo("2.254"))
                .body("targets[0].value", equalTo(2254000000L));
    }

    @Test
    void a_bare_percentage_keeps_its_words_and_asks() {
        promise(target("Vụ việc tham mưu chỉ đạo", "vụ việc", "5"));
        move(OFFICER, "submission");
        sign(HEAD, "REMOTE");
        result("YEAR", 0, "vượt 240 %")
                .then()
                .statusCode(200)
                .body("targets[0].year.reached", equalTo("vượt 240 %"))
                .body("targets[0].year.question", containsString("đạt hay vượt"))
                .body("targets[0].year.comparison", equalTo(""));
    }

    @Test
    void the_block_head_marks_who_signed_at_the_conference() {
        promise(target("Vụ việc tham mưu chỉ đạo", "vụ việc", "5"));
        move(OFFICER, "submission");
        sign(MATE, "AT_CONFERENCE").then().statusCode(404);
        sign(HEAD, "AT_CONFERENCE").then().statusCode(403);
        sign(BLOCK_HEAD, "AT_CONFERENCE").then().statusCode(200).body("signedHowLabel", equalTo("Ký tại hội nghị"));
        As.user(BLOCK_HEAD)
                .get("/blocks/" + block + "/terms/2025/progress")
                .then()
                .statusCode(200)
                .body("signedWords", equalTo("1/5 đã ký"))
                .body("lines.unitName", equalTo(GivenBlocks.BLOCK_5))
                .body("lines.find { it.unitName == '" + UNIT + "' }.status", equalTo("SIGNED"));
        byte[] paper = As.user(BLOCK_HEAD)
                .get("/blocks/" + block + "/terms/2025/progress/paper")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals('P', paper[0]);
    }

    @Test
    void a_returned_report_comes_back_with_its_reason_and_goes_again() {
        promise(target("Vụ việc tham mưu chỉ đạo", "vụ việc", "5"));
        move(OFFICER, "submission");
        sign(HEAD, "REMOTE");
        result("YEAR", 0, "12");
        move(OFFICER, "year-report");
        at(BLOCK_HEAD)
                .body(Map.of())
                .post("/pledges/" + pledge + "/return")
                .then()
                .statusCode(422);
        at(BLOCK_HEAD)
                .body(Map.of("reason", "Thiếu văn bản kiểm chứng"))
                .post("/pledges/" + pledge + "/return")
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("returnedReason", equalTo("Thiếu văn bản kiểm chứng"));
        As.user(OFFICER)
                .queryParam("year", 2025)
                .get("/today")
                .then()
                .statusCode(200)
                .body("groups.find { it.key == 'RETURNED' }.items.subject.id", hasItem(pledge));
        move(OFFICER, "year-report").then().statusCode(200).body("status", equalTo("YEAR_REPORTED"));
    }

    @Test
    void the_block_head_does_not_confirm_its_own_results_but_the_deputy_does() {
        pledge = As.user("bannoichinh.canbo")
                .body(Map.of("blockId", block, "year", 2025, "unitId", UnitIds.of("Ban Nội chính Tỉnh ủy")))
                .post("/pledges")
                .path("id");
        promise("bannoichinh.canbo", target("Vụ án", "vụ án", "10"));
        move("bannoichinh.canbo", "submission");
        sign("bannoichinh", "REMOTE");
        result("bannoichinh.canbo", "YEAR", 0, "15");
        move("bannoichinh", "year-report");
        move("bannoichinh", "confirmation").then().statusCode(403);
        move("bantochuc", "confirmation").then().statusCode(200);
    }

    @Nested
    class WhoSeesIt {

        @Test
        void a_draft_is_the_units_own() {
            promise(target("Vụ việc", "vụ việc", "5"));
            seenBy(OFFICER, true);
            seenBy(HEAD, true);
            seenBy("chuyenvien", true);
            seenBy("giamsat", true);
            seenBy(BLOCK_HEAD, false);
            seenBy(MATE, false);
            seenBy(STRANGER, false);
            seenBy("hoidong1", false);
        }

        @Test
        void a_sent_one_is_seen_by_the_block_head_and_not_yet_by_the_block() {
            promise(target("Vụ việc", "vụ việc", "5"));
            move(OFFICER, "submission");
            seenBy(BLOCK_HEAD, true);
            seenBy(MATE, false);
            seenBy(STRANGER, false);
        }

        @Test
        void a_signed_one_is_seen_by_the_whole_block_and_by_no_stranger() {
            promise(target("Vụ việc", "vụ việc", "5"));
            move(OFFICER, "submission");
            sign(HEAD, "REMOTE");
            seenBy(MATE, true);
            seenBy(STRANGER, false);
            As.user(STRANGER)
                    .get("/blocks/" + block + "/terms/2025/progress")
                    .then()
                    .statusCode(404);
        }

        private void seenBy(String user, boolean seen) {
            As.user(user).get("/pledges/" + pledge).then().statusCode(seen ? 200 : 404);
            As.user(user)
                    .queryParam("blockId", block)
                    .get("/pledges")
                    .then()
                    .statusCode(200)
                    .body("items.id", seen ? hasItem(pledge) : not(hasItem(pledge)))
                    .body("total", equalTo(seen ? 1 : 0));
            As.user(user)
                    .queryParam("q", "giao uoc tuyen giao 2025")
                    .get("/search")
                    .then()
                    .statusCode(200);
            assertEquals(seen, searchFinds(user));
        }

        /** The search shows a few hits only, so the block's own system name narrows it down. */
        private boolean searchFinds(String user) {
            String name = "Khối riêng " + pledge.substring(24);
            int version =
                    As.user("chuyenvien").get("/blocks/" + block).jsonPath().getInt("version");
            As.user("chuyenvien", version)
                    .body(GivenBlocks.content(name, "Hệ thống " + block))
                    .put("/blocks/" + block)
                    .then()
                    .statusCode(200);
            List<String> ids = As.user(user)
                    .queryParam("q", "giao ước " + name)
                    .get("/search")
                    .jsonPath()
                    .getList("items.findAll { it.subject.type == 'PLEDGE' }.subject.id");
            return ids.contains(pledge);
        }
    }

    @Nested
    class RefusalsInTheirOrder {

        @Test
        void versions_states_and_shapes_are_told_apart() {
            As.nobody().get("/pledges/" + pledge).then().statusCode(401);
            As.user(STRANGER, 0)
                    .body(content())
                    .put("/pledges/" + pledge)
                    .then()
                    .statusCode(404);
            As.user("chuyenvien", 99)
                    .body(content())
                    .put("/pledges/" + pledge)
                    .then()
                    .statusCode(403);
            As.user(OFFICER).body(content()).put("/pledges/" + pledge).then().statusCode(428);
            As.user(OFFICER, 99)
                    .body(content())
                    .put("/pledges/" + pledge)
                    .then()
                    .statusCode(412);
            at(OFFICER).body(Map.of()).put("/pledges/" + pledge).then().statusCode(422);
            promise(target("Vụ việc", "vụ việc", "5"));
            move(OFFICER, "submission");
            put(content(target("Vụ việc", "vụ việc", "6"))).then().statusCode(409);
            move(OFFICER, "submission").then().statusCode(409);
            move(OFFICER, "year-report").then().statusCode(409);
        }

        @Test
        void only_the_units_own_head_signs() {
            promise(target("Vụ việc", "vụ việc", "5"));
            move(OFFICER, "submission");
            sign(OFFICER, "REMOTE").then().statusCode(403);
            sign("bannoichinh", "REMOTE").then().statusCode(403);
        }

        @Test
        void a_unit_has_one_pledge_in_a_blocks_year_and_only_as_a_member() {
            As.user(OFFICER)
                    .body(Map.of("blockId", block, "year", 2025, "unitId", UnitIds.of(UNIT)))
                    .post("/pledges")
                    .then()
                    .statusCode(409);
            As.user("canyen")
                    .body(Map.of("blockId", block, "year", 2025, "unitId", UnitIds.of("Ủy ban nhân dân xã Cần Yên")))
                    .post("/pledges")
                    .then()
                    .statusCode(422);
            As.user(OFFICER)
                    .body(Map.of("blockId", block, "year", 2025, "unitId", UnitIds.of("Văn phòng Tỉnh ủy")))
                    .post("/pledges")
                    .then()
                    .statusCode(403);
        }

        @Test
        void a_repeated_request_does_its_work_once() {
            promise(target("Vụ việc", "vụ việc", "5"));
            String key = UUID.randomUUID().toString();
            int version = version();
            for (int i = 0; i < 2; i++) {
                As.user(OFFICER, version)
                        .header("Idempotency-Key", key)
                        .post("/pledges/" + pledge + "/submission")
                        .then()
                        .statusCode(200)
                        .body("status", equalTo("SUBMITTED"));
            }
        }
    }

    @Test
    void what_proves_a_result_is_opened_by_those_who_see_the_pledge_and_by_nobody_else() {
        promise(target("Vụ việc", "vụ việc", "5"));
        move(OFFICER, "submission");
        sign(HEAD, "REMOTE");
        String file = io.restassured.RestAssured.given()
                .basePath("/api/v1")
                .header("Authorization", "Bearer " + As.token(OFFICER))
                .multiPart("file", "bao-cao.txt", "Báo cáo kết quả".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/files")
                .path("id");
        String target = As.user(OFFICER).get("/pledges/" + pledge).path("targets[0].id");
        Map<String, Object> result = Map.of("targetId", target, "reached", "12", "fileIds", List.of(file));
        at(OFFICER)
                .body(Map.of("period", "YEAR", "results", List.of(result)))
                .put("/pledges/" + pledge + "/results")
                .then()
                .statusCode(200)
                .body("targets[0].year.files.name", equalTo(List.of("bao-cao.txt")));
        As.user(MATE).get("/files/" + file).then().statusCode(200);
        As.user(STRANGER).get("/files/" + file).then().statusCode(404);
        Map<String, Object> stolen = Map.of(
                "targetId",
                target,
                "reached",
                "12",
                "fileIds",
                List.of(UUID.randomUUID().toString()));
        at(OFFICER)
                .body(Map.of("period", "YEAR", "results", List.of(stolen)))
                .put("/pledges/" + pledge + "/results")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/results/0/fileIds/0"));
    }

    @Test
    void the_list_takes_the_same_number_of_statements_however_long_it_is() {
        promise(target("Vụ việc", "vụ việc", "5"));
        long one = statementsOfList();
        for (String unit : List.of("bantochuc", "vanphong", "ubkiemtra")) {
            String name = Map.of(
                            "bantochuc", "Ban Tổ chức Tỉnh ủy",
                            "vanphong", "Văn phòng Tỉnh ủy",
                            "ubkiemtra", "Ủy ban Kiểm tra Tỉnh ủy")
                    .get(unit);
            As.user(unit)
                    .body(Map.of("blockId", block, "year", 2025, "unitId", UnitIds.of(name)))
                    .post("/pledges")
                    .then()
                    .statusCode(201);
        }
        assertEquals(one, statementsOfList());
    }

    private long statementsOfList() {
        return statements.during(() -> As.user("chuyenvien")
                .queryParam("blockId", block)
                .get("/pledges")
                .then()
                .statusCode(200));
    }

    private RequestSpecification at(String user) {
        return As.user(user, version());
    }

    private int version() {
        return As.user("chuyenvien").get("/pledges/" + pledge).jsonPath().getInt("version");
    }

    private io.restassured.response.Response move(String user, String noun) {
        return at(user).post("/pledges/" + pledge + "/" + noun);
    }

    private io.restassured.response.Response sign(String user, String how) {
        return at(user).body(Map.of("how", how)).post("/pledges/" + pledge + "/signature");
    }

    private io.restassured.response.Response put(Map<String, Object> content) {
        return at(OFFICER).body(content).put("/pledges/" + pledge);
    }

    @SafeVarargs
    private void promise(Map<String, Object>... targets) {
        promise(OFFICER, targets);
    }

    @SafeVarargs
    private void promise(String user, Map<String, Object>... targets) {
        at(user).body(content(targets)).put("/pledges/" + pledge).then().statusCode(200);
    }

    private io.restassured.response.Response result(String period, int target, String reached) {
        return result(OFFICER, period, target, reached);
    }

    private io.restassured.response.Response result(String user, String period, int target, String reached) {
        String id = As.user("chuyenvien").get("/pledges/" + pledge).path("targets[" + target + "].id");
        return at(user).body(Map.of(
                        "period",
                        period,
                        "results",
                        List.of(Map.of("targetId", id, "reached", reached, "evidence", "Báo cáo của đơn vị"))))
                .put("/pledges/" + pledge + "/results");
    }

    @SafeVarargs
    private static Map<String, Object> content(Map<String, Object>... targets) {
        return Map.of(
                "contents",
                List.of("Thực hiện tốt nhiệm vụ chính trị được giao"),
                "targets",
                new ArrayList<>(List.of(targets)),
                "registrations",
                List.of(Map.of("awardCode", "CO_TINH", "subjectKind", "COLLECTIVE", "subjectName", UNIT)));
    }

    private static Map<String, Object> target(String indicator, String measure, String planned) {
        Map<String, Object> t = new HashMap<>();
        t.put("indicator", indicator);
        t.put("measure", measure);
        t.put("direction", "HIGHER_BETTER");
        t.put("planned", planned);
        return t;
    }
}
