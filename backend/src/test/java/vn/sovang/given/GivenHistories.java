package vn.sovang.given;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People of Cần Yên with grades, titles and initiatives, entered as those who keep them would. */
public final class GivenHistories {

    public static final String UNIT = "Ủy ban nhân dân xã Cần Yên";

    private GivenHistories() {}

    public static String person(String name) {
        return As.user("chuyenvien")
                .body(GivenRecipients.person(name, UnitIds.of(UNIT)))
                .post("/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static void grade(String person, int year, String grade) {
        As.user("canyen.canbo")
                .body(Map.of("personId", person, "year", year, "grade", grade))
                .post("/annual-grades")
                .then()
                .statusCode(201);
    }

    /** An honour of an old decision. */
    public static void honour(String person, String award, int year) {
        Map<String, Object> body = new HashMap<>();
        body.put("personId", person);
        body.put("awardCode", award);
        body.put("year", year);
        body.put("achievement", "Hoàn thành xuất sắc nhiệm vụ năm " + year);
        body.put("decisionNumber", "8" + Math.abs(UUID.randomUUID().hashCode() % 1_000_000));
        body.put("decisionDate", (year + 1) + "-01-15");
        body.put("issuer", "Chủ tịch UBND xã Cần Yên");
        As.user("chuyenvien").body(body).post("/register").then().statusCode(201);
    }

    public static void initiative(String person, String scope, int year) {
        Map<String, Object> body = new HashMap<>(GivenRecipients.initiative(UnitIds.of(UNIT), person));
        body.put("scope", scope);
        body.put("year", year);
        As.user("canyen.canbo").body(body).post("/initiatives").then().statusCode(201);
    }

    /** Three base titles in a row and a solution the province has recognised: nothing is missing but the proposal. */
    public static String ripe(String name) {
        String person = person(name);
        for (int year = 2023; year <= 2025; year++) {
            grade(person, year, "HTXS");
            honour(person, "CSTD_CS", year);
        }
        initiative(person, "TINH", 2025);
        return person;
    }

    /** A dossier for one person, taken in and under appraisal. */
    public static String appraising(String person, String award) {
        Map<String, Object> nominee = new HashMap<>();
        nominee.put("personId", person);
        nominee.put("awardCode", award);
        nominee.put("achievement", "Thành tích xuất sắc trong công tác năm 2025");
        String id = As.user("canyen.canbo")
                .body(Map.of("year", 2025, "proposerUnitId", UnitIds.of(UNIT), "nominees", List.of(nominee)))
                .post("/award-proposals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        report(id);
        GivenProposals.papers(id, "canyen");
        GivenProposals.step("canyen", id, "submission", null).statusCode(200);
        GivenProposals.step("chuyenvien", id, "receipt", Map.of()).statusCode(200);
        GivenProposals.step("chuyenvien", id, "appraisal", Map.of()).statusCode(200);
        return id;
    }

    private static void report(String id) {
        String nominee = GivenProposals.of("canyen.canbo", id).getString("nominees[0].id");
        String path = "/award-proposals/" + id + "/nominees/" + nominee + "/report";
        JsonPath report = As.user("canyen.canbo").get(path).jsonPath();
        Map<String, Object> body = new HashMap<>(GivenProposals.written(report));
        body.remove("headquarters");
        body.put("birthDate", "1985-03-08");
        body.put("gender", "FEMALE");
        body.put("nativePlace", "Xã Cần Yên");
        body.put("residence", "Xã Cần Yên");
        body.put("posts", "Chuyên viên");
        body.put("qualification", "Đại học");
        int version = As.user("canyen.canbo", report.getInt("version"))
                .body(body)
                .put(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("version");
        As.user("canyen", version).post(path + "/confirmation").then().statusCode(200);
    }
}
