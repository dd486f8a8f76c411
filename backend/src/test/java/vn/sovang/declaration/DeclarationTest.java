package vn.sovang.declaration;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenDeclarations;
import vn.sovang.given.GivenUnits;
import vn.sovang.given.RoleAccounts;
import vn.sovang.shared.security.Role;

/** Awards decided elsewhere: told by the unit, compared by the department, then in the book. */
@ApiTest
class DeclarationTest {

    @Inject
    GivenUnits units;

    @Inject
    RoleAccounts accounts;

    private record Told(String unit, String name, String officer, Map<String, Object> content) {}

    private Told told() {
        var unit = units.department("Sở thử khai");
        String id = unit.id().toString();
        String officer = accounts.open(Role.UNIT_OFFICER, id);
        return new Told(id, unit.name(), officer, GivenDeclarations.content(id, GivenDeclarations.scan(officer)));
    }

    private static ValidatableResponse declare(Told at) {
        return As.user(at.officer()).body(at.content()).post("/declared-awards").then();
    }

    private static ValidatableResponse step(String user, String id, String step, Object body) {
        int version = As.user(user).get("/declared-awards/" + id).path("version");
        var request = As.user(user, version);
        return (body == null ? request : request.body(body))
                .post("/declared-awards/" + id + "/" + step)
                .then();
    }

    @Test
    void a_told_award_is_sent_back_corrected_compared_and_stands_in_the_register_with_its_source() {
        Told at = told();
        String id = declare(at)
                .statusCode(201)
                .body("status", equalTo("SUBMITTED"))
                .body("awardName", equalTo("Bằng khen của Thủ tướng Chính phủ"))
                .extract()
                .path("id");
        inRegister(at).body("items", hasSize(0));
        step(at.officer(), id, "verification", null).statusCode(403);
        step("chuyenvien", id, "return", Map.of("reason", "Bản chụp mờ")).statusCode(200);
        As.user(at.officer())
                .get("/today")
                .then()
                .body("groups.items.detail.flatten()", hasItem(containsString("Bản chụp mờ")));
        at.content().put("achievement", "Thành tích năm 2024, đã sửa");
        As.user(at.officer(), (int)
                        As.user(at.officer()).get("/declared-awards/" + id).path("version"))
                .body(at.content())
                .put("/declared-awards/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"));
        String file = As.user("chuyenvien").get("/declared-awards/" + id).path("file.id");
        As.user("chuyenvien").get("/files/" + file).then().statusCode(200);
        As.user(accounts.open(Role.UNIT_OFFICER, told().unit()))
                .get("/files/" + file)
                .then()
                .statusCode(404);
        step("chuyenvien", id, "verification", null).statusCode(200).body("status", equalTo("VERIFIED"));
        inRegister(at)
                .body("items", hasSize(1))
                .body("items[0].source", equalTo("UNIT_DECLARED"))
                .body("items[0].issuerName", equalTo("Thủ tướng Chính phủ"));
        As.user("chuyenvien")
                .queryParam("year", 2024)
                .get("/declared-awards/honour-roll")
                .then()
                .statusCode(200)
                .body("awards.find { it.awardCode == 'BK_TTG' }.items.name", hasItem(at.name()));
    }

    private static ValidatableResponse inRegister(Told at) {
        return As.user("chuyenvien")
                .queryParam("unitId", at.unit())
                .get("/register")
                .then()
                .statusCode(200);
    }

    @Test
    void what_was_told_before_is_found() {
        Told at = told();
        String first = declare(at).statusCode(201).extract().path("id");
        declare(at).statusCode(409).body("detail", containsString("đã được khai"));
        at.content().put("decisionNumber", "1/QĐ-KHAC");
        declare(at).statusCode(201).body("doubles", hasSize(1)).body("doubles[0].certain", equalTo(false));
        step("chuyenvien", first, "verification", null).statusCode(200);
        step(at.officer(), first, "withdrawal", Map.of("reason", "Khai nhầm")).statusCode(409);
        String number = As.user(at.officer()).get("/declared-awards/" + first).path("decisionNumber");
        at.content().put("decisionNumber", number);
        declare(at).statusCode(409);
    }

    @Test
    void an_honour_that_is_no_award_of_the_law_is_kept_apart() {
        Told at = told();
        at.content().remove("awardCode");
        at.content().put("honourName", "Đơn vị tiêu biểu " + at.name());
        String id = declare(at).statusCode(201).extract().path("id");
        As.user("chuyenvien")
                .queryParam("year", 2024)
                .get("/declared-awards/honour-roll")
                .then()
                .body("honours.awardName", not(hasItem(containsString(at.name()))));
        step("chuyenvien", id, "verification", null).statusCode(200);
        inRegister(at).body("items", hasSize(0));
        As.user("chuyenvien")
                .queryParam("year", 2024)
                .get("/declared-awards/honour-roll")
                .then()
                .body("honours.awardName", hasItem("Đơn vị tiêu biểu " + at.name()));
    }
}
