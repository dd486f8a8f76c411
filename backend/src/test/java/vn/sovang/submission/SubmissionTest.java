package vn.sovang.submission;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenProposals;
import vn.sovang.given.GivenSubmissions;
import vn.sovang.given.StateTable;

/** From the leader's word "trình cấp trên" to the answer in dossier, funnel and register. */
@ApiTest
class SubmissionTest {

    @Test
    void two_nominees_are_submitted_one_is_granted_another_refused_and_both_reach_their_dossiers() throws IOException {
        JsonPath first = GivenSubmissions.forwarded();
        JsonPath second = GivenSubmissions.forwarded();
        String granted = first.getString("nominees[0].id");
        String refused = second.getString("nominees[0].id");
        assertEquals(1, first.getInt("funnel.forwarded"));
        As.user("vpubnd")
                .get("/higher-submissions/waiting")
                .then()
                .statusCode(200)
                .body("items.nomineeId", hasItem(granted));
        As.user("canyen").get("/higher-submissions/waiting").then().statusCode(403);

        // A letter that is given up lets its nominees go.
        String dropped = GivenSubmissions.letter(List.of(granted)).getString("id");
        As.user("chuyenvien")
                .body(Map.of("nomineeIds", List.of(granted)))
                .post("/higher-submissions")
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("đã có trong một tờ trình khác"));
        GivenSubmissions.step("chuyenvien", dropped, "cancellation", Map.of("reason", "Lập lại"))
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        GivenSubmissions.step("chuyenvien", dropped, "sending", GivenSubmissions.sending())
                .statusCode(409);

        JsonPath letter = GivenSubmissions.letter(List.of(granted, refused));
        String id = letter.getString("id");
        assertEquals("Đề nghị tặng Bằng khen của Thủ tướng Chính phủ năm 2025", letter.getString("title"));
        As.user("vpubnd").get("/higher-submissions/waiting").then().body("items.nomineeId", not(hasItem(granted)));
        words(id);
        Map<String, Object> results = Map.of(
                "number",
                "1580/QĐ-TTg",
                "decidedOn",
                GivenProposals.TODAY,
                "issuer",
                "Thủ tướng Chính phủ",
                "results",
                List.of(Map.of("nomineeId", granted, "outcome", "GRANTED")));
        GivenSubmissions.step("chuyenvien", id, "results", results).statusCode(409);
        GivenSubmissions.step("vpubnd", id, "sending", GivenSubmissions.sending())
                .statusCode(403);
        GivenSubmissions.step("chuyenvien", id, "sending", GivenSubmissions.sending())
                .statusCode(200)
                .body("status", equalTo("SENT"))
                .body("number", containsString("/TTr-UBND"));

        String entry = GivenSubmissions.step("chuyenvien", id, "results", results)
                .statusCode(200)
                .body("status", equalTo("SENT"))
                .extract()
                .path("nominees.find { it.nomineeId == '" + granted + "' }.entryId");
        As.user("canyen.canbo")
                .get("/register/" + entry)
                .then()
                .statusCode(200)
                .body("awardCode", equalTo("BK_TTG"))
                .body("source", equalTo("HIGHER_DECISION"))
                .body("decisionNumber", equalTo("1580/QĐ-TTg"))
                .body("issuerName", equalTo("Thủ tướng Chính phủ"));
        JsonPath dossier = GivenProposals.of("canyen.canbo", first.getString("id"));
        assertEquals("GRANTED", dossier.getString("nominees[0].outcome"));
        assertEquals(0, dossier.getInt("funnel.forwarded"));
        assertEquals(1, dossier.getInt("funnel.granted"));
        // The money of a certificate of the Prime Minister is twice 3,5 times the base salary for a collective.
        As.user("chuyenvien")
                .get("/bonuses?award=BK_TTG&q=1580")
                .then()
                .body("items.find { it.entryId == '" + entry + "' }.amount", equalTo(17_710_000));

        GivenSubmissions.step("chuyenvien", id, "results", results).statusCode(422);
        Map<String, Object> refusal = Map.of(
                "number",
                "212/BNV-TĐKT",
                "decidedOn",
                GivenProposals.TODAY,
                "issuer",
                "Bộ Nội vụ",
                "results",
                List.of(Map.of("nomineeId", refused, "outcome", "REFUSED", "reason", "Chưa đủ thời gian")));
        GivenSubmissions.step("chuyenvien", id, "results", refusal)
                .statusCode(200)
                .body("status", equalTo("ANSWERED"))
                .body("history.size()", equalTo(4));
        JsonPath other = GivenProposals.of("canyen.canbo", second.getString("id"));
        assertEquals("REFUSED", other.getString("nominees[0].outcome"));
        assertEquals("Chưa đủ thời gian", other.getString("nominees[0].outcomeReason"));
        assertEquals(1, other.getInt("funnel.refused"));
        As.user("lanhdaoso")
                .get("/higher-submissions")
                .then()
                .body("items.find { it.id == '" + id + "' }.open", equalTo(0));
        As.user("canyen").get("/higher-submissions/" + id).then().statusCode(404);
    }

    @Test
    void another_award_than_asked_for_needs_its_name_and_its_reason() {
        String nominee = GivenSubmissions.forwarded().getString("nominees[0].id");
        String id = GivenSubmissions.letter(List.of(nominee)).getString("id");
        GivenSubmissions.step("chuyenvien", id, "sending", GivenSubmissions.sending())
                .statusCode(200);
        GivenSubmissions.step("chuyenvien", id, "results", changed(nominee, "BK_TTG", null))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/results/0/reason", "/results/0/otherAward")));
        GivenSubmissions.step("chuyenvien", id, "results", changed(nominee, "HC_LD3", "Thành tích đặc biệt"))
                .statusCode(200)
                .body("nominees[0].outcome", equalTo("CHANGED"))
                .body("nominees[0].otherAwardName", equalTo("Huân chương Lao động hạng Ba"))
                .body("nominees[0].entryId", notNullValue());
    }

    private static Map<String, Object> changed(String nominee, String award, String reason) {
        Map<String, Object> result = new java.util.HashMap<>();
        result.put("nomineeId", nominee);
        result.put("outcome", "CHANGED");
        result.put("otherAward", award);
        result.put("reason", reason);
        return Map.of(
                "number",
                "2" + Math.abs(UUID.randomUUID().hashCode() % 1_000_000) + "/QĐ-CTN",
                "decidedOn",
                GivenProposals.TODAY,
                "issuer",
                "Chủ tịch nước",
                "results",
                List.of(result));
    }

    private static void words(String id) throws IOException {
        byte[] paper = As.user("lanhdaoso")
                .get("/higher-submissions/" + id + "/letter.docx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(paper)))) {
            String text = words.getText();
            assertTrue(text.contains("Thủ tướng Chính phủ"), text);
            assertTrue(text.contains("Bộ Nội vụ"), text);
            assertTrue(text.contains("Ủy ban nhân dân xã Cần Yên"), text);
        }
    }

    @Test
    void the_states_are_those_of_the_written_table() {
        java.util.Set<String> moves = new java.util.TreeSet<>();
        for (SubmissionStatus from : SubmissionStatus.values()) {
            for (SubmissionStatus to : SubmissionStatus.values()) {
                if (from.canBecome(to)) {
                    moves.add(from + ">" + to);
                }
            }
        }
        assertEquals(StateTable.moves("higher-submission"), moves);
    }
}
