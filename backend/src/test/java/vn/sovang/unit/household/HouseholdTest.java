package vn.sovang.unit.household;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenRecipients;
import vn.sovang.given.RoleAccounts;
import vn.sovang.given.UnitIds;

@ApiTest
class HouseholdTest {

    @Inject
    RoleAccounts accounts;

    private String commune;
    private String id;

    @BeforeEach
    void begin() {
        commune = UnitIds.of("Ủy ban nhân dân xã Cần Yên");
        id = As.user("canyen.canbo")
                .body(GivenRecipients.household(commune))
                .post("/households")
                .then()
                .statusCode(201)
                .body("name", equalTo("Hộ gia đình Nông Văn Thử"))
                .extract()
                .path("id");
    }

    @Test
    void the_head_may_be_somebody_of_the_list_and_a_change_is_told() {
        String head =
                accounts.person("Lý Thị Chủ " + UUID.randomUUID().toString().substring(0, 8), commune);
        Map<String, Object> body = new HashMap<>(GivenRecipients.household(commune));
        body.remove("headName");
        body.put("headId", head);
        As.user("canyen.canbo", 0)
                .body(body)
                .put("/households/" + id)
                .then()
                .statusCode(200)
                .body("headId", equalTo(head));
        As.user("canyen").queryParam("personId", head).get("/households").then().body("items.id", contains(id));
        As.user("congan").queryParam("personId", head).get("/households").then().body("total", equalTo(0));
        As.user("canyen")
                .get("/households/" + id + "/changes")
                .then()
                .body(
                        "lines.flatten()",
                        hasItem(org.hamcrest.Matchers.startsWith("Chủ hộ: Nông Văn Thử → Lý Thị Chủ")));
    }

    @Test
    void a_household_belongs_to_a_commune_and_to_ones_own() {
        for (String elsewhere : List.of("Thanh tra tỉnh", "Công an tỉnh")) {
            As.user("chuyenvien")
                    .body(GivenRecipients.household(UnitIds.of(elsewhere)))
                    .post("/households")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/communeId"));
        }
        As.user("congan")
                .body(GivenRecipients.household(commune))
                .post("/households")
                .then()
                .statusCode(422);
    }

    @Test
    void a_foreign_unit_finds_no_household() {
        As.user("congan").get("/households/" + id).then().statusCode(404);
        As.user("congan").get("/households").then().body("items.id", not(hasItem(id)));
        As.user("giamsat").get("/households/" + id).then().statusCode(200);
        As.user("canyen")
                .queryParam("q", "xom thu")
                .queryParam("size", 100)
                .get("/households")
                .then()
                .body("items.id", hasItem(id));
    }
}
