package vn.sovang.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.shared.time.AppClock;

/** Dossiers brought over HTTP to a state by the people who would. */
public final class GivenProposals {

    /** Today as the program says it, ready to be sent. */
    public static final String TODAY = LocalDate.now(AppClock.ZONE).toString();

    private GivenProposals() {}

    /** The commune of Cần Yên proposes itself for the certificate of merit. */
    public static String draft() {
        return draft("Ủy ban nhân dân xã Cần Yên", "canyen.canbo", null);
    }

    public static String draft(String unit, String officer, String achievementKey) {
        return As.user(officer)
                .body(content(unit, achievementKey))
                .post("/award-proposals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> content(String unit, String achievementKey) {
        Map<String, Object> nominee = new HashMap<>();
        nominee.put("unitId", UnitIds.of(unit));
        nominee.put("awardCode", "BK_TINH");
        nominee.put("achievement", "Thành tích xuất sắc trong công tác năm 2025");
        nominee.put("achievementKey", achievementKey);
        return Map.of("year", 2025, "proposerUnitId", UnitIds.of(unit), "nominees", List.of(nominee));
    }

    /** A list of one newcomer put in at once. */
    public static String batch(String id, String officer) {
        return As.user(officer, of(officer, id).getInt("version"))
                .body(Map.of(
                        "awardCode",
                        "BK_TINH",
                        "achievement",
                        "Hoàn thành xuất sắc nhiệm vụ",
                        "subjects",
                        List.of(Map.of("newPerson", Map.of("name", "Nông Văn " + GivenRounds.letters())))))
                .post("/award-proposals/" + id + "/nominees/batches")
                .then()
                .statusCode(201)
                .extract()
                .path("batches[0].id");
    }

    public static JsonPath of(String user, String id) {
        return As.user(user)
                .get("/award-proposals/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A step with the version {@code user} sees now. */
    public static ValidatableResponse step(String user, String id, String step, Object body) {
        int version = of(user, id).getInt("version");
        var request = As.user(user, version);
        return (body == null ? request : request.body(body))
                .post("/award-proposals/" + id + "/" + step)
                .then();
    }

    /** Writes the report of the first nominee the officer sees, and has it confirmed. */
    public static void report(String id, String officer, String head) {
        String nominee = of(officer, id).getString("nominees[0].id");
        String path = "/award-proposals/" + id + "/nominees/" + nominee + "/report";
        JsonPath report = As.user(officer).get(path).jsonPath();
        int version = As.user(officer, report.getInt("version"))
                .body(written(report))
                .put(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("version");
        As.user(head, version).post(path + "/confirmation").then().statusCode(200);
    }

    public static Map<String, Object> written(JsonPath report) {
        Map<String, Object> body = new HashMap<>();
        body.put("headquarters", "Xã Cần Yên, tỉnh Cao Bằng");
        body.put("functions", "Quản lý nhà nước trên địa bàn xã");
        body.put(
                "results",
                List.of(Map.of(
                        "indicator",
                        "Hộ nghèo giảm",
                        "planned",
                        "5 hộ",
                        "reached",
                        "12 hộ",
                        "comparison",
                        "đạt 240 %")));
        body.put("measures", "Phân công từng cán bộ phụ trách xóm");
        body.put("awards", report.getList("awards"));
        return body;
    }

    /** Minutes of the unit's own meeting and the signed letter. */
    public static void papers(String id, String head) {
        As.user(head, of(head, id).getInt("version"))
                .body(Map.of("title", "Biên bản họp bình xét", "number", "01/BB-UBND", "datedOn", "2026-01-05"))
                .put("/award-proposals/" + id + "/papers/BB")
                .then()
                .statusCode(200);
        letter(id, head);
    }

    public static void letter(String id, String head) {
        As.user(head, of(head, id).getInt("version"))
                .body(Map.of("number", "02/TTr", "signedOn", TODAY, "signer", "Người ký", "capacity", "TM"))
                .put("/award-proposals/" + id + "/letter")
                .then()
                .statusCode(200);
    }

    /** Complete and sent by the commune. */
    public static String submitted() {
        String id = draft();
        report(id, "canyen.canbo", "canyen");
        papers(id, "canyen");
        step("canyen", id, "submission", null).statusCode(200);
        return id;
    }

    public static String appraising() {
        String id = submitted();
        step("chuyenvien", id, "receipt", Map.of()).statusCode(200);
        step("chuyenvien", id, "appraisal", Map.of()).statusCode(200);
        return id;
    }

    public static String verified() {
        String id = appraising();
        upToTheLeader(id);
        return id;
    }

    /** From the appraisal to the leader's desk; every nominee qualified. */
    public static void upToTheLeader(String id) {
        appraise(id, "QUALIFIED", null).statusCode(200);
        step("chuyenvien", id, "appraisal-conclusion", Map.of("comment", "Đủ điều kiện"))
                .statusCode(200);
        step("lanhdaoso", id, "head-signature", Map.of("number", "563", "signedOn", TODAY))
                .statusCode(200);
        step("vpubnd", id, "verification", Map.of()).statusCode(200);
    }

    public static ValidatableResponse appraise(String id, String outcome, String reason) {
        JsonPath seen = of("chuyenvien", id);
        Map<String, Object> result = new HashMap<>();
        result.put("nomineeId", seen.getString("nominees[0].id"));
        result.put("outcome", outcome);
        result.put("reason", reason);
        return As.user("chuyenvien", seen.getInt("version"))
                .body(Map.of(
                        "checks",
                        List.of(Map.of("documentCode", "TTR", "result", "GOOD")),
                        "nominees",
                        List.of(result)))
                .put("/award-proposals/" + id + "/appraisal")
                .then();
    }

    /** The leader grants what was proposed. */
    public static Map<String, Object> order(String id, String number) {
        Map<String, Object> body = new HashMap<>();
        body.put("number", number);
        body.put("decidedOn", TODAY);
        body.put("signer", "Lã Quốc Bình");
        body.put("signerPost", "Phó Chủ tịch");
        body.put("capacity", "KT");
        body.put(
                "outcomes",
                List.of(Map.of("nomineeId", of("lanhdao", id).getString("nominees[0].id"), "outcome", "GRANTED")));
        return body;
    }
}
