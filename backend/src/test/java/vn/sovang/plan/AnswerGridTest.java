package vn.sovang.plan;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenPlans;
import vn.sovang.given.Statements;
import vn.sovang.given.UnitIds;

/** The grid of answers, and what the first screen says of those who are silent. */
@ApiTest
class AnswerGridTest {

    private static final String UNITS = "/answers/units";

    @Inject
    Statements statements;

    /** A plan of the given year that asks all communes and Công an tỉnh. */
    private static UUID asking(int year) {
        UUID plan = UUID.fromString(As.user("chuyenvien")
                .body(Map.of(
                        "title",
                        "Kế hoạch " + year,
                        "year",
                        year,
                        "issuerId",
                        UnitIds.of("Ủy ban nhân dân tỉnh Cao Bằng")))
                .post("/annual-plans")
                .path("id"));
        GivenPlans.addTask(plan, "I", 1);
        As.user("chuyenvien")
                .body(Map.of(
                        "section",
                        "II",
                        "title",
                        "Việc của mọi xã",
                        "leads",
                        List.of(Map.of("raw", "UBND các xã, phường", "group", "COMMUNES"))))
                .post("/annual-plans/" + plan + "/tasks")
                .then()
                .statusCode(201);
        GivenPlans.issue(plan, GivenPlans.freshNumber()).then().statusCode(200);
        return plan;
    }

    @Test
    void a_cell_names_the_units_own_task_once_its_plan_is_issued() {
        UUID province = asking(2032);
        String at = "/annual-plans/" + province;
        String asked = As.user("canyen").get(at + "/tasks").path("items[1].id");
        As.user("canyen")
                .queryParam("state", "SILENT")
                .get(at + UNITS)
                .then()
                .statusCode(200)
                .body("items[0].name", equalTo("Ủy ban nhân dân xã Cần Yên"))
                .body("items[0].own", is(true))
                .body("items[0].silent", is(true))
                .body("items[0].plan", nullValue())
                .body("items.answers", everyItem(hasSize(0)))
                .body("total", greaterThan(10));
        String own = As.user("canyen")
                .body(Map.of(
                        "title", "Kế hoạch của xã", "year", 2032, "issuerId", UnitIds.of("Ủy ban nhân dân xã Cần Yên")))
                .post("/annual-plans")
                .path("id");
        String task = As.user("canyen")
                .body(Map.of("title", "Việc của xã Cần Yên", "section", "II", "answersTaskId", asked))
                .post("/annual-plans/" + own + "/tasks")
                .path("id");
        // A draft is named to its own people and answers nothing yet.
        As.user("canyen")
                .queryParam("state", "SILENT")
                .get(at + UNITS)
                .then()
                .body("items[0].plan.status", equalTo("DRAFT"));
        As.user("congan")
                .queryParam("q", "can yen")
                .get(at + UNITS)
                .then()
                .body("items[0].plan", nullValue())
                .body("items[0].silent", is(true));
        As.user(
                        "canyen",
                        As.user("canyen").get("/annual-plans/" + own).jsonPath().getInt("version"))
                .body(Map.of("number", GivenPlans.freshNumber(), "issuedOn", "2026-02-10"))
                .post("/annual-plans/" + own + "/issuance")
                .then()
                .statusCode(200);
        As.user("congan")
                .queryParam("state", "ANSWERED")
                .get(at + UNITS)
                .then()
                .body("total", is(1))
                .body("items[0].answers.answersTaskId", equalTo(List.of(asked)))
                .body("items[0].answers.taskId", equalTo(List.of(task)))
                .body("items[0].plan.status", equalTo("ISSUED"))
                .body("items[0].silent", is(false));
        As.user("congan")
                .queryParam("state", "SILENT")
                .queryParam("size", 100)
                .get(at + UNITS)
                .then()
                .body("items.name", not(hasItem("Ủy ban nhân dân xã Cần Yên")))
                .body("items.name", hasItem("Công an tỉnh"));
    }

    @Test
    void the_first_screen_tells_the_silent_unit_and_counts_them_for_the_department() {
        UUID province = asking(2033);
        String line = "groups.find { it.key == 'WAITING' }.items.find { it.subject.type == 'PLAN_ANSWERS' }";
        As.user("canyen")
                .queryParam("year", 2033)
                .get("/today")
                .then()
                .statusCode(200)
                .body(line + ".subject.id", equalTo(province.toString()))
                .body(line + ".detail", containsString("xã Cần Yên"));
        int silent = As.user("chuyenvien")
                .get("/annual-plans/" + province + "/answers")
                .path("silent");
        String title =
                As.user("chuyenvien").queryParam("year", 2033).get("/today").path(line + ".title");
        assertEquals(silent + " đơn vị", title.substring(0, title.indexOf(" chưa")));
        As.user("bantochuc")
                .queryParam("year", 2033)
                .get("/today")
                .then()
                .body("groups.items.flatten().subject.type", not(hasItem("PLAN_ANSWERS")));
    }

    @Test
    void a_page_of_many_units_costs_as_many_statements_as_a_page_of_one() {
        UUID province = asking(2034);
        String at = "/annual-plans/" + province + UNITS;
        As.user("congan").queryParam("size", 1).get(at).then().statusCode(200);
        long one = statements.during(
                () -> As.user("congan").queryParam("size", 1).get(at).then().statusCode(200));
        long many = statements.during(
                () -> As.user("congan").queryParam("size", 100).get(at).then().body("items.size()", greaterThan(10)));
        assertEquals(one, many);
    }
}
