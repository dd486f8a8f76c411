package vn.sovang.consultation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenProposals;
import vn.sovang.given.UnitIds;

/** The people's opinion: only where the law asks for it, only from who is known, and nothing of it gets out. */
@ApiTest
class ConsultationTest {

    private static final String COMMUNE = "Ủy ban nhân dân xã Cần Yên";
    private static final String DEED = "Chi tiết thành tích chỉ trong hồ sơ";

    /** A commune's dossier for a hero honour, received by the department. */
    private static String hero() {
        String id = As.user("canyen.canbo")
                .body(Map.of(
                        "year",
                        2025,
                        "proposerUnitId",
                        UnitIds.of(COMMUNE),
                        "nominees",
                        List.of(Map.of("unitId", UnitIds.of(COMMUNE), "awardCode", "DH_AHLD", "achievement", DEED))))
                .post("/award-proposals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        GivenProposals.report(id, "canyen.canbo", "canyen");
        As.user("canyen", GivenProposals.of("canyen", id).getInt("version"))
                .body(Map.of("title", "Văn bản hiệp y", "number", "3/BNV", "datedOn", "2026-01-05"))
                .put("/award-proposals/" + id + "/papers/HY")
                .then()
                .statusCode(200);
        GivenProposals.papers(id, "canyen");
        GivenProposals.step("canyen", id, "submission", null).statusCode(200);
        GivenProposals.step("chuyenvien", id, "receipt", Map.of()).statusCode(200);
        return id;
    }

    private static ValidatableResponse open(String id) {
        return As.user("chuyenvien")
                .body(Map.of())
                .post("/award-proposals/" + id + "/consultation/opening")
                .then();
    }

    private static String code(String id) {
        return As.user("chuyenvien")
                .body(Map.of("senderName", "Hoàng Thị Dân", "place", "Xóm Thử", "proof", "IN_PERSON"))
                .post("/award-proposals/" + id + "/consultation/codes")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    private static ValidatableResponse comment(String consultation, String code, String text) {
        Map<String, Object> body = new HashMap<>();
        body.put("consultationId", consultation);
        body.put("code", code);
        body.put("candidate", 1);
        body.put("stance", "AGAINST");
        body.put("text", text);
        return RestAssured.given()
                .basePath("/api/v1")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/public/consultation-comments")
                .then();
    }

    private static JsonPath shown(String consultation) {
        String all = RestAssured.given()
                .basePath("/api/v1")
                .get("/public/consultations")
                .then()
                .statusCode(200)
                .body(not(containsString(DEED)))
                .body(not(containsString("Hoàng Thị Dân")))
                .extract()
                .asString();
        return JsonPath.from(all).setRootPath("items.find { it.id == '" + consultation + "' }");
    }

    @Test
    void where_the_law_does_not_ask_nothing_is_published() {
        String id = GivenProposals.appraising();
        As.user("chuyenvien")
                .get("/award-proposals/" + id + "/consultation")
                .then()
                .statusCode(200)
                .body("required", equalTo(false))
                .body("allowedActions", empty());
        open(id).statusCode(409).body("detail", containsString("Luật không quy định"));
    }

    @Test
    void candidates_are_published_and_a_known_sender_comments_once_seen_by_the_department_alone() {
        String id = hero();
        As.user("chuyenvien")
                .body(Map.of("workingDays", 9))
                .post("/award-proposals/" + id + "/consultation/opening")
                .then()
                .statusCode(422);
        String running = open(id).statusCode(200)
                .body("running.workingDays", equalTo(10))
                .extract()
                .path("running.id");
        open(id).statusCode(409);
        // R15 (Nghị định 152/2025/NĐ-CP, Điều 44): opened today, no working day has gone by.
        As.user("chuyenvien")
                .get("/award-proposals/" + id + "/eligibility")
                .then()
                .statusCode(200)
                .body(containsString("mới lấy ý kiến 0 ngày làm việc"));
        JsonPath page = shown(running);
        assertEquals(
                Set.of("id", "openedOn", "closesOn", "candidates"),
                page.getMap("").keySet());
        assertEquals(Set.of("number", "name", "awardName"), filled(page.getMap("candidates[0]")));

        String code = code(id);
        String wrong = comment(running, "AAAAA-AAAAA", "Không đồng ý")
                .statusCode(422)
                .extract()
                .path("errors[0].message");
        comment(running, code, null).statusCode(422).body("errors[0].pointer", equalTo("/text"));
        comment(running, code.toLowerCase(), "Không đúng sự thật")
                .statusCode(200)
                .body("receivedOn", equalTo(GivenProposals.TODAY));
        comment(running, code, "Lần nữa").statusCode(422).body("errors[0].message", equalTo(wrong));
        shown(running);

        As.user("canyen")
                .get("/award-proposals/" + id + "/consultation")
                .then()
                .statusCode(200)
                .body("running.comments", empty())
                .body("running.counts", nullValue());
        JsonPath seen = As.user("chuyenvien")
                .get("/award-proposals/" + id + "/consultation")
                .then()
                .body("running.comments", hasSize(1))
                .body("running.comments[0].senderName", equalTo("Hoàng Thị Dân"))
                .body("running.counts.waiting", equalTo(1))
                .extract()
                .jsonPath();
        As.user("chuyenvien", seen.getInt("running.version"))
                .body(Map.of("commentId", seen.getString("running.comments[0].id"), "status", "SET_ASIDE"))
                .put("/award-proposals/" + id + "/consultation/moderation")
                .then()
                .statusCode(422);
        int version = As.user("chuyenvien", seen.getInt("running.version"))
                .body(Map.of("commentId", seen.getString("running.comments[0].id"), "status", "RECORDED"))
                .put("/award-proposals/" + id + "/consultation/moderation")
                .then()
                .statusCode(200)
                .body("running.counts.against", equalTo(1))
                .extract()
                .path("running.version");
        As.user("chuyenvien", version)
                .body(Map.of("summary", "Một ý kiến không đồng ý"))
                .post("/award-proposals/" + id + "/consultation/closing")
                .then()
                .statusCode(409)
                .body("detail", containsString("Chưa hết thời gian"));

        GivenProposals.step("chuyenvien", id, "appraisal", Map.of()).statusCode(200);
        GivenProposals.appraise(id, "QUALIFIED", null)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/nominees/0/outcome"))
                .body("errors[0].message", containsString("lấy ý kiến"));
    }

    private static Set<String> filled(Map<String, Object> candidate) {
        candidate.values().removeIf(java.util.Objects::isNull);
        return candidate.keySet();
    }
}
