package vn.sovang.plan;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenPlans;
import vn.sovang.given.UnitIds;

/** The closing part of a plan: who was given what, which tasks carry it out, what it came to. */
@ApiTest
class PlanMandatesTest {

    private static String at(UUID plan) {
        return "/annual-plans/" + plan + "/mandates";
    }

    private static Map<String, Object> actor(String name, String unit, String text, List<String> tasks) {
        return Map.of(
                "actor",
                name,
                "requested",
                false,
                "parties",
                List.of(Map.of("raw", name, "unitId", UnitIds.of(unit))),
                "points",
                List.of(Map.of("text", text, "taskIds", tasks)));
    }

    @Test
    void the_closing_part_of_the_pasted_plan_is_linked_to_the_units_it_means() {
        String id = GivenPlans.read(GivenPlans.text157()).path("id");
        String plan = As.user("chuyenvien")
                .post("/annual-plans/imports/" + id + "/commit")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.user("chuyenvien")
                .get(at(UUID.fromString(plan)))
                .then()
                .statusCode(200)
                .body("actors", hasSize(6))
                .body("actors[0].parties[0].name", equalTo("Hội đồng Thi đua – Khen thưởng tỉnh"))
                .body("actors[1].parties.unitId", equalTo(List.of(UnitIds.of("Sở Nội vụ"))))
                .body("actors[1].points", hasSize(6))
                .body("actors[1].leads.total", is(34))
                .body("actors[2].coordinates.total", is(31))
                .body("actors[3].parties[0].group", equalTo("MEDIA"))
                .body("actors[4].requested", is(true))
                .body("actors[5].parties.group", hasItems("DEPARTMENTS", "COMMUNES", "ENTERPRISES"));
    }

    @Test
    void a_draft_is_written_freely_and_an_issued_plan_keeps_its_words() {
        UUID plan = GivenPlans.draft(1);
        String task = GivenPlans.firstTask(plan).toString();
        Map<String, Object> body =
                Map.of("actors", List.of(actor("Công an", "Công an tỉnh", "Báo cáo hằng quý", List.of(task))));
        As.user("canyen").get(at(plan)).then().statusCode(404);
        As.user("vpubnd", GivenPlans.version(plan))
                .body(body)
                .put(at(plan))
                .then()
                .statusCode(403);
        As.user("chuyenvien").body(body).put(at(plan)).then().statusCode(428);
        As.user("chuyenvien", GivenPlans.version(plan))
                .body(body)
                .put(at(plan))
                .then()
                .statusCode(200)
                .body("actors[0].points[0].tasks.id", equalTo(List.of(task)))
                .body("actors[0].leads.total", is(4));
        Map<String, Object> wrong = Map.of(
                "actors",
                List.of(actor(
                        "Công an",
                        "Công an tỉnh",
                        "Báo cáo",
                        List.of(UUID.randomUUID().toString()))));
        As.user("chuyenvien", GivenPlans.version(plan))
                .body(wrong)
                .put(at(plan))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/actors/0/points/0/taskIds/0"));
        GivenPlans.issue(plan, GivenPlans.freshNumber()).then().statusCode(200);
        Map<String, Object> reworded =
                Map.of("actors", List.of(actor("Công an", "Công an tỉnh", "Báo cáo hằng tháng", List.of(task))));
        As.user("chuyenvien", GivenPlans.version(plan))
                .body(reworded)
                .put(at(plan))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/actors"));
        Map<String, Object> meant =
                Map.of("actors", List.of(actor("Công an", "Sở Tài chính", "Báo cáo hằng quý", List.of())));
        As.user("chuyenvien", GivenPlans.version(plan))
                .body(meant)
                .put(at(plan))
                .then()
                .statusCode(200)
                .body("actors[0].parties[0].name", equalTo("Sở Tài chính"))
                .body("actors[0].points[0].tasks", hasSize(0));
    }

    @Test
    void a_plan_revised_as_a_whole_keeps_the_tasks_of_the_points_whose_words_stay() {
        UUID plan = GivenPlans.draft(1);
        String task = GivenPlans.firstTask(plan).toString();
        As.user("chuyenvien", GivenPlans.version(plan))
                .body(Map.of("actors", List.of(actor("Công an", "Công an tỉnh", "Báo cáo", List.of(task)))))
                .put(at(plan))
                .then()
                .statusCode(200);
        JsonPath read = As.user("chuyenvien").get("/annual-plans/" + plan).jsonPath();
        Map<String, Object> draft = Map.of(
                "title",
                "Tên khác",
                "year",
                2026,
                "issuerId",
                read.getString("issuerId"),
                "duties",
                read.getList("duties"));
        As.user("chuyenvien", GivenPlans.version(plan))
                .body(draft)
                .put("/annual-plans/" + plan)
                .then()
                .statusCode(200)
                .body("duties[0].parties[0].unitId", equalTo(UnitIds.of("Công an tỉnh")));
        As.user("chuyenvien").get(at(plan)).then().body("actors[0].points[0].tasks.id", equalTo(List.of(task)));
    }

    @Test
    void the_actor_says_what_it_came_to_and_nobody_else() {
        UUID plan = GivenPlans.draft(1);
        Map<String, Object> communes = Map.of(
                "actor",
                "UBND các xã, phường",
                "requested",
                false,
                "parties",
                List.of(Map.of("raw", "UBND các xã, phường", "group", "COMMUNES")),
                "points",
                List.of(Map.of("text", "Xây dựng kế hoạch")));
        As.user("chuyenvien", GivenPlans.version(plan))
                .body(Map.of("actors", List.of(actor("Công an", "Công an tỉnh", "Báo cáo", List.of()), communes)))
                .put(at(plan))
                .then()
                .statusCode(200);
        Map<String, Object> said = Map.of("actor", 1, "point", 0, "text", "Đã ban hành kế hoạch của xã");
        As.user("chuyenvien").body(said).post(at(plan) + "/results").then().statusCode(409);
        GivenPlans.issue(plan, GivenPlans.freshNumber()).then().statusCode(200);
        As.user("congan").body(said).post(at(plan) + "/results").then().statusCode(403);
        As.user("canyen")
                .body(said)
                .post(at(plan) + "/results")
                .then()
                .statusCode(201)
                .body("actors[1].points[0].results[0].text", containsString("của xã"))
                .body("actors[0].points[0].results", hasSize(0));
        As.user("chuyenvien")
                .body(Map.of("actor", 1, "point", 5, "text", "Không có ý này"))
                .post(at(plan) + "/results")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/point"));
    }
}
