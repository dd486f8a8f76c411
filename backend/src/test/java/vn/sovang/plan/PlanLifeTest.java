package vn.sovang.plan;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenPlans;
import vn.sovang.given.Statements;
import vn.sovang.given.UnitIds;

@ApiTest
class PlanLifeTest {

    @Inject
    Statements statements;

    private static String at(UUID plan) {
        return "/annual-plans/" + plan;
    }

    @Nested
    class Draft {

        @Test
        void a_draft_is_seen_by_the_province_and_by_nobody_else() {
            UUID plan = GivenPlans.draft(1);
            UUID task = GivenPlans.firstTask(plan);
            for (String inside : List.of("chuyenvien2", "lanhdaoso", "vpubnd", "lanhdao")) {
                As.user(inside).get(at(plan)).then().statusCode(200).body("status", equalTo("DRAFT"));
            }
            for (String outside : List.of("canyen", "congan", "giamsat", "hoidong1", "admin")) {
                As.user(outside).get(at(plan)).then().statusCode(404);
                As.user(outside).get(at(plan) + "/tasks").then().statusCode(404);
                As.user(outside).get(at(plan) + "/tasks/" + task).then().statusCode(404);
                As.user(outside).get(at(plan) + "/paper").then().statusCode(404);
                As.user(outside).delete(at(plan)).then().statusCode(404);
                As.user(outside)
                        .queryParam("size", 100)
                        .get("/annual-plans")
                        .then()
                        .body("items.status", not(hasItem("DRAFT")));
            }
            As.nobody().get(at(plan)).then().statusCode(401);
        }

        @Test
        void only_the_department_writes_and_the_others_are_told_who_does() {
            UUID plan = GivenPlans.draft(1);
            Map<String, Object> body =
                    Map.of("title", "Khác", "year", 2026, "issuerId", UnitIds.of("Ủy ban nhân dân tỉnh Cao Bằng"));
            As.user("vpubnd", GivenPlans.version(plan))
                    .body(body)
                    .put(at(plan))
                    .then()
                    .statusCode(403)
                    .body("detail", containsString("Sở Nội vụ"));
            As.user("canyen").body(body).post("/annual-plans").then().statusCode(403);
            As.user("lanhdao")
                    .get(at(plan))
                    .then()
                    .body("allowedActions.find { it.action == 'ISSUE' }.allowed", is(false))
                    .body("allowedActions.find { it.action == 'ISSUE' }.reason", containsString("Sở Nội vụ"));
        }

        @Test
        void a_change_names_the_version_it_was_made_on() {
            UUID plan = GivenPlans.draft(1);
            Map<String, Object> body = Map.of("title", "Tên mới", "year", 2027, "issuerId", UnitIds.of("Sở Tài chính"));
            As.user("chuyenvien").body(body).put(at(plan)).then().statusCode(428);
            As.user("chuyenvien", 77).body(body).put(at(plan)).then().statusCode(412);
            As.user("chuyenvien", GivenPlans.version(plan))
                    .body(body)
                    .put(at(plan))
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"1\""))
                    .body("title", equalTo("Tên mới"));
            // The quarters follow the plan's year.
            As.user("chuyenvien").get(at(plan) + "/tasks").then().body("items[0].dueOn", equalTo("2027-03-31"));
        }

        @Test
        void all_faults_are_named_at_once() {
            As.user("chuyenvien")
                    .body(Map.of("year", 12))
                    .post("/annual-plans")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/issuerId", "/title", "/year")));
        }

        @Test
        void a_task_is_changed_moved_and_removed() {
            UUID plan = GivenPlans.draft(1);
            UUID first = GivenPlans.firstTask(plan);
            As.user("chuyenvien", 0)
                    .body(Map.of("place", 3))
                    .post(at(plan) + "/tasks/" + first + "/place")
                    .then()
                    .statusCode(200);
            As.user("chuyenvien").get(at(plan) + "/tasks").then().body("items[2].id", equalTo(first.toString()));
            int version = ((Number) As.user("chuyenvien")
                            .get(at(plan) + "/tasks/" + first)
                            .path("version"))
                    .intValue();
            As.user("chuyenvien", version)
                    .body(Map.of("section", "IV", "title", "Quyết định kiện toàn Hội đồng"))
                    .put(at(plan) + "/tasks/" + first)
                    .then()
                    .statusCode(200)
                    .body("product", equalTo("DECISION"))
                    .body("dueOn", equalTo("2026-12-31"))
                    .body("leads.size()", is(0));
            As.user("chuyenvien", version + 1)
                    .delete(at(plan) + "/tasks/" + first)
                    .then()
                    .statusCode(204);
            As.user("chuyenvien").get(at(plan) + "/tasks/" + first).then().statusCode(404);
        }
    }

    @Nested
    class Issuing {

        @Test
        void an_issued_plan_is_read_by_everyone_and_no_longer_changed() {
            UUID plan = GivenPlans.issued(1);
            As.user("canyen.canbo")
                    .get(at(plan))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("ISSUED"))
                    .body("history[0].to", equalTo("ISSUED"))
                    .body("allowedActions.find { it.action == 'EDIT' }.allowed", is(false));
            int version = GivenPlans.version(plan);
            Map<String, Object> body =
                    Map.of("title", "Khác", "year", 2026, "issuerId", UnitIds.of("Ủy ban nhân dân tỉnh Cao Bằng"));
            As.user("chuyenvien", version).body(body).put(at(plan)).then().statusCode(409);
            As.user("chuyenvien", version).delete(at(plan)).then().statusCode(409);
            As.user("chuyenvien")
                    .body(Map.of("title", "Thêm"))
                    .post(at(plan) + "/tasks")
                    .then()
                    .statusCode(409);
            GivenPlans.issue(plan, GivenPlans.freshNumber()).then().statusCode(409);
        }

        @Test
        void a_number_is_issued_once_a_year() {
            String number = GivenPlans.freshNumber();
            GivenPlans.issue(GivenPlans.draft(1), number).then().statusCode(200);
            UUID second = GivenPlans.draft(1);
            GivenPlans.issue(second, number.replace("/", " /").toLowerCase())
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("đã được ban hành"));
            As.user("chuyenvien").get(at(second)).then().body("status", equalTo("DRAFT"));
        }

        @Test
        void a_plan_without_tasks_number_or_with_a_date_to_come_is_not_issued() {
            UUID empty = GivenPlans.draft(0);
            GivenPlans.issue(empty, GivenPlans.freshNumber()).then().statusCode(422);
            UUID plan = GivenPlans.draft(1);
            int version = GivenPlans.version(plan);
            As.user("chuyenvien", version)
                    .body(Map.of("issuedOn", "2026-01-22"))
                    .post(at(plan) + "/issuance")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/number"));
            As.user("chuyenvien", version)
                    .body(Map.of("number", "9/KH-UBND", "issuedOn", "2099-01-01"))
                    .post(at(plan) + "/issuance")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/issuedOn"));
        }

        @Test
        void a_plan_closes_when_nothing_is_open_in_it() {
            UUID plan = GivenPlans.draft(0);
            UUID task = GivenPlans.addTask(plan, "I", 1);
            GivenPlans.issue(plan, GivenPlans.freshNumber()).then().statusCode(200);
            As.user("chuyenvien", GivenPlans.version(plan))
                    .post(at(plan) + "/closure")
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("Còn 1 nhiệm vụ"));
            As.user("chuyenvien", 0)
                    .body(Map.of("reason", "Gộp vào việc khác"))
                    .post(at(plan) + "/tasks/" + task + "/waiver")
                    .then()
                    .statusCode(200);
            As.user("chuyenvien", GivenPlans.version(plan))
                    .post(at(plan) + "/closure")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("CLOSED"));
            As.user("chuyenvien", 1)
                    .body(Map.of("reason", "Nhầm"))
                    .post(at(plan) + "/tasks/" + task + "/reopening")
                    .then()
                    .statusCode(409);
        }
    }

    @Nested
    class Lists {

        @Test
        void a_list_takes_the_same_number_of_statements_however_long_it_is() {
            UUID small = GivenPlans.issued(1);
            UUID large = GivenPlans.issued(9);
            read(small);
            long few = statements.during(() -> read(small));
            long many = statements.during(() -> read(large));
            assertEquals(few, many);
            assertTrue(many <= 6 + Statements.WHO_ASKS, many + " statements");
        }

        private static void read(UUID plan) {
            As.user("canyen")
                    .queryParam("size", 100)
                    .get(at(plan) + "/tasks")
                    .then()
                    .statusCode(200);
        }

        @Test
        void tasks_are_filtered_by_quarter_state_unit_and_words_without_accents() {
            UUID plan = GivenPlans.issued(2);
            as(plan, "quarter", "3").body("total", is(2)).body("items.quarter", equalTo(List.of(3, 3)));
            as(plan, "q", "bao cao so ket quy iv").body("total", is(2));
            as(plan, "unitId", UnitIds.of("Công an tỉnh")).body("total", is(8));
            as(plan, "unitId", UnitIds.of("Sở Tài chính")).body("total", is(0));
            as(plan, "status", "DONE").body("total", is(0));
            as(plan, "status", "OVERDUE").body("items.overdue", not(hasItem(false)));
            As.user("canyen")
                    .queryParam("quarter", "5")
                    .get(at(plan) + "/tasks")
                    .then()
                    .statusCode(422);
        }

        private static io.restassured.response.ValidatableResponse as(UUID plan, String name, String value) {
            return As.user("canyen")
                    .queryParam(name, value)
                    .get(at(plan) + "/tasks")
                    .then()
                    .statusCode(200);
        }

        @Test
        void the_word_file_carries_the_plan_and_the_sheet_what_the_list_shows() throws IOException {
            String imported = GivenPlans.read(GivenPlans.text157()).path("id");
            String plan = As.user("chuyenvien")
                    .body(Map.of())
                    .post("/annual-plans/imports/" + imported + "/commit")
                    .path("id");
            byte[] word = As.user("chuyenvien")
                    .get("/annual-plans/" + plan + "/paper")
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", containsString("filename*=UTF-8''"))
                    .extract()
                    .asByteArray();
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
                    XWPFWordExtractor text = new XWPFWordExtractor(document)) {
                assertTrue(text.getText().contains("157/KH-UBND"));
                assertTrue(text.getText().contains("QUÝ III (05 NHIỆM VỤ)"));
                assertTrue(text.getText().contains("Hoàng Văn Thạch"));
            }
            byte[] excel = As.user("chuyenvien")
                    .queryParam("quarter", 2)
                    .get("/annual-plans/" + plan + "/sheet")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(excel))) {
                assertEquals(
                        10,
                        book.getFirstSheet().read().stream()
                                .filter(r -> r.getCellText(0).equals("Quý II"))
                                .count());
            }
        }
    }

    @Test
    void what_a_unit_leads_and_is_late_stands_on_its_first_screen() {
        UUID plan = GivenPlans.issued(1);
        UUID late = GivenPlans.firstTask(plan);
        As.user("congan")
                .queryParam("year", 2026)
                .get("/today")
                .then()
                .statusCode(200)
                .body("groups.find { it.key == 'DUE' }.items.size()", not(is(0)));
        As.user("canyen")
                .queryParam("year", 2026)
                .get("/today")
                .then()
                .body("groups.items.flatten().subject.id", not(hasItem(late.toString())));
        As.user("lanhdao")
                .queryParam("year", 2026)
                .get("/today")
                .then()
                .body("panels.title", hasItem(containsString("Kế hoạch")));
        As.user("canyen")
                .queryParam("q", "viec 1 bao cao")
                .get("/search")
                .then()
                .statusCode(200);
    }
}
