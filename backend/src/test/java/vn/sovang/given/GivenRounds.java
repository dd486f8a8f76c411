package vn.sovang.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rounds brought over HTTP to a state by the people who would. */
public final class GivenRounds {

    private GivenRounds() {}

    /** A unit's own round for its year, open, with nobody in it. */
    public static String ofUnit(String unit, String officer) {
        return opened(officer, content(unit, "FULL_SESSION"));
    }

    public static Map<String, Object> content(String unit, String route) {
        Map<String, Object> body = new HashMap<>();
        body.put("ownerUnitId", UnitIds.of(unit));
        body.put("name", "Xét khen thưởng cuối năm " + UUID.randomUUID());
        body.put("year", 2025);
        body.put("subject", "YEAR_WORK");
        body.put(
                "awards",
                List.of(
                        Map.of("awardCode", "LDTT", "route", route),
                        Map.of("awardCode", "TTLDTT", "quota", 1, "route", route)));
        return body;
    }

    /** A round of the province for certificates and flags. */
    public static Map<String, Object> province(String deadline) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", "Đợt xét của tỉnh " + UUID.randomUUID());
        body.put("year", 2025);
        body.put("subject", "YEAR_WORK");
        body.put("deadline", deadline);
        body.put("everyUnit", true);
        body.put("byBlocks", true);
        body.put(
                "awards",
                List.of(
                        Map.of("awardCode", "BK_TINH", "route", "STANDING_MEMBERS"),
                        Map.of("awardCode", "CO_TINH", "route", "FULL_SESSION")));
        return body;
    }

    public static String opened(String user, Map<String, Object> content) {
        String id = planned(user, content);
        step(user, id, "opening", null).statusCode(200);
        return id;
    }

    public static String planned(String user, Map<String, Object> content) {
        return As.user(user)
                .body(content)
                .post("/award-rounds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A step with the version {@code user} sees now. */
    public static ValidatableResponse step(String user, String id, String step, Object body) {
        int version = As.user(user).get("/award-rounds/" + id).jsonPath().getInt("version");
        var request = As.user(user, version);
        return (body == null ? request : request.body(body))
                .post("/award-rounds/" + id + "/" + step)
                .then();
    }

    public static JsonPath own(String user, String id) {
        return As.user(user)
                .get("/award-rounds/" + id + "/candidates")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A new person named for Lao động tiên tiến on the unit's own list. */
    public static String candidate(String round, String officer) {
        return As.user(officer)
                .body(Map.of(
                        "awardCode",
                        "LDTT",
                        "subjects",
                        List.of(Map.of("newPerson", Map.of("name", "Nông Thị Bản " + letters())))))
                .post("/award-rounds/" + round + "/candidates")
                .then()
                .statusCode(201)
                .extract()
                .path("candidates[0].id");
    }

    /** A word nobody else is called by. */
    public static String letters() {
        String hex = UUID.randomUUID().toString().replace("-", "").substring(0, 10);
        StringBuilder word = new StringBuilder();
        hex.chars().forEach(c -> word.append((char) ('a' + Character.digit(c, 16))));
        return word.substring(0, 1).toUpperCase() + word.substring(1);
    }
}
