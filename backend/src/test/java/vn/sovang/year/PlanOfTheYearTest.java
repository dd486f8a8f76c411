package vn.sovang.year;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenPlans;

@ApiTest
class PlanOfTheYearTest {

    private At plan;

    @Test
    void plan_157_is_pasted_becomes_34_tasks_and_closes_them_on_their_products() {
        the_pasted_text_gives_34_rows_and_two_warnings();
        the_office_of_the_province_issues_it();
        its_own_task_closes_on_the_plan();
        another_closes_on_a_paper_recorded_with_it();
        without_proof_a_task_stays_open();
    }

    private void the_pasted_text_gives_34_rows_and_two_warnings() {
        JsonPath read = GivenPlans.read(GivenPlans.text157())
                .then()
                .statusCode(201)
                .body("rows.size()", is(34))
                .body("rows.leads", everyItem(not(List.of())))
                .body("problems.findAll { it.severity == 'ERROR' }.size()", is(0))
                .body(
                        "problems.findAll { it.severity == 'WARNING' }.code",
                        equalTo(List.of("declared-count-mismatch", "declared-count-mismatch")))
                .extract()
                .jsonPath();
        String id = As.user("chuyenvien")
                .body(Map.of())
                .post("/annual-plans/imports/" + read.getString("id") + "/commit")
                .then()
                .statusCode(201)
                .body("tasks", is(34))
                .extract()
                .path("id");
        plan = new At("/annual-plans/" + id);
        for (int quarter = 1; quarter <= 4; quarter++) {
            As.user("chuyenvien")
                    .queryParam("quarter", quarter)
                    .get(plan.path() + "/tasks")
                    .then()
                    .body("total", is(List.of(14, 10, 5, 5).get(quarter - 1)));
        }
    }

    private void the_office_of_the_province_issues_it() {
        plan.move("chuyenvien", "issuance", Map.of("number", GivenPlans.freshNumber(), "issuedOn", "2026-01-22"))
                .statusCode(200)
                .body("status", equalTo("ISSUED"));
    }

    private void its_own_task_closes_on_the_plan() {
        task("I", "2")
                .move("chuyenvien", "completion", Map.of("proofs", List.of(Map.of("type", "PLAN", "id", plan.id()))))
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("proofs[0].id", equalTo(plan.id()));
    }

    private void another_closes_on_a_paper_recorded_with_it() {
        task("I", "14")
                .move("chuyenvien", "completion", GivenPlans.paper())
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("proofs[0].title", containsString("BC-SNV"));
    }

    private void without_proof_a_task_stays_open() {
        task("I", "3").move("chuyenvien", "completion", Map.of()).statusCode(422);
        As.user("canyen.canbo")
                .queryParam("status", "DONE")
                .get(plan.path() + "/tasks")
                .then()
                .statusCode(200)
                .body("total", is(2));
    }

    private At task(String section, String number) {
        String id = As.user("chuyenvien")
                .queryParam("size", 100)
                .get(plan.path() + "/tasks")
                .path("items.find { it.section == '" + section + "' && it.number == '" + number + "' }.id");
        return new At(plan.path() + "/tasks/" + id);
    }
}
