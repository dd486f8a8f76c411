package vn.sovang.plan;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenPlans;
import vn.sovang.given.Statements;
import vn.sovang.given.UnitIds;

/** What a plan needs after it was issued: products, answers, amendments, carrying over, a calendar. */
@ApiTest
class PlanFollowThroughTest {

    @Inject
    Statements statements;

    private static String at(UUID plan) {
        return "/annual-plans/" + plan;
    }

    private static List<String> tasks(UUID plan) {
        return As.user("chuyenvien").get(at(plan) + "/tasks").jsonPath().getList("items.id");
    }

    private static Response write(String user, UUID plan, String what, Object body) {
        return As.user(user, GivenPlans.version(plan)).body(body).post(at(plan) + "/" + what);
    }

    @Nested
    class Products {

        @Test
        void a_task_is_linked_to_several_products_of_several_kinds_before_it_closes() {
            UUID plan = GivenPlans.issued(1);
            String task = at(plan) + "/tasks/" + GivenPlans.firstTask(plan);
            Map<String, Object> paper = Map.of("documents", GivenPlans.paper().get("documents"), "product", "GUIDANCE");
            As.user("congan").body(paper).post(task + "/products").then().statusCode(201);
            Map<String, Object> other =
                    Map.of("proofs", List.of(Map.of("type", "PLAN", "id", plan)), "product", "PLAN");
            As.user("chuyenvien")
                    .body(other)
                    .post(task + "/products")
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("OPEN"))
                    .body("proofs.productLabel", equalTo(List.of("Hướng dẫn", "Kế hoạch")));
            As.user("chuyenvien", 2)
                    .body(Map.of("note", "Đủ sản phẩm"))
                    .post(task + "/completion")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("DONE"))
                    .body("proofs", hasSize(2));
        }

        @Test
        void a_unit_that_has_no_part_in_it_links_nothing_and_a_wrong_link_goes_again() {
            UUID plan = GivenPlans.issued(1);
            String task = at(plan) + "/tasks/" + GivenPlans.firstTask(plan);
            Map<String, Object> link = Map.of("proofs", List.of(Map.of("type", "PLAN", "id", plan)));
            As.user("canyen").body(link).post(task + "/products").then().statusCode(403);
            As.user("congan").body(Map.of()).post(task + "/products").then().statusCode(422);
            As.user("congan").body(link).post(task + "/products").then().statusCode(201);
            As.user("congan", 1)
                    .delete(task + "/products/" + plan)
                    .then()
                    .statusCode(200)
                    .body("proofs", hasSize(0));
            As.user("congan", 2).delete(task + "/products/" + plan).then().statusCode(404);
        }

        @Test
        void continuing_work_closes_on_evidence_of_every_quarter_or_a_word_why_not() {
            UUID plan = GivenPlans.draft(0);
            String id = As.user("chuyenvien")
                    .body(Map.of(
                            "title",
                            "Tuyên truyền điển hình tiên tiến",
                            "product",
                            "CONTINUING",
                            "time",
                            Map.of("kind", "CONTINUING")))
                    .post(at(plan) + "/tasks")
                    .path("id");
            GivenPlans.issue(plan, GivenPlans.freshNumber()).then().statusCode(200);
            String task = at(plan) + "/tasks/" + id;
            Map<String, Object> first = Map.of("documents", GivenPlans.paper().get("documents"), "period", "2026-Q1");
            As.user("chuyenvien")
                    .body(first)
                    .post(task + "/products")
                    .then()
                    .statusCode(201)
                    .body("periods", hasSize(4))
                    .body("periods[0].proofs", is(1))
                    .body("periods[1].proofs", is(0));
            As.user("chuyenvien", 1)
                    .body(GivenPlans.paper())
                    .post(task + "/completion")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/note"))
                    .body("errors[0].message", containsString("quý II năm 2026"));
            Map<String, Object> said = Map.of(
                    "documents", GivenPlans.paper().get("documents"), "note", "Quý II, III gộp vào báo cáo cuối năm");
            As.user("chuyenvien", 1)
                    .body(said)
                    .post(task + "/completion")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("DONE"));
            As.user("chuyenvien", 2)
                    .body(Map.of("reason", "Còn việc"))
                    .post(task + "/reopening")
                    .then()
                    .statusCode(200)
                    .body("proofs.period", hasItem("2026-Q1"));
        }
    }

    @Nested
    class Closing {

        @Test
        void every_open_task_is_done_waived_or_goes_on_next_year() {
            UUID plan = GivenPlans.issued(1);
            List<String> ids = tasks(plan);
            List<Map<String, Object>> three = List.of(
                    Map.of(
                            "taskId",
                            ids.get(0),
                            "outcome",
                            "DONE",
                            "proofs",
                            List.of(Map.of("type", "PLAN", "id", plan))),
                    Map.of("taskId", ids.get(1), "outcome", "WAIVED", "reason", "Trung ương không tổ chức"),
                    Map.of("taskId", ids.get(2), "outcome", "CARRIED", "reason", "Chờ hướng dẫn"));
            write("chuyenvien", plan, "closure", Map.of("tasks", three))
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("1 nhiệm vụ"));
            write(
                            "chuyenvien",
                            plan,
                            "closure",
                            Map.of("tasks", List.of(Map.of("taskId", ids.get(0), "outcome", "WAIVED"))))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/tasks/0/reason"));
            List<Map<String, Object>> all = new java.util.ArrayList<>(three);
            all.add(Map.of("taskId", ids.get(3), "outcome", "CARRIED", "reason", "Chuyển sang năm sau"));
            write("chuyenvien", plan, "closure", Map.of("tasks", all))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("CLOSED"))
                    .body("done", is(1));

            JsonPath left =
                    As.user("chuyenvien").get(at(plan) + "/tasks/" + ids.get(2)).jsonPath();
            assertEquals("CARRIED", left.getString("status"));
            String next = left.getString("carriedTo.planId");
            JsonPath made = As.user("chuyenvien").get("/annual-plans/" + next).jsonPath();
            assertEquals(2027, made.getInt("year"));
            assertEquals("DRAFT", made.getString("status"));
            assertEquals(2, made.getInt("tasks"));
            As.user("chuyenvien")
                    .get("/annual-plans/" + next + "/tasks/" + left.getString("carriedTo.taskId"))
                    .then()
                    .statusCode(200)
                    .body("carriedFrom.taskId", equalTo(ids.get(2)))
                    .body("dueOn", equalTo("2027-09-30"))
                    .body("note", equalTo("Chờ hướng dẫn"));
            // The next plan is a draft: others do not hear of it.
            As.user("canyen").get(at(plan) + "/tasks/" + ids.get(2)).then().body("carriedTo", nullValue());
        }
    }

    @Nested
    class UnitPlans {

        private UUID ownPlan(String user, String unit) {
            return UUID.fromString(As.user(user)
                    .body(Map.of("title", "Công tác thi đua của đơn vị", "year", 2026, "issuerId", UnitIds.of(unit)))
                    .post("/annual-plans")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }

        @Test
        void a_unit_writes_its_own_plan_and_answers_the_provinces_tasks() {
            UUID province = GivenPlans.issued(2);
            String asked = tasks(province).get(0);
            UUID own = ownPlan("bantochuc", "Ban Tổ chức Tỉnh ủy");
            As.user("canyen").get(at(own)).then().statusCode(404);
            As.user("canyen")
                    .queryParam("size", 100)
                    .get("/annual-plans")
                    .then()
                    .body("items.id", not(hasItem(own.toString())));
            As.user("bantochuc")
                    .body(Map.of("title", "Báo cáo của Ban", "section", "I", "answersTaskId", asked))
                    .post(at(own) + "/tasks")
                    .then()
                    .statusCode(201)
                    .body("answers.taskId", equalTo(asked));
            As.user("congan")
                    .get(at(province) + "/answers")
                    .then()
                    .body("units.find { it.name == 'Công an tỉnh' }.silent", is(true));
            As.user("bantochuc", As.user("bantochuc").get(at(own)).jsonPath().getInt("version"))
                    .body(Map.of(
                            "number", GivenPlans.freshNumber().replace("KH-UBND", "KH-BTC"), "issuedOn", "2026-02-10"))
                    .post(at(own) + "/issuance")
                    .then()
                    .statusCode(200);
            As.user("canyen")
                    .get(at(province) + "/answers")
                    .then()
                    .statusCode(200)
                    .body("tasks[0].answers", is(1))
                    .body("tasks[1].answers", is(0))
                    .body("units.find { it.name == 'Công an tỉnh' }.silent", is(true))
                    .body("units.find { it.name == 'Công an tỉnh' }.named", is(true))
                    .body("units.find { it.name == 'Ban Tổ chức Tỉnh ủy' }.silent", is(false))
                    .body("units.find { it.name == 'Ban Tổ chức Tỉnh ủy' }.answered", equalTo(List.of(asked)));
            As.user("canyen")
                    .get(at(province) + "/tasks/" + asked)
                    .then()
                    .body("answeredBy.planId", equalTo(List.of(own.toString())));
        }

        @Test
        void nobody_writes_another_units_plan_and_answers_must_be_there() {
            As.user("bantochuc")
                    .body(Map.of("title", "Kế hoạch", "year", 2026, "issuerId", UnitIds.of("Sở Tài chính")))
                    .post("/annual-plans")
                    .then()
                    .statusCode(403);
            UUID own = ownPlan("bantochuc", "Ban Tổ chức Tỉnh ủy");
            As.user("bantochuc")
                    .body(Map.of("title", "Việc", "answersTaskId", UUID.randomUUID()))
                    .post(at(own) + "/tasks")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/answersTaskId"));
        }

        @Test
        void the_matrix_of_a_plan_that_binds_all_communes_costs_as_many_statements_as_a_small_one() {
            UUID small = GivenPlans.issued(1);
            UUID large = GivenPlans.draft(6);
            As.user("chuyenvien")
                    .body(Map.of(
                            "title",
                            "Việc của mọi xã",
                            "leads",
                            List.of(Map.of("raw", "UBND các xã, phường", "group", "COMMUNES"))))
                    .post(at(large) + "/tasks")
                    .then()
                    .statusCode(201);
            GivenPlans.issue(large, GivenPlans.freshNumber()).then().statusCode(200);
            long few = statements.during(
                    () -> As.user("canyen").get(at(small) + "/answers").then().statusCode(200));
            long many = statements.during(() -> As.user("canyen")
                    .get(at(large) + "/answers")
                    .then()
                    .statusCode(200)
                    .body("units.name", hasItem(containsString("Cần Yên")))
                    .body("silent", not(is(0))));
            assertTrue(many <= few + 1, few + " and " + many);
        }
    }

    @Nested
    class Amendments {

        @Test
        void a_further_paper_changes_adds_and_repeals_rows_and_says_what_was_before() {
            UUID plan = GivenPlans.issued(1);
            List<String> ids = tasks(plan);
            Map<String, Object> changed = Map.of(
                    "section",
                    "II",
                    "number",
                    "1",
                    "title",
                    "Báo cáo chuyên đề",
                    "leads",
                    List.of(Map.of("raw", "Sở Nội vụ", "unitId", UnitIds.of("Sở Nội vụ"))));
            Map<String, Object> body = Map.of(
                    "number",
                    "300/KH-UBND",
                    "issuedOn",
                    "2026-05-20",
                    "summary",
                    "Điều chỉnh một số nhiệm vụ",
                    "changes",
                    List.of(
                            Map.of("taskId", ids.get(0), "task", changed),
                            Map.of("taskId", ids.get(1)),
                            Map.of("task", Map.of("section", "IV", "number", "2", "title", "Nhiệm vụ bổ sung"))));
            As.user("canyen", GivenPlans.version(plan))
                    .body(body)
                    .post(at(plan) + "/amendments")
                    .then()
                    .statusCode(403);
            write("chuyenvien", plan, "amendments", body)
                    .then()
                    .statusCode(201)
                    .body("tasks", is(5))
                    .body("amendments", hasSize(1))
                    .body("amendments[0].changes.kind", equalTo(List.of("CHANGED", "REPEALED", "ADDED")))
                    .body(
                            "amendments[0].changes[0].fields.find { it.label == 'Nội dung công việc' }.before",
                            containsString("Báo cáo sơ kết quý I"))
                    .body(
                            "amendments[0].changes[0].fields.find { it.label == 'Nội dung công việc' }.after",
                            equalTo("Báo cáo chuyên đề"))
                    .body("amendments[0].changes[0].fields.find { it.label == 'Mục' }.after", equalTo("Quý II"));
            As.user("canyen")
                    .get(at(plan) + "/tasks/" + ids.get(0))
                    .then()
                    .body("title", equalTo("Báo cáo chuyên đề"))
                    .body("dueOn", equalTo("2026-06-30"));
            As.user("canyen")
                    .get(at(plan) + "/tasks/" + ids.get(1))
                    .then()
                    .body("status", equalTo("WAIVED"))
                    .body("history[0].reason", containsString("300/KH-UBND"));
            write("chuyenvien", plan, "amendments", body).then().statusCode(409);
        }

        @Test
        void a_paper_older_than_the_plan_or_without_a_change_is_refused() {
            UUID plan = GivenPlans.issued(1);
            Map<String, Object> early = Map.of(
                    "number",
                    "301/KH-UBND",
                    "issuedOn",
                    "2025-12-01",
                    "summary",
                    "Sớm quá",
                    "changes",
                    List.of(Map.of("taskId", UUID.randomUUID())));
            write("chuyenvien", plan, "amendments", early)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/issuedOn", "/changes/0/taskId")));
            UUID draft = GivenPlans.draft(1);
            Map<String, Object> onDraft = Map.of(
                    "number",
                    "302/KH-UBND",
                    "issuedOn",
                    "2026-05-20",
                    "summary",
                    "Sửa",
                    "changes",
                    List.of(Map.of("task", Map.of("title", "Thêm"))));
            write("chuyenvien", draft, "amendments", onDraft).then().statusCode(409);
        }
    }

    @Nested
    class Feed {

        @Test
        void the_address_opens_the_owners_tasks_until_it_is_replaced_or_ended() {
            UUID plan = GivenPlans.issued(1);
            String path = As.user("congan")
                    .post("/calendar-feeds/mine")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("path");
            String address = path.replaceFirst("^/api/v1", "");
            String calendar = As.nobody()
                    .get(address)
                    .then()
                    .statusCode(200)
                    .contentType(containsString("text/calendar"))
                    .extract()
                    .asString();
            assertTrue(calendar.startsWith("BEGIN:VCALENDAR\r\n"), calendar);
            assertTrue(calendar.endsWith("END:VCALENDAR\r\n"), calendar);
            assertTrue(calendar.contains("UID:" + GivenPlans.firstTask(plan) + "@sovang"), "its unit's task");
            As.user("congan")
                    .get("/calendar-feeds/mine")
                    .then()
                    .body("exists", is(true))
                    .body("path", nullValue());

            String second = As.user("congan").post("/calendar-feeds/mine").path("path");
            As.nobody().get(address).then().statusCode(404);
            As.nobody().get(second.replaceFirst("^/api/v1", "")).then().statusCode(200);
            As.user("congan").delete("/calendar-feeds/mine").then().statusCode(204);
            As.nobody().get(second.replaceFirst("^/api/v1", "")).then().statusCode(404);
        }

        @Test
        void a_unit_that_has_no_part_in_a_plan_gets_none_of_it() {
            UUID plan = GivenPlans.issued(1);
            String path = As.user("canyen").post("/calendar-feeds/mine").path("path");
            String calendar = As.nobody()
                    .get(path.replaceFirst("^/api/v1", ""))
                    .then()
                    .extract()
                    .asString();
            assertFalse(calendar.contains(GivenPlans.firstTask(plan).toString()), calendar);
        }
    }

    @Test
    void a_unit_says_in_one_note_that_it_is_done_and_is_reminded_no_more() {
        UUID plan = GivenPlans.issued(1);
        UUID task = GivenPlans.firstTask(plan);
        String mine = "groups.items.flatten().findAll { it.subject.id == '" + task + "' }";
        As.user("congan")
                .queryParam("year", 2026)
                .get("/today")
                .then()
                .body(mine + ".size()", is(1))
                .body(mine + "[0].actionLabel", equalTo("Đã làm xong"));
        As.user("congan")
                .body(Map.of("text", "Đã làm xong", "percent", 100))
                .post(at(plan) + "/tasks/" + task + "/progress")
                .then()
                .statusCode(201);
        As.user("congan").queryParam("year", 2026).get("/today").then().body(mine + ".size()", is(0));
    }
}
