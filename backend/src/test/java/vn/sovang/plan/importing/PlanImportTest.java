package vn.sovang.plan.importing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenPlans;
import vn.sovang.given.UnitIds;
import vn.sovang.plan.reading.PlanFiles;

@ApiTest
class PlanImportTest {

    private static final String TABLE = "STT\tNội dung công việc\tĐơn vị tham mưu thực hiện\n"
            + "I\tQUÝ I (02 NHIỆM VỤ)\t\n"
            + "1\tBáo cáo tổng kết\t- Sở Nội vụ. - Sở Mặt trăng phối hợp.\n"
            + "2\tTổ chức hội nghị\t- Sở Nội vụ.\n";

    private static Response upload(byte[] content, String name) {
        return As.user("chuyenvien")
                .contentType("multipart/form-data")
                .multiPart("file", name, content)
                .post("/annual-plans/imports");
    }

    private static Response commit(String id, Map<String, ?> body) {
        return As.user("chuyenvien").body(body).post("/annual-plans/imports/" + id + "/commit");
    }

    private static int plansOf(String number) {
        return As.user("chuyenvien")
                .queryParam("q", number)
                .get("/annual-plans")
                .then()
                .extract()
                .jsonPath()
                .getInt("total");
    }

    /** Every way the same paper comes in must give the same. */
    private static void is157(Response read) {
        JsonPath json = read.then().statusCode(201).extract().jsonPath();
        assertEquals(34, json.getList("rows").size());
        assertEquals(
                List.of("declared-count-mismatch", "declared-count-mismatch"),
                json.getList("problems.findAll { it.severity == 'WARNING' }.code"));
        assertEquals(
                0, json.getList("problems.findAll { it.severity == 'ERROR' }").size());
        assertEquals(
                Map.of("I", 14, "II", 10, "III", 5, "IV", 5),
                Map.of(
                        "I", json.getList("rows.findAll { it.section == 'I' }").size(),
                        "II",
                                json.getList("rows.findAll { it.section == 'II' }")
                                        .size(),
                        "III",
                                json.getList("rows.findAll { it.section == 'III' }")
                                        .size(),
                        "IV",
                                json.getList("rows.findAll { it.section == 'IV' }")
                                        .size()));
        assertEquals("Công an tỉnh", json.getString("rows[6].leads[0].name"));
        assertEquals(UnitIds.of("Sở Nội vụ"), json.getString("rows[6].leads[1].unitId"));
        assertEquals("RELATED_AGENCIES", json.getString("rows[8].coordinators[1].group"));
    }

    @Nested
    class Plan157 {

        @Test
        void pasted_text_is_read_whole_with_its_two_contradictions() {
            Response read = GivenPlans.read(GivenPlans.text157());
            is157(read);
            read.then()
                    .body("header.number", equalTo("157/KH-UBND"))
                    .body("header.issuedOn", equalTo("2026-01-22"))
                    .body("header.signerName", equalTo("Hoàng Văn Thạch"))
                    .body("issuerName", equalTo("Ủy ban nhân dân tỉnh Cao Bằng"))
                    .body("header.recipients.size()", is(11))
                    .body("problems.code", hasItems("torn-row-joined", "missing-coordinator", "implausible-period"));
        }

        @Test
        void a_word_file_gives_the_same() {
            is157(upload(PlanFiles.docx(GivenPlans.text157()), "ke-hoach.docx"));
        }

        @Test
        void an_excel_file_gives_the_same() {
            is157(upload(PlanFiles.xlsx(GivenPlans.text157(), List.of()), "ke-hoach.xlsx"));
        }

        @Test
        void a_text_file_gives_the_same() {
            is157(upload(GivenPlans.text157().getBytes(StandardCharsets.UTF_8), "ke-hoach.txt"));
        }

        @Test
        void reading_stores_no_plan_and_committing_makes_all_34_tasks_at_once() {
            int before = plansOf("157/KH-UBND");
            String id = GivenPlans.read(GivenPlans.text157()).path("id");
            assertEquals(before, plansOf("157/KH-UBND"));
            String plan = commit(id, Map.of())
                    .then()
                    .statusCode(201)
                    .body("tasks", is(34))
                    .extract()
                    .path("id");
            As.user("lanhdaoso")
                    .get("/annual-plans/" + plan)
                    .then()
                    .body("status", equalTo("DRAFT"))
                    .body("number", equalTo("157/KH-UBND"))
                    .body("quarters.total", equalTo(List.of(14, 10, 5, 5)))
                    .body("quarters.declared", equalTo(List.of(14, 10, 4, 4)))
                    .body("duties.size()", is(6))
                    .body("late", is(0));
            As.user("chuyenvien")
                    .queryParam("size", 100)
                    .get("/annual-plans/" + plan + "/tasks")
                    .then()
                    .body("total", is(34))
                    .body("items[17].dueOn", equalTo("2026-06-30"))
                    .body("items[21].title", containsString("quản lý, duy trì trang"))
                    .body("items.dueOn", everyItem(notNullValue()));
        }

        @Test
        void reading_a_plan_that_is_held_says_so_without_a_warning() {
            String id = GivenPlans.read(GivenPlans.text157()).path("id");
            commit(id, Map.of()).then().statusCode(201);
            GivenPlans.read(GivenPlans.text157())
                    .then()
                    .statusCode(201)
                    .body("problems.find { it.code == 'already-held' }.severity", equalTo("INFO"));
        }
    }

    @Nested
    class Committing {

        @Test
        void a_table_without_a_year_needs_one() {
            String id = GivenPlans.read(TABLE).path("id");
            commit(id, Map.of()).then().statusCode(422).body("errors.pointer", hasItem("/year"));
            commit(id, Map.of("year", 2027)).then().statusCode(201).body("tasks", is(2));
        }

        @Test
        void an_import_is_committed_once() {
            String id = GivenPlans.read(TABLE).path("id");
            commit(id, Map.of("year", 2027)).then().statusCode(201);
            commit(id, Map.of("year", 2027)).then().statusCode(409);
        }

        @Test
        void a_repeat_with_the_same_key_gives_the_same_plan_and_only_one() {
            String id = GivenPlans.read(TABLE).path("id");
            String title = "Kế hoạch gửi lặp " + UUID.randomUUID();
            String key = UUID.randomUUID().toString();
            String first = null;
            for (int i = 0; i < 2; i++) {
                String made = As.user("chuyenvien")
                        .header("Idempotency-Key", key)
                        .body(Map.of("year", 2027, "title", title))
                        .post("/annual-plans/imports/" + id + "/commit")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
                first = first == null ? made : first;
                assertEquals(first, made);
            }
            assertEquals(1, plansOf(title));
        }

        @Test
        void deleting_the_draft_undoes_the_import() {
            String id = GivenPlans.read(TABLE).path("id");
            String plan = commit(id, Map.of("year", 2027)).path("id");
            As.user("chuyenvien", GivenPlans.version(UUID.fromString(plan)))
                    .delete("/annual-plans/" + plan)
                    .then()
                    .statusCode(204);
            As.user("chuyenvien").get("/annual-plans/" + plan).then().statusCode(404);
            String again = commit(id, Map.of("year", 2027))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            assertNotEquals(plan, again);
        }

        @Test
        void corrected_rows_are_taken_and_a_unit_that_is_none_is_refused_with_its_place() {
            String id = GivenPlans.read(TABLE).path("id");
            Map<String, Object> party = new HashMap<>(Map.of("raw", "Sở Mặt trăng", "unitId", UUID.randomUUID()));
            Map<String, Object> row = new HashMap<>(
                    Map.of("section", "I", "number", "1", "title", "Báo cáo tổng kết", "coordinators", List.of(party)));
            commit(id, Map.of("year", 2027, "rows", List.of(row)))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/rows/0/coordinators/0/unitId"));
            party.put("unitId", UnitIds.of("Sở Tài chính"));
            String plan = commit(id, Map.of("year", 2027, "rows", List.of(row)))
                    .then()
                    .statusCode(201)
                    .body("tasks", is(1))
                    .extract()
                    .path("id");
            As.user("chuyenvien")
                    .get("/annual-plans/" + plan + "/tasks")
                    .then()
                    .body("items[0].coordinators[0].raw", equalTo("Sở Mặt trăng"))
                    .body("items[0].coordinators[0].name", equalTo("Sở Tài chính"));
        }

        @Test
        void what_was_answered_can_be_sent_back_as_correction() {
            Response read = GivenPlans.read(GivenPlans.text157());
            List<Map<String, Object>> rows = new ArrayList<>(read.jsonPath().getList("rows"));
            commit(read.path("id"), Map.of("rows", rows)).then().statusCode(201).body("tasks", is(34));
        }
    }

    @Nested
    class Reviewing {

        @Test
        void an_unknown_unit_is_kept_as_written_and_settled_by_hand() {
            Response read = GivenPlans.read(TABLE);
            read.then()
                    .body("problems.find { it.code == 'unknown-unit' }.row", is(0))
                    .body("rows[0].coordinators[0].raw", equalTo("Sở Mặt trăng"))
                    .body("rows[0].coordinators[0].unitId", equalTo(null));
            List<Map<String, Object>> rows = read.jsonPath().getList("rows");
            settle(rows, UnitIds.of("Sở Tài chính"));
            As.user("chuyenvien", read.jsonPath().getInt("version"))
                    .body(Map.of("rows", rows))
                    .put("/annual-plans/imports/" + read.path("id"))
                    .then()
                    .statusCode(200)
                    .body("problems.code", not(hasItem("unknown-unit")))
                    .body("rows[0].coordinators[0].name", equalTo("Sở Tài chính"));
        }

        @SuppressWarnings("unchecked")
        private static void settle(List<Map<String, Object>> rows, String unitId) {
            ((List<Map<String, Object>>) rows.get(0).get("coordinators")).get(0).put("unitId", unitId);
        }

        @Test
        void a_row_taken_out_changes_the_count_that_is_compared() {
            Response read = GivenPlans.read(TABLE);
            List<Map<String, Object>> rows = read.jsonPath().getList("rows");
            As.user("chuyenvien", read.jsonPath().getInt("version"))
                    .body(Map.of("rows", rows.subList(1, 2)))
                    .put("/annual-plans/imports/" + read.path("id"))
                    .then()
                    .statusCode(200)
                    .body("rows[0].index", is(1))
                    .body("problems.code", hasItem("declared-count-mismatch"))
                    .body("problems.code", not(hasItem("unknown-unit")));
        }

        @Test
        void a_stale_correction_is_refused() {
            Response read = GivenPlans.read(TABLE);
            String at = "/annual-plans/imports/" + read.path("id");
            As.user("chuyenvien").body(Map.of()).put(at).then().statusCode(428);
            As.user("chuyenvien", 99).body(Map.of()).put(at).then().statusCode(412);
        }

        @Test
        void a_reading_belongs_to_its_maker_and_the_department() {
            String id = GivenPlans.read(TABLE).path("id");
            As.user("chuyenvien2").get("/annual-plans/imports/" + id).then().statusCode(200);
            As.user("vpubnd").get("/annual-plans/imports/" + id).then().statusCode(404);
            As.user("canyen")
                    .post("/annual-plans/imports/" + id + "/commit")
                    .then()
                    .statusCode(404);
            As.user("chuyenvien")
                    .get("/annual-plans/imports")
                    .then()
                    .statusCode(200)
                    .body("id", hasItem(id));
        }

        @Test
        void a_discarded_reading_is_gone() {
            Response read = GivenPlans.read(TABLE);
            String at = "/annual-plans/imports/" + read.path("id");
            As.user("chuyenvien", 0).delete(at).then().statusCode(204);
            As.user("chuyenvien").get(at).then().statusCode(404);
        }
    }

    @Nested
    class BadInput {

        @Test
        void a_paper_that_is_no_plan_is_refused_with_its_code() {
            GivenPlans.read("Báo cáo tình hình thời tiết tháng 11. Trời nhiều mây, có mưa rào.")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/not-a-plan"))
                    .body("errors.code", hasItem("not-a-plan"));
            upload(PlanFiles.docx("Biên bản họp\nThành phần: đủ"), "bien-ban.docx")
                    .then()
                    .statusCode(422)
                    .body("errors.code", hasItem("not-a-plan"));
        }

        @Test
        void a_broken_word_file_is_refused_and_nothing_is_kept() {
            byte[] whole = PlanFiles.docx(GivenPlans.text157());
            byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
            upload(half, "hong.docx")
                    .then()
                    .statusCode(422)
                    .body("detail", not(containsString("Exception")))
                    .body("errors.pointer", hasItem("/file"));
        }

        @Test
        void other_kinds_of_files_are_not_taken() {
            upload(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3}, "ke-hoach.docx")
                    .then()
                    .statusCode(415);
            upload("%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII), "ke-hoach.pdf")
                    .then()
                    .statusCode(415);
            As.user("chuyenvien")
                    .contentType("text/csv")
                    .body("a,b")
                    .post("/annual-plans/imports")
                    .then()
                    .statusCode(415);
        }

        @Test
        void json_that_cannot_be_read_is_named_without_a_trace_of_the_inside() {
            As.user("chuyenvien")
                    .body("{\"text\": ")
                    .post("/annual-plans/imports")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("detail", not(containsString("java")));
            As.user("chuyenvien")
                    .body("{}")
                    .post("/annual-plans/imports")
                    .then()
                    .statusCode(422);
            As.user("chuyenvien")
                    .contentType(ContentType.MULTIPART)
                    .multiPart("other", "x")
                    .post("/annual-plans/imports")
                    .then()
                    .statusCode(422);
        }

        @Test
        void only_the_department_and_units_import() {
            for (String other : List.of("vpubnd", "lanhdao", "giamsat", "admin")) {
                As.user(other)
                        .body(Map.of("text", TABLE))
                        .post("/annual-plans/imports")
                        .then()
                        .statusCode(403);
            }
            As.nobody()
                    .body(Map.of("text", TABLE))
                    .post("/annual-plans/imports")
                    .then()
                    .statusCode(401);
        }
    }
}
