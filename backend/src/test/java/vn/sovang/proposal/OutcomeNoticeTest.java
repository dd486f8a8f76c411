package vn.sovang.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.Docx;
import vn.sovang.given.GivenProposals;

/** Who asked for a commendation that was not given is told so, and why. */
@ApiTest
class OutcomeNoticeTest {

    private static final String WHY = "Chưa đủ hai năm liên tục hoàn thành xuất sắc nhiệm vụ";

    @Test
    void a_proposer_is_told_why_somebody_was_not_honoured() {
        String id = GivenProposals.appraising();
        String path = "/award-proposals/" + id + "/outcome-notice";
        As.user("chuyenvien").get(path).then().statusCode(200).body("lines", hasSize(0));
        record("chuyenvien", path, 0, "45", GivenProposals.TODAY).statusCode(409);
        As.user("chuyenvien").get(path + "/letter.docx").then().statusCode(409);

        GivenProposals.appraise(id, "NOT_QUALIFIED", WHY).statusCode(200);
        GivenProposals.step("chuyenvien", id, "appraisal-conclusion", Map.of()).statusCode(200);
        GivenProposals.step("lanhdaoso", id, "closing", Map.of("reason", WHY)).statusCode(200);

        As.user("chuyenvien")
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("told", nullValue())
                .body("honoured", equalTo(0))
                .body("notHonoured", equalTo(1))
                .body("lines.reason", contains(WHY))
                .body("allowedActions.action", contains("RECORD"));
        today("chuyenvien").body("groups.items.flatten().id", hasItem("outcome-to-tell-" + id));
        As.user("hoidong1").get(path).then().statusCode(404);
        As.user("congan").get(path).then().statusCode(404);

        record("canyen", path, 0, "45", GivenProposals.TODAY).statusCode(403);
        As.user("chuyenvien")
                .body(Map.of("number", "45", "signedOn", GivenProposals.TODAY, "signer", "Nông Văn Tuân"))
                .put(path)
                .then()
                .statusCode(428);
        record(
                        "chuyenvien",
                        path,
                        0,
                        "45",
                        LocalDate.parse(GivenProposals.TODAY).plusDays(1).toString())
                .statusCode(422)
                .body("errors.pointer", hasItem("/signedOn"));
        record("chuyenvien", path, 0, " ", GivenProposals.TODAY)
                .statusCode(422)
                .body("errors.pointer", hasItem("/number"));
        record("chuyenvien", path, 0, "45", GivenProposals.TODAY)
                .statusCode(200)
                .body("told.number", equalTo("45/SNV-TĐKT"));
        record("lanhdaoso", path, 0, "46", GivenProposals.TODAY).statusCode(412);
        record("lanhdaoso", path, 1, "46/SNV-TĐKT", GivenProposals.TODAY)
                .statusCode(200)
                .body("told.number", equalTo("46/SNV-TĐKT"));

        today("chuyenvien").body("groups.items.flatten().id", not(hasItem("outcome-to-tell-" + id)));
        today("canyen").body("groups.items.flatten().id", hasItem("outcome-told-" + id));
        As.user("canyen.canbo")
                .get(path)
                .then()
                .statusCode(200)
                .body("told.signer", equalTo("Nông Văn Tuân"))
                .body("allowedActions", hasSize(0));
        String letter = Docx.text(As.user("canyen")
                .get(path + "/letter.docx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("filename*=UTF-8''"))
                .extract()
                .asByteArray());
        assertTrue(letter.contains("V/v thông báo kết quả xét khen thưởng"), letter);
        assertTrue(letter.contains("Số: 46/SNV-TĐKT"), letter);
        assertTrue(letter.contains("Không được khen thưởng: 01 tập thể"), letter);
        assertTrue(letter.contains(WHY), letter);
    }

    private static ValidatableResponse record(String user, String path, int version, String number, String day) {
        return As.user(user, version)
                .body(Map.of("number", number, "signedOn", day, "signer", "Nông Văn Tuân"))
                .put(path)
                .then();
    }

    private static ValidatableResponse today(String user) {
        return As.user(user).get("/today").then().statusCode(200);
    }
}
