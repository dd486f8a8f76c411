package vn.sovang.plan;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenPlans;

@ApiTest
class PlanTaskTest {

    private UUID plan;
    private UUID task;

    @BeforeEach
    void an_issued_plan() {
        plan = GivenPlans.issued(1);
        task = GivenPlans.firstTask(plan);
    }

    private String at() {
        return "/annual-plans/" + plan + "/tasks/" + task;
    }

    private Response post(int version, String what, Map<String, ?> body) {
        return As.user("chuyenvien", version).body(body).post(at() + "/" + what);
    }

    @Nested
    class Closing {

        @Test
        void a_task_closes_on_the_paper_that_proves_it_and_the_board_shows_it() {
            post(0, "completion", GivenPlans.paper())
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"1\""))
                    .body("status", equalTo("DONE"))
                    .body("overdue", is(false))
                    .body("proofs[0].type", equalTo("DOCUMENT"))
                    .body("proofs[0].title", containsString("Báo cáo kết quả"))
                    .body("history[0].label", equalTo("Hoàn thành"));
            As.user("canyen")
                    .get("/annual-plans/" + plan)
                    .then()
                    .body("done", is(1))
                    .body("quarters[0].done", is(1));
            String document = As.user("canyen").get(at()).path("proofs[0].id");
            As.user("canyen").get("/documents/" + document).then().statusCode(200);
        }

        @Test
        void a_task_closes_on_a_record_of_the_system_even_on_the_plan_itself() {
            post(0, "completion", Map.of("proofs", List.of(Map.of("type", "PLAN", "id", plan))))
                    .then()
                    .statusCode(200)
                    .body("proofs[0].id", equalTo(plan.toString()));
        }

        @Test
        void without_proof_or_with_a_record_that_is_not_there_nothing_closes() {
            post(0, "completion", Map.of()).then().statusCode(422).body("errors.pointer", hasItem("/proofs"));
            post(0, "completion", Map.of("proofs", List.of(Map.of("type", "DOCUMENT", "id", UUID.randomUUID()))))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/proofs/0/id"));
            post(0, "completion", Map.of("documents", List.of(Map.of("type", "REPORT"))))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/documents/0/title"));
            As.user("chuyenvien")
                    .get(at())
                    .then()
                    .body("status", equalTo("OPEN"))
                    .body("version", is(0));
        }

        @Test
        void a_paper_recorded_twice_is_refused_and_the_task_stays_open() {
            Map<String, ?> paper = GivenPlans.paper();
            As.user("chuyenvien")
                    .body(((List<?>) paper.get("documents")).get(0))
                    .post("/documents")
                    .then()
                    .statusCode(201);
            post(0, "completion", paper).then().statusCode(409).body("detail", containsString("đã có"));
            As.user("chuyenvien").get(at()).then().body("status", equalTo("OPEN"));
        }

        @Test
        void a_closed_task_is_reopened_with_a_reason() {
            post(0, "completion", GivenPlans.paper()).then().statusCode(200);
            post(1, "completion", GivenPlans.paper()).then().statusCode(409);
            post(1, "reopening", Map.of()).then().statusCode(422);
            post(1, "reopening", Map.of("reason", "Gắn nhầm văn bản"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("OPEN"))
                    .body("proofs.size()", is(0))
                    .body("history[0].reason", equalTo("Gắn nhầm văn bản"));
        }

        @Test
        void a_repeat_with_the_same_key_closes_once() {
            Map<String, ?> paper = GivenPlans.paper();
            String key = UUID.randomUUID().toString();
            for (int i = 0; i < 2; i++) {
                As.user("chuyenvien", 0)
                        .header("Idempotency-Key", key)
                        .body(paper)
                        .post(at() + "/completion")
                        .then()
                        .statusCode(200)
                        .body("version", is(1));
            }
        }
    }

    @Nested
    class PuttingOff {

        @Test
        void a_deferral_needs_a_reason_and_a_later_time() {
            Map<String, Object> later = Map.of("kind", "QUARTER", "quarter", 4);
            post(0, "deferral", Map.of("time", later))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/reason"));
            post(0, "deferral", Map.of("reason", "x", "time", Map.of("kind", "QUARTER")))
                    .then()
                    .statusCode(422);
            post(0, "deferral", Map.of("reason", "x", "time", Map.of("kind", "DATE", "to", "2026-02-01")))
                    .then()
                    .statusCode(422);
            post(0, "deferral", Map.of("reason", "Chờ hướng dẫn của Trung ương", "time", later))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("DEFERRED"))
                    .body("dueOn", equalTo("2026-12-31"))
                    .body("quarter", is(1))
                    .body("timeLabel", equalTo("Quý IV/2026"))
                    .body("history[0].label", equalTo("Chuyển sang Quý IV/2026"));
            post(1, "reopening", Map.of("reason", "Làm ngay"))
                    .then()
                    .statusCode(200)
                    .body("dueOn", equalTo("2026-03-31"));
        }

        @Test
        void a_waiver_needs_a_reason() {
            post(0, "waiver", Map.of()).then().statusCode(422).body("errors.pointer", hasItem("/reason"));
            post(0, "waiver", Map.of("reason", "Trung ương không tổ chức"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("WAIVED"));
        }
    }

    @Nested
    class Refusals {

        @Test
        void the_order_is_scope_then_right_then_version_then_shape() {
            String path = at() + "/completion";
            As.nobody().body(Map.of()).post(path).then().statusCode(401);
            As.user("congan").body(Map.of()).post(path).then().statusCode(403);
            As.user("chuyenvien").body(Map.of()).post(path).then().statusCode(428);
            As.user("chuyenvien", 9).body(Map.of()).post(path).then().statusCode(412);
            As.user("chuyenvien", 0).body(Map.of()).post(path).then().statusCode(422);
            As.user("chuyenvien", 0).body("{").post(path).then().statusCode(400);
        }

        @Test
        void a_task_of_another_plan_is_not_found_under_this_one() {
            UUID other = GivenPlans.issued(1);
            As.user("chuyenvien")
                    .get("/annual-plans/" + other + "/tasks/" + task)
                    .then()
                    .statusCode(404);
        }

        @Test
        void the_printed_words_of_an_issued_plan_stay_but_their_reading_can_be_corrected() {
            Map<String, Object> same = Map.of(
                    "section", "I",
                    "number", "1",
                    "title", "Báo cáo sơ kết quý I, việc 1",
                    "leads", List.of(Map.of("raw", "Công an tỉnh")),
                    "coordinators", List.of(Map.of("raw", "các cơ quan liên quan", "group", "RELATED_AGENCIES")),
                    "product", "OTHER_DOCUMENT",
                    "note", "Làm cùng Thanh tra tỉnh");
            As.user("chuyenvien", 0)
                    .body(same)
                    .put(at())
                    .then()
                    .statusCode(200)
                    .body("product", equalTo("OTHER_DOCUMENT"))
                    .body("leads[0].unitId", equalTo(null));
            Map<String, Object> other = new java.util.HashMap<>(same);
            other.put("title", "Việc khác");
            As.user("chuyenvien", 1).body(other).put(at()).then().statusCode(422);
        }
    }

    @Nested
    class Progress {

        @Test
        void people_of_a_leading_unit_say_how_it_goes_and_others_do_not() {
            String file = As.user("congan")
                    .contentType("multipart/form-data")
                    .multiPart("file", "ghi-chu.txt", "Đã làm một nửa".getBytes(StandardCharsets.UTF_8))
                    .post("/files")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            As.user("canyen").get("/files/" + file).then().statusCode(404);
            As.user("congan")
                    .body(Map.of("text", "Đã thu hồ sơ của 9 xã", "percent", 50, "fileId", file))
                    .post(at() + "/progress")
                    .then()
                    .statusCode(201)
                    .body("progress[0].percent", is(50))
                    .body("progress[0].file.name", equalTo("ghi-chu.txt"))
                    .body("version", is(0));
            As.user("canyen").get("/files/" + file).then().statusCode(200);
            As.user("canyen")
                    .body(Map.of("text", "x"))
                    .post(at() + "/progress")
                    .then()
                    .statusCode(403);
            As.user("congan")
                    .body(Map.of("text", "x", "percent", 120))
                    .post(at() + "/progress")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/percent"));
            As.user("canyen").get("/annual-plans/" + plan + "/tasks").then().body("items[0].percent", is(50));
        }

        @Test
        void a_draft_takes_no_progress() {
            UUID draft = GivenPlans.draft(1);
            As.user("chuyenvien")
                    .body(Map.of("text", "x"))
                    .post("/annual-plans/" + draft + "/tasks/" + GivenPlans.firstTask(draft) + "/progress")
                    .then()
                    .statusCode(409);
        }
    }
}
