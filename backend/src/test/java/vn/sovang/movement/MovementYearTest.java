package vn.sovang.movement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.UnitIds;

@ApiTest
class MovementYearTest {

    private static final String COMMUNE = "Ủy ban nhân dân xã Cần Yên";

    private String name;
    private String movement;

    @BeforeEach
    void begin() {
        name = "Chung tay vì người nghèo " + UUID.randomUUID();
        movement = As.user("chuyenvien")
                .body(content(name, "PROVINCE", null))
                .post("/movements")
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("targets[0].value", equalTo(17))
                .extract()
                .path("id");
    }

    @Test
    void a_movement_goes_from_draft_to_closed() {
        launch().statusCode(200)
                .body("launch.number", equalTo("08/CT-UBND"))
                .body("warnings.code", hasItem("no-result"));
        post("canyen.canbo", "participations", Map.of("unitId", UnitIds.of(COMMUNE), "plan", "12/KH-UBND"))
                .statusCode(201)
                .body("participants.unitName", contains(COMMUNE));
        post(
                        "canyen.canbo",
                        "results",
                        Map.of(
                                "unitId",
                                UnitIds.of(COMMUNE),
                                "indicator",
                                "Nhà đã làm",
                                "measure",
                                "nhà",
                                "period",
                                "2018",
                                "reached",
                                "15"))
                .statusCode(201)
                .body("results[0].value", equalTo(15));
        move("final-review", Map.of("conclusion", "Vượt kế hoạch 24 nhà")).statusCode(200);
        move("closure", null).statusCode(200).body("status", equalTo("CLOSED"));
        post("chuyenvien", "contributions", gift("MONEY", "PERSON", "1 tỷ đồng"))
                .statusCode(409);
    }

    @Test
    void contributions_are_summed_per_kind_and_unlike_kinds_never_together() {
        launch();
        post("chuyenvien", "contributions", gift("MONEY", "PERSON", "110.000.000"))
                .statusCode(201);
        post("chuyenvien", "contributions", gift("MONEY", "PERSON", "1 tỷ đồng"))
                .statusCode(201);
        post("chuyenvien", "contributions", gift("LAND", "PERSON", "193 m²")).statusCode(201);
        post("chuyenvien", "contributions", gift("LAND", "COMMUNITY", "1 ha")).statusCode(201);
        post("chuyenvien", "contributions", gift("GOODS", "COMPANY", "trên 400 triệu đồng"))
                .statusCode(201);
        post("chuyenvien", "contributions", gift("GOODS", "COMPANY", "vật liệu làm đường"))
                .statusCode(201);
        post("chuyenvien", "contributions", gift("LABOUR", "COMMUNITY", "1.200 ngày công"))
                .statusCode(201)
                .body("totals.kind", contains("MONEY", "GOODS", "LAND", "LABOUR"))
                .body("totals.measure", contains("đồng", "đồng", "m²", "ngày công"))
                .body("totals.find { it.kind == 'MONEY' }.amount", equalTo(1_110_000_000))
                .body("totals.find { it.kind == 'MONEY' }.exact", equalTo(true))
                .body("totals.find { it.kind == 'LAND' }.amount", equalTo(10_193))
                .body("totals.find { it.kind == 'GOODS' }.amount", equalTo(400_000_000))
                .body("totals.find { it.kind == 'GOODS' }.exact", equalTo(false))
                .body("totals.find { it.kind == 'GOODS' }.unknown", equalTo(1));
        As.user("canyen")
                .queryParam("kind", "LAND")
                .get("/movements/" + movement + "/contributions")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.raw", hasItems("193 m²", "1 ha"));
    }

    @Test
    void a_figure_that_can_be_read_twice_is_asked_about() {
        launch();
        Map<String, Object> gift = gift("MONEY", "COMMUNITY", "hơn 2.254 tỷ đồng");
        post("chuyenvien", "contributions", gift).statusCode(422).body("errors[0].pointer", equalTo("/raw"));
        gift.put("amountReading", 2_254_000_000L);
        post("chuyenvien", "contributions", gift).statusCode(201);
    }

    @Test
    void a_running_movement_is_listed_in_each_of_its_years() {
        launch();
        for (int year : List.of(2017, 2019, 2021)) {
            boolean runs = year != 2021;
            As.user("congan")
                    .queryParam("year", year)
                    .queryParam("q", name)
                    .get("/movements")
                    .then()
                    .statusCode(200)
                    .body("items.id", runs ? hasItem(movement) : not(hasItem(movement)));
        }
    }

    @Nested
    class WhoMayWhat {

        @Test
        void a_draft_is_not_there_for_units_neither_in_lists_nor_in_the_search() {
            As.user("canyen").get("/movements/" + movement).then().statusCode(404);
            As.user("canyen").queryParam("q", name).get("/movements").then().body("total", equalTo(0));
            As.user("canyen").queryParam("q", name).get("/search").then().body("items.size()", equalTo(0));
            launch();
            As.user("canyen").get("/movements/" + movement).then().statusCode(200);
            As.user("canyen").queryParam("q", name).get("/search").then().body("items.size()", equalTo(1));
        }

        @Test
        void a_unit_writes_only_its_own_part_and_launches_only_its_own_movements() {
            launch();
            Map<String, Object> others = gift("MONEY", "PERSON", "1 tỷ đồng");
            others.put("unitId", UnitIds.of("Sở Nội vụ"));
            post("canyen.canbo", "contributions", others).statusCode(403);
            Map<String, Object> own = gift("MONEY", "PERSON", "5 triệu đồng");
            own.put("unitId", UnitIds.of(COMMUNE));
            post("canyen.canbo", "contributions", own).statusCode(201);
            As.user("canyen.canbo")
                    .body(content(name + " 2", "PROVINCE", null))
                    .post("/movements")
                    .then()
                    .statusCode(403);
            As.user("canyen.canbo")
                    .body(content(name + " 3", "UNIT", UnitIds.of(COMMUNE)))
                    .post("/movements")
                    .then()
                    .statusCode(201);
        }

        @Test
        void refusals_come_in_their_order() {
            As.nobody().get("/movements").then().statusCode(401);
            As.user("canyen", 0)
                    .body(content(name, "PROVINCE", null))
                    .put("/movements/" + movement)
                    .then()
                    .statusCode(404);
            As.user("chuyenvien")
                    .body(content(name, "PROVINCE", null))
                    .put("/movements/" + movement)
                    .then()
                    .statusCode(428);
            As.user("chuyenvien", 9)
                    .body(content(name, "PROVINCE", null))
                    .put("/movements/" + movement)
                    .then()
                    .statusCode(412);
            move("closure", null).statusCode(409);
            move("launch", Map.of()).statusCode(422);
            launch();
            As.user("canyen", 9)
                    .body(content(name, "PROVINCE", null))
                    .put("/movements/" + movement)
                    .then()
                    .statusCode(403);
            post("canyen.canbo", "participations", Map.of("unitId", UnitIds.of(COMMUNE)));
            post("canyen.canbo", "participations", Map.of("unitId", UnitIds.of(COMMUNE)))
                    .statusCode(409)
                    .body("detail", equalTo("Đơn vị này đã đăng ký tham gia phong trào."));
        }
    }

    private ValidatableResponse launch() {
        return move("launch", Map.of("number", "08/CT-UBND", "date", "2017-06-09", "issuer", "UBND tỉnh Cao Bằng"));
    }

    private ValidatableResponse move(String noun, Object body) {
        int version =
                As.user("chuyenvien").get("/movements/" + movement).jsonPath().getInt("version");
        var request = As.user("chuyenvien", version);
        return (body == null ? request : request.body(body))
                .post("/movements/" + movement + "/" + noun)
                .then();
    }

    private ValidatableResponse post(String user, String noun, Object body) {
        return As.user(user)
                .body(body)
                .post("/movements/" + movement + "/" + noun)
                .then();
    }

    private static Map<String, Object> gift(String kind, String donorKind, String raw) {
        Map<String, Object> gift = new HashMap<>();
        gift.put("donorName", "Ông N.T.S.");
        gift.put("donorKind", donorKind);
        gift.put("kind", kind);
        gift.put("raw", raw);
        return gift;
    }

    private static Map<String, Object> content(String name, String scope, String owner) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", name);
        body.put("scope", scope);
        body.put("method", "THEMATIC");
        body.put("fromYear", 2017);
        body.put("toYear", 2020);
        body.put("ownerUnitId", owner);
        body.put("targets", List.of(Map.of("indicator", "Nhà cho hộ nghèo", "measure", "nhà", "planned", "17")));
        return body;
    }
}
