package vn.sovang.eligibility.setting;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;

/** One proposes, another confirms; only then it holds. The days lie far ahead, where no other test looks. */
@ApiTest
class RuleSettlingTest {

    private static JsonPath propose(String key, String value, String from) {
        return As.user("chuyenvien")
                .body(Map.of("key", key, "value", value, "validFrom", from, "basis", "QĐ 15/2089/QĐ-UBND"))
                .post("/eligibility-settings/changes")
                .then()
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .extract()
                .jsonPath();
    }

    /** Five good years of which the first is that of the certificate itself. */
    private static String result(String acceptedOn) {
        return As.user("chuyenvien")
                .body("""
                        {"award":"BK_TTG","branch":"b","achievementYear":2025,"acceptedOn":"%s","proposedOn":"2026-03-15",
                         "subject":{"kind":"INDIVIDUAL",
                           "grades":{"2021":"HTT","2022":"HTT","2023":"HTT","2024":"HTT","2025":"HTT"},
                           "awards":[{"code":"BK_TINH","year":2021},{"code":"CSTD_CS","year":2021},
                                     {"code":"CSTD_CS","year":2023},{"code":"CSTD_CS","year":2025}]}}""".formatted(acceptedOn))
                .post("/eligibility-checks")
                .then()
                .statusCode(200)
                .extract()
                .path("result");
    }

    private static void hold(String acceptedOn, String expected) {
        org.junit.jupiter.api.Assertions.assertEquals(expected, result(acceptedOn));
    }

    @Test
    void a_value_holds_when_a_second_person_has_confirmed_it_and_from_its_day_on() {
        JsonPath change = propose("INCLUDE_AWARD_YEAR", "yes", "2090-01-01");
        String path = "/eligibility-settings/changes/" + change.getString("id");
        hold("2090-02-01", "NOT_ELIGIBLE");

        As.user("chuyenvien2", 0).post(path + "/confirmation").then().statusCode(403);
        As.user("lanhdaoso").post(path + "/confirmation").then().statusCode(428);
        As.user("lanhdaoso", 7).post(path + "/confirmation").then().statusCode(412);
        As.user("lanhdaoso", change.getInt("version"))
                .post(path + "/confirmation")
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"));

        hold("2090-02-01", "ELIGIBLE");
        hold("2089-12-31", "NOT_ELIGIBLE");
        As.user("lanhdaoso", 1).post(path + "/confirmation").then().statusCode(409);
        As.user("canyen.canbo")
                .get("/eligibility-settings")
                .then()
                .statusCode(200)
                .body("items.find { it.key == 'INCLUDE_AWARD_YEAR' }.settled", is(false))
                .body("items.find { it.key == 'INCLUDE_AWARD_YEAR' }.changes.statusLabel", hasItem("Đã xác nhận"))
                .body("allowedActions.find { it.action == 'PROPOSE' }.allowed", is(false));
    }

    @Test
    void a_confirmed_rule_refuses_from_its_day_on() {
        JsonPath change = propose("CONFIRM_R42", "yes", "2091-01-01");
        As.user("lanhdaoso", change.getInt("version"))
                .post("/eligibility-settings/changes/" + change.getString("id") + "/confirmation")
                .then()
                .statusCode(200);
        String household = "{\"award\":\"GDVH\",\"achievementYear\":2025,\"acceptedOn\":\"%s\","
                + "\"subject\":{\"kind\":\"HOUSEHOLD\"}}";
        As.user("canyen")
                .body(household.formatted("2090-12-31"))
                .post("/eligibility-checks")
                .then()
                .body("result", equalTo("NEEDS_REVIEW"));
        As.user("canyen")
                .body(household.formatted("2091-01-01"))
                .post("/eligibility-checks")
                .then()
                .body("result", equalTo("NOT_ELIGIBLE"))
                .body("findings.find { it.rule == 'R42' }.severity", equalTo("HARD"));
    }

    @Test
    void a_rejection_has_a_reason_and_leaves_room_for_the_next() {
        JsonPath change = propose("BLOCK_VOTE", "0.75", "2092-01-01");
        String path = "/eligibility-settings/changes/" + change.getString("id") + "/rejection";
        As.user("chuyenvien")
                .body(Map.of("key", "BLOCK_VOTE", "value", "0.70", "validFrom", "2093-01-01", "basis", "Khác"))
                .post("/eligibility-settings/changes")
                .then()
                .statusCode(409);
        As.user("lanhdaoso", 0).body(Map.of()).post(path).then().statusCode(422);
        As.user("lanhdaoso", 0)
                .body(Map.of("reason", "Chưa có văn bản"))
                .post(path)
                .then()
                .statusCode(200)
                .body("answer", equalTo("Chưa có văn bản"));
        propose("BLOCK_VOTE", "0.70", "2093-01-01");
    }

    @Test
    void a_value_that_cannot_be_is_refused_in_words() {
        As.user("chuyenvien")
                .body(Map.of("key", "BLOCK_FLAGS", "value", "nhiều", "validFrom", "2090-01-01", "basis", "x"))
                .post("/eligibility-settings/changes")
                .then()
                .statusCode(422)
                .body("errors.find { it.pointer == '/value' }.message", containsString("số nguyên"));
        As.user("lanhdaoso")
                .body(Map.of())
                .post("/eligibility-settings/changes")
                .then()
                .statusCode(403);
    }
}
