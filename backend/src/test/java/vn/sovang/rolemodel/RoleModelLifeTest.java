package vn.sovang.rolemodel;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenRoleModels;
import vn.sovang.given.RoleAccounts;
import vn.sovang.given.Statements;
import vn.sovang.given.UnitIds;
import vn.sovang.shared.http.PublicRate;
import vn.sovang.shared.problem.TooManyTries;

@ApiTest
class RoleModelLifeTest {

    private static final String COMMUNE = "Ủy ban nhân dân xã Cần Yên";
    private static final String OFFICER = "canyen.canbo";

    @Inject
    Statements statements;

    @Inject
    RoleAccounts people;

    @Test
    void a_model_goes_from_found_to_replicated_and_who_copied_it_is_a_graph() {
        String model = GivenRoleModels.found(COMMUNE, OFFICER);
        move(OFFICER, model, Map.of("stage", "FOSTERED")).statusCode(200);
        move(OFFICER, model, Map.of("stage", "REVIEWED")).statusCode(200);
        move(OFFICER, model, Map.of("stage", "REPLICATED")).statusCode(409);
        String first = GivenRoleModels.copied(model, OFFICER);
        As.user(OFFICER)
                .body(Map.of(
                        "fromCopyId",
                        first,
                        "subjectKind",
                        "COLLECTIVE",
                        "name",
                        "Nhân dân xóm Nà Mạ",
                        "place",
                        "xã Vĩnh Quang",
                        "result",
                        "Hiến đất mở đường",
                        "reached",
                        "193",
                        "measure",
                        "m²"))
                .post("/role-models/" + model + "/copies")
                .then()
                .statusCode(201)
                .body("copies[1].fromCopyId", equalTo(first));
        As.user(OFFICER, 0)
                .delete("/role-models/" + model + "/copies/" + first)
                .then()
                .statusCode(409);
        move(OFFICER, model, Map.of("stage", "REPLICATED"))
                .statusCode(200)
                .body("stageLabel", equalTo("Nhân rộng"))
                .body("history.to", hasItem("REPLICATED"));
    }

    @Test
    void leaving_a_stage_out_needs_a_reason_that_stays_in_the_history() {
        String model = GivenRoleModels.found(COMMUNE, OFFICER);
        move(OFFICER, model, Map.of("stage", "REVIEWED")).statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        move(OFFICER, model, Map.of("stage", "REVIEWED", "reason", "Đã được bồi dưỡng từ năm trước"))
                .statusCode(200)
                .body("history[0].reason", equalTo("Đã được bồi dưỡng từ năm trước"));
    }

    @Test
    void a_link_into_this_machine_is_not_followed() {
        String model = GivenRoleModels.found(COMMUNE, OFFICER);
        String item = GivenRoleModels.toldOf(model, OFFICER, "http://127.0.0.1/tin");
        As.user(OFFICER)
                .post("/role-models/" + model + "/media/" + item + "/link-check")
                .then()
                .statusCode(200)
                .body("media[0].outcome", equalTo("REFUSED"));
        As.user(OFFICER)
                .body(Map.of("kind", "ZALO", "title", "Bài", "url", "javascript:alert(1)"))
                .post("/role-models/" + model + "/media")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/url"));
    }

    @Nested
    class WhoSeesIt {

        @Test
        void what_was_not_replicated_is_unknown_to_others_also_in_lists_and_in_the_search() {
            String name = "Hộ gia đình " + UUID.randomUUID();
            Map<String, Object> body = GivenRoleModels.content(name, COMMUNE);
            String model = As.user(OFFICER).body(body).post("/role-models").path("id");
            As.user("congan").get("/role-models/" + model).then().statusCode(404);
            As.user("congan").queryParam("q", name).get("/role-models").then().body("total", equalTo(0));
            As.user("congan").queryParam("q", name).get("/search").then().body("items", hasSize(0));
            As.user("lanhdao").queryParam("q", name).get("/role-models").then().body("items.id", contains(model));
        }

        @Test
        void everybody_signed_in_knows_a_replicated_one_and_nobody_else_writes_it() {
            String model = GivenRoleModels.replicated(COMMUNE, OFFICER);
            As.user("congan").get("/role-models/" + model).then().statusCode(200);
            As.user("congan", 0)
                    .body(Map.of("stage", "WITHDRAWN", "reason", "x"))
                    .post("/role-models/" + model + "/stage-changes")
                    .then()
                    .statusCode(403);
            As.nobody().get("/role-models").then().statusCode(401);
        }

        @Test
        void refusals_come_in_their_order() {
            String model = GivenRoleModels.found(COMMUNE, OFFICER);
            As.user(OFFICER)
                    .body(Map.of())
                    .post("/role-models/" + model + "/stage-changes")
                    .then()
                    .statusCode(428);
            As.user(OFFICER, 9)
                    .body(Map.of())
                    .post("/role-models/" + model + "/stage-changes")
                    .then()
                    .statusCode(412);
            As.user(OFFICER, 0)
                    .body(Map.of())
                    .post("/role-models/" + model + "/stage-changes")
                    .then()
                    .statusCode(422);
            As.user("chuyenvien", 0)
                    .post("/role-models/" + model + "/publication")
                    .then()
                    .statusCode(409);
        }
    }

    @Nested
    class ThePublicPage {

        @Test
        void shows_what_the_department_published_and_nothing_more_of_it() {
            String model = GivenRoleModels.replicated(COMMUNE, OFFICER);
            String name = As.user(OFFICER).get("/role-models/" + model).path("name");
            publicly(name).body("total", equalTo(0));
            As.user("canyen", GivenRoleModels.version(model, OFFICER))
                    .post("/role-models/" + model + "/publication")
                    .then()
                    .statusCode(403);
            As.user("chuyenvien", GivenRoleModels.version(model, OFFICER))
                    .post("/role-models/" + model + "/publication")
                    .then()
                    .statusCode(200);
            Map<String, Object> shown = publicly(name)
                    .body("total", equalTo(1))
                    .body("items[0].unitName", equalTo(COMMUNE))
                    .extract()
                    .path("items[0]");
            assertEquals(Set.of("id", "name", "subjectKindLabel", "unitName", "field", "deed"), shown.keySet());
            publicly("Chuyện riêng").body("items.id", not(hasItem(model)));
            move(OFFICER, model, Map.of("stage", "WITHDRAWN", "reason", "Không còn là gương"))
                    .statusCode(200);
            publicly(name).body("total", equalTo(0));
        }

        @Test
        void of_a_person_it_shows_what_the_award_made_public_and_more_only_with_consent_until_it_is_taken_back() {
            String name = "Bà H.T.T. " + UUID.randomUUID();
            String person = people.person(name, UnitIds.of(COMMUNE));
            Map<String, Object> body = GivenRoleModels.content(name, COMMUNE);
            body.put("subjectKind", "PERSON");
            body.put("post", "xóm 5a Nam Phong");
            body.put("personId", person);
            String model = As.user(OFFICER).body(body).post("/role-models").path("id");
            GivenRoleModels.copied(model, OFFICER);
            move(OFFICER, model, Map.of("stage", "REPLICATED", "reason", "Đã nhân rộng từ trước"))
                    .statusCode(200)
                    .body("publicly", equalTo(null));
            publication(model).statusCode(409).body("detail", containsString("chưa ghi sự đồng ý"));

            String entry = declared(person);
            body.put("registerEntryId", declared(people.person("Người khác", UnitIds.of(COMMUNE))));
            edit(model, body).statusCode(422).body("errors[0].pointer", equalTo("/registerEntryId"));
            body.put("registerEntryId", entry);
            edit(model, body).statusCode(200).body("publicly.name", equalTo(name));
            publication(model).statusCode(200);
            Map<String, Object> shown = publicly(name).extract().path("items[0]");
            assertEquals(Set.of("id", "name", "subjectKindLabel", "unitName", "awardName"), shown.keySet());
            publicly("xóm 5a Nam Phong " + name).body("total", equalTo(0));

            Map<String, Object> consent = Map.of("on", "2026-01-05", "by", name, "proof", "Giấy đồng ý");
            consent("congan", model, consent).statusCode(403);
            consent(OFFICER, model, consent).statusCode(200).body("consent.by", equalTo(name));
            publicly(name).body("items[0].deed", equalTo(body.get("deed")));
            As.user("congan").get("/role-models/" + model).then().body("consent", equalTo(null));

            As.user(OFFICER, GivenRoleModels.version(model, OFFICER))
                    .delete("/role-models/" + model + "/consent")
                    .then()
                    .statusCode(200)
                    .body("publishedOn", equalTo(null));
            publicly(name).body("total", equalTo(0));
            publication(model).statusCode(409).body("detail", containsString("rút sự đồng ý"));
        }

        private ValidatableResponse consent(String user, String model, Object body) {
            return As.user(user, GivenRoleModels.version(model, OFFICER))
                    .body(body)
                    .put("/role-models/" + model + "/consent")
                    .then();
        }

        private ValidatableResponse edit(String model, Object body) {
            return As.user(OFFICER, GivenRoleModels.version(model, OFFICER))
                    .body(body)
                    .put("/role-models/" + model)
                    .then();
        }

        private ValidatableResponse publication(String model) {
            return As.user("chuyenvien", GivenRoleModels.version(model, OFFICER))
                    .post("/role-models/" + model + "/publication")
                    .then();
        }

        private String declared(String person) {
            return As.user("chuyenvien")
                    .body(Map.of(
                            "personId", person,
                            "awardCode", "BK_TINH",
                            "year", 2024,
                            "achievement", "Hiến đất làm đường",
                            "decisionNumber", "9" + Math.abs(UUID.randomUUID().hashCode() % 1_000_000),
                            "decisionDate", "2025-02-03",
                            "issuer", "Chủ tịch UBND tỉnh Cao Bằng"))
                    .post("/register")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }

        @Test
        void an_address_that_asks_too_often_has_to_wait() {
            PublicRate rate = new PublicRate("Hãy thử lại sau.");
            for (int i = 0; i < PublicRate.PER_MINUTE; i++) {
                rate.take("198.51.100.7");
            }
            TooManyTries refused = assertThrows(TooManyTries.class, () -> rate.take("198.51.100.7"));
            assertEquals(true, refused.retryAfterSeconds() >= 1);
            rate.take("198.51.100.8");
        }

        private ValidatableResponse publicly(String words) {
            return As.nobody()
                    .queryParam("q", words)
                    .get("/public/role-models")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void neither_a_list_nor_a_page_takes_more_statements_with_more_copies() {
        String model = GivenRoleModels.found(COMMUNE, OFFICER);
        Runnable page = () -> As.user(OFFICER).get("/role-models/" + model);
        Runnable list = () -> As.user(OFFICER).queryParam("size", 100).get("/role-models");
        GivenRoleModels.copied(model, OFFICER);
        page.run();
        long one = statements.during(page);
        long few = statements.during(list);
        for (int i = 0; i < 5; i++) {
            GivenRoleModels.copied(model, OFFICER);
            GivenRoleModels.found(COMMUNE, OFFICER);
        }
        assertEquals(one, statements.during(page));
        assertEquals(few, statements.during(list));
    }

    @Test
    void models_of_a_unit_are_those_it_found_and_those_it_is_itself() {
        Map<String, Object> body = GivenRoleModels.content("Hợp tác xã kiểu mẫu " + UUID.randomUUID(), COMMUNE);
        body.put("subjectUnitId", UnitIds.of("Công an tỉnh"));
        String model = As.user(OFFICER)
                .body(body)
                .post("/role-models")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (String unit : java.util.List.of(COMMUNE, "Công an tỉnh")) {
            As.user("chuyenvien")
                    .queryParam("unitId", UnitIds.of(unit))
                    .queryParam("q", body.get("name"))
                    .get("/role-models")
                    .then()
                    .body("items.id", contains(model));
        }
        body.put("subjectKind", "PERSON");
        As.user(OFFICER)
                .body(body)
                .post("/role-models")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/subjectUnitId"));
    }

    @Test
    void a_movement_counts_the_models_that_came_of_it() {
        String movement = vn.sovang.given.GivenMovements.launched();
        Map<String, Object> body = GivenRoleModels.content("Trưởng xóm N.L.T.", COMMUNE);
        body.put("movementId", movement);
        As.user(OFFICER)
                .body(body)
                .post("/role-models")
                .then()
                .statusCode(201)
                .body("movementName", containsString("Phong trào thử"));
        As.user(OFFICER).get("/movements/" + movement).then().body("roleModels", equalTo(1));
        As.user("chuyenvien")
                .queryParam("movementId", movement)
                .get("/role-models")
                .then()
                .body("total", equalTo(1));
    }

    private static ValidatableResponse move(String user, String model, Map<String, Object> change) {
        return As.user(user, GivenRoleModels.version(model, user))
                .body(change)
                .post("/role-models/" + model + "/stage-changes")
                .then();
    }
}
