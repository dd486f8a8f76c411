package vn.sovang.plan.importing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenPlans;
import vn.sovang.given.UnitIds;

/** A unit reads in its own plan, and only its own, and answers the province's tasks by it. */
@ApiTest
class UnitImportTest {

    private static final String OWN = """
            KẾ HOẠCH
            Công tác thi đua, khen thưởng năm 2031 của xã
            STT\tNội dung công việc\tĐơn vị thực hiện
            QUÝ I
            1\tBáo cáo kết quả chiến dịch làm sạch đường làng\tVăn phòng
            2\tTrồng cây đầu năm\tVăn phòng
            """;

    /** A year of its own, so that no other test's plan is the province's latest. */
    private static UUID provincePlan() {
        UUID plan = UUID.fromString(As.user("chuyenvien")
                .body(Map.of(
                        "title",
                        "Kế hoạch năm 2031",
                        "year",
                        2031,
                        "issuerId",
                        UnitIds.of("Ủy ban nhân dân tỉnh Cao Bằng")))
                .post("/annual-plans")
                .path("id"));
        As.user("chuyenvien")
                .body(Map.of("section", "I", "number", "7", "title", "Báo cáo chiến dịch làm sạch đường làng, ngõ xóm"))
                .post("/annual-plans/" + plan + "/tasks")
                .then()
                .statusCode(201);
        GivenPlans.issue(plan, GivenPlans.freshNumber()).then().statusCode(200);
        return plan;
    }

    @Test
    void a_unit_reads_in_its_own_plan_and_answers_the_provinces_tasks() {
        UUID province = provincePlan();
        String asked = GivenPlans.firstTask(province).toString();
        JsonPath read = As.user("canyen.canbo")
                .body(Map.of("text", OWN))
                .post("/annual-plans/imports")
                .then()
                .statusCode(201)
                .body("answering", is(true))
                .body("header.issuerId", equalTo(UnitIds.of("Ủy ban nhân dân xã Cần Yên")))
                .body("rows[0].answers.taskId", equalTo(asked))
                .body("rows[0].answers.guessed", is(true))
                .body("rows[0].answers.name", containsString("nhiệm vụ 7"))
                .body("rows[1].answers", nullValue())
                .body("problems.severity", everyItem(equalTo("INFO")))
                .extract()
                .jsonPath();
        String own = As.user("canyen.canbo")
                .post("/annual-plans/imports/" + read.getString("id") + "/commit")
                .then()
                .statusCode(201)
                .body("tasks", is(2))
                .extract()
                .path("id");
        As.user("canyen")
                .get("/annual-plans/" + own)
                .then()
                .body("issuerId", equalTo(UnitIds.of("Ủy ban nhân dân xã Cần Yên")))
                .body("status", equalTo("DRAFT"));
        As.user("bantochuc").get("/annual-plans/" + own).then().statusCode(404);
        As.user("canyen")
                .get("/annual-plans/" + own + "/tasks/" + GivenPlans.firstTask(UUID.fromString(own)))
                .then()
                .body("answers.taskId", equalTo(asked));
    }

    @Test
    void another_issuers_plan_is_read_but_not_made() {
        String id = As.user("canyen")
                .body(Map.of("text", GivenPlans.text157()))
                .post("/annual-plans/imports")
                .then()
                .statusCode(201)
                .body("allowedActions.find { it.action == 'COMMIT' }.allowed", is(false))
                .body("allowedActions.find { it.action == 'CORRECT' }.allowed", is(true))
                .extract()
                .path("id");
        As.user("canyen").post("/annual-plans/imports/" + id + "/commit").then().statusCode(403);
        As.user("canyen")
                .body(Map.of("issuerId", UnitIds.of("Sở Tài chính")))
                .post("/annual-plans/imports/" + id + "/commit")
                .then()
                .statusCode(403);
        As.user("bantochuc").get("/annual-plans/imports/" + id).then().statusCode(404);
    }

    @Test
    void a_row_answers_only_what_is_there() {
        String id = As.user("canyen")
                .body(Map.of("text", OWN))
                .post("/annual-plans/imports")
                .path("id");
        Map<String, Object> row = Map.of(
                "title", "Việc", "answers", Map.of("taskId", UUID.randomUUID().toString(), "guessed", false));
        As.user("canyen")
                .body(Map.of("rows", List.of(row)))
                .post("/annual-plans/imports/" + id + "/commit")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/answersTaskId"));
    }
}
