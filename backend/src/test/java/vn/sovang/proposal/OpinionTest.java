package vn.sovang.proposal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenProposals;
import vn.sovang.given.StateTable;
import vn.sovang.given.UnitIds;

/** Opinions of agencies about a dossier, with the receipt slip and the histories beside each other. */
@ApiTest
class OpinionTest {

    @ParameterizedTest
    @EnumSource(OpinionStatus.class)
    void the_written_table_is_the_one_in_force(OpinionStatus from) {
        for (OpinionStatus to : OpinionStatus.values()) {
            assertEquals(
                    StateTable.moves("opinion-request").contains(from + ">" + to), from.mayBecome(to), from + ">" + to);
        }
    }

    @Test
    void the_submission_waits_for_the_committee_that_manages_the_cadre_and_for_nobody_else() {
        String dossier = GivenProposals.appraising();
        String committee = ask(dossier, "CADRE_COMMITTEE", "Ban Tổ chức Tỉnh ủy");
        ask(dossier, "AGENCY", "Công an tỉnh");
        GivenProposals.appraise(dossier, "QUALIFIED", null).statusCode(200);
        GivenProposals.step("chuyenvien", dossier, "appraisal-conclusion", Map.of())
                .statusCode(200);
        As.user("lanhdaoso")
                .get("/award-proposals/" + dossier)
                .then()
                .body(
                        "allowedActions.find { it.action == 'SIGN_UP' }.reason",
                        equalTo("Ban Tổ chức Tỉnh ủy (cấp ủy quản lý cán bộ) chưa cho ý kiến."));
        sign(dossier).statusCode(409).body("detail", containsString("chưa cho ý kiến"));
        answer("bantochuc", committee, "DISAGREE", null).statusCode(422).body("errors.pointer", hasItem("/text"));
        answer("bantochuc", committee, "AGREE", null)
                .statusCode(200)
                .body("status", equalTo("ANSWERED"))
                .body("answeredBy", notNullValue());
        answer("bantochuc", committee, "AGREE", null).statusCode(409);
        sign(dossier).statusCode(200);
    }

    @Test
    void the_unit_asked_sees_the_question_and_nothing_of_the_dossier() {
        String dossier = GivenProposals.appraising();
        String request = ask(dossier, "AGENCY", "Công an tỉnh");
        As.user("congan")
                .get("/opinion-requests/" + request)
                .then()
                .statusCode(200)
                .body("about", hasSize(1))
                .body("proposalId", nullValue());
        As.user("congan").get("/opinion-requests").then().body("items.id", hasItem(request));
        As.user("congan").get("/award-proposals/" + dossier).then().statusCode(404);
        As.user("canyen").get("/opinion-requests/" + request).then().statusCode(404);
        As.user("canyen").get("/opinion-requests").then().body("items.id", not(hasItem(request)));
        As.user("canyen")
                .get("/award-proposals/" + dossier + "/opinions")
                .then()
                .statusCode(403);
        As.user("congan")
                .get("/today")
                .then()
                .body(
                        "groups.items.flatten().find { it.subject.id == '" + request + "' }.actionLabel",
                        equalTo("Trả lời"));
    }

    @Test
    void a_link_answers_once_and_the_one_before_it_not_at_all() {
        String dossier = GivenProposals.appraising();
        String request = ask(dossier, "AGENCY", null);
        String first = link(dossier, request);
        String second = link(dossier, request);
        byLink(first, "AGREE").statusCode(422).body("errors.pointer", hasItem("/token"));
        As.nobody()
                .body(Map.of("token", second))
                .post("/opinion-links/reading")
                .then()
                .statusCode(200)
                .body("question", equalTo("Đề nghị cho ý kiến về việc chấp hành pháp luật"))
                .body("proposalId", nullValue());
        byLink(second, "AGREE")
                .statusCode(200)
                .body("status", equalTo("ANSWERED"))
                .body("answeredBy", equalTo("Mã Văn Trả, Phó Giám đốc"));
        byLink(second, "DISAGREE").statusCode(422);
        byLink("khong-co-that", "AGREE").statusCode(422).body("errors.pointer", hasItem("/token"));
        JsonPath all = As.user("chuyenvien")
                .get("/award-proposals/" + dossier + "/opinions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals("Trả lời qua đường dẫn", all.getString("items[0].wayLabel"));
    }

    @Test
    void what_came_on_paper_is_written_down_and_what_is_no_longer_needed_is_withdrawn() {
        String dossier = GivenProposals.appraising();
        String one = ask(dossier, "CADRE_COMMITTEE", null);
        String path = "/award-proposals/" + dossier + "/opinions/";
        As.user("chuyenvien", 0)
                .body(Map.of("answer", "AGREE", "signer", "Nông Văn Ký"))
                .post(path + one + "/record")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/documentNumber"));
        As.user("chuyenvien", 0)
                .body(Map.of("answer", "AGREE", "signer", "Nông Văn Ký", "documentNumber", "15-CV/BTCTU"))
                .post(path + one + "/record")
                .then()
                .statusCode(200)
                .body("documentNumber", equalTo("15-CV/BTCTU"));
        String two = ask(dossier, "AGENCY", null);
        As.user("chuyenvien", 0)
                .body(Map.of("reason", "Đã có trong văn bản khác"))
                .post(path + two + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void the_receipt_slip_says_the_number_and_the_day_promised() {
        String dossier = GivenProposals.submitted();
        As.user("canyen")
                .get("/award-proposals/" + dossier + "/receipt.docx")
                .then()
                .statusCode(409);
        GivenProposals.step("chuyenvien", dossier, "receipt", Map.of()).statusCode(200);
        byte[] slip = As.user("canyen")
                .get("/award-proposals/" + dossier + "/receipt.docx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals("PK", new String(slip, 0, 2, StandardCharsets.US_ASCII));
    }

    @Test
    void claimed_and_known_honours_stand_beside_each_other() {
        String dossier = GivenProposals.appraising();
        As.user("chuyenvien")
                .get("/award-proposals/" + dossier + "/history-comparison")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("Ủy ban nhân dân xã Cần Yên"));
        As.user("congan")
                .get("/award-proposals/" + dossier + "/history-comparison")
                .then()
                .statusCode(404);
    }

    private static String ask(String dossier, String kind, String unit) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", kind);
        body.put("unitId", unit == null ? null : UnitIds.of(unit));
        body.put("addressee", unit == null ? "Bảo hiểm xã hội khu vực" : null);
        body.put("question", "Đề nghị cho ý kiến về việc chấp hành pháp luật");
        return As.user("chuyenvien")
                .body(body)
                .post("/award-proposals/" + dossier + "/opinions")
                .then()
                .statusCode(201)
                .body("daysLeft", notNullValue())
                .extract()
                .path("id");
    }

    private static ValidatableResponse answer(String user, String request, String answer, String text) {
        int version =
                As.user(user).get("/opinion-requests/" + request).jsonPath().getInt("version");
        Map<String, Object> body = new HashMap<>();
        body.put("answer", answer);
        body.put("text", text);
        return As.user(user, version)
                .body(body)
                .post("/opinion-requests/" + request + "/answer")
                .then();
    }

    private static String link(String dossier, String request) {
        JsonPath all = As.user("chuyenvien")
                .get("/award-proposals/" + dossier + "/opinions")
                .jsonPath();
        int version = all.getInt("items.find { it.id == '" + request + "' }.version");
        return As.user("chuyenvien", version)
                .post("/award-proposals/" + dossier + "/opinions/" + request + "/link")
                .then()
                .statusCode(200)
                .extract()
                .path("token");
    }

    private static ValidatableResponse byLink(String token, String answer) {
        return As.nobody()
                .body(Map.of(
                        "token",
                        token,
                        "answer",
                        answer,
                        "text",
                        "Không có vi phạm",
                        "name",
                        "Mã Văn Trả, Phó Giám đốc"))
                .post("/opinion-links/answer")
                .then();
    }

    private static ValidatableResponse sign(String dossier) {
        return GivenProposals.step(
                "lanhdaoso", dossier, "head-signature", Map.of("number", "88", "signedOn", GivenProposals.TODAY));
    }
}
