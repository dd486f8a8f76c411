package vn.sovang.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.given.GivenProposals.TODAY;
import static vn.sovang.given.GivenProposals.of;
import static vn.sovang.given.GivenProposals.step;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenBlocks;
import vn.sovang.given.GivenMeetings;
import vn.sovang.given.GivenProposals;

/** The two dossiers of block 5, from the vote to the register, by the people who do each step. */
@ApiTest
class ProposalWalkTest {

    private static final String FLAG_WINNER = "Ban Tổ chức Tỉnh ủy";
    private static final String MERIT_WINNER = "Văn phòng Tỉnh ủy";

    @Test
    void two_acclamations_of_block_5_become_two_honours_in_the_register() {
        String meeting = GivenMeetings.open(GivenBlocks.blockWithTerm(2025), 2025);
        String flagBallot =
                GivenMeetings.closedBallot(meeting, GivenMeetings.ballot("ACCLAIM"), Map.of(FLAG_WINNER, 5));
        Map<String, Object> certificate = GivenMeetings.ballot("ACCLAIM");
        certificate.put("awardCode", "BK_TINH");
        certificate.put("awardName", "Bằng khen của UBND tỉnh");
        String meritBallot =
                GivenMeetings.closedBallot(meeting, certificate, Map.of(MERIT_WINNER, 4, "Ban Nội chính Tỉnh ủy", 1));

        String flag = fromVote(meeting, flagBallot);
        String merit = fromVote(meeting, meritBallot);
        As.user("bannoichinh")
                .get("/award-proposals/" + flag)
                .then()
                .statusCode(200)
                .body("title", equalTo("Cờ thi đua của UBND tỉnh cho " + FLAG_WINNER))
                .body("proposerName", equalTo("Khối thi đua số 5"))
                .body("nominees[0].votes", equalTo(5))
                .body("nominees[0].validBallots", equalTo(5))
                .body("number", nullValue())
                .body("papers.findAll { it.ready }.code", hasItems("BB", "PHIEU", "DS"))
                .body(
                        "allowedActions.find { it.action == 'SUBMIT' }.reason",
                        startsWith("Chưa gửi được: thiếu tờ trình"));

        walk(flag, "bantochuc.canbo", "bantochuc", unique("312"));
        walk(merit, "vanphong.canbo", "vanphong", unique("313"));

        // Typed without accents, as people do.
        As.user("canyen.canbo")
                .queryParam("q", "ban to chuc co thi dua")
                .queryParam("year", 2025)
                .get("/register")
                .then()
                .statusCode(200)
                .body("items.name", hasItem(FLAG_WINNER))
                .body("items[0].awardName", equalTo("Cờ thi đua của Ủy ban nhân dân tỉnh"));
        As.user("canyen.canbo")
                .queryParam("q", "bk ubnd tỉnh van phong tinh uy")
                .get("/register")
                .then()
                .statusCode(200)
                .body("items.name", hasItem(MERIT_WINNER));
        step("chuyenvien", flag, "closing", Map.of("reason", "Đã báo kết quả cho khối"))
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
    }

    private static String fromVote(String meeting, String ballot) {
        Map<String, Object> body = Map.of("meetingId", meeting, "ballotId", ballot);
        As.user("bantochuc").body(body).post("/award-proposals").then().statusCode(403);
        As.user("canyen").body(body).post("/award-proposals").then().statusCode(404);
        String id = As.user("bannoichinh.canbo")
                .body(body)
                .post("/award-proposals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.user("bannoichinh")
                .body(body)
                .post("/award-proposals")
                .then()
                .statusCode(409)
                .body("detail", equalTo("Phiếu suy tôn này đã được lập hồ sơ."));
        return id;
    }

    /** What the shared engine says is what the receipt promises. */
    private static String dueAfterFiveWorkingDays() {
        return As.user("chuyenvien")
                .body(Map.of("text", "5 ngày làm việc kể từ ngày tiếp nhận", "eventOn", TODAY))
                .post("/written-times/readings")
                .path("dueOn");
    }

    private static void walk(String id, String officer, String head, String number) {
        step("bannoichinh", id, "submission", null)
                .statusCode(422)
                .body("errors.pointer", contains("/papers/TTR", "/papers/BCTT"));
        JsonPath own = of(officer, id);
        assertEquals(1, own.getList("nominees").size());
        GivenProposals.report(id, officer, head);
        String nominee = own.getString("nominees[0].id");
        byte[] docx = As.user(officer)
                .get("/award-proposals/" + id + "/nominees/" + nominee + "/report.docx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertTrue(docx.length > 3000 && docx[0] == 'P' && docx[1] == 'K');
        GivenProposals.letter(id, "bannoichinh");
        for (String file : List.of("letter.docx", "nominees.docx")) {
            As.user("bannoichinh")
                    .get("/award-proposals/" + id + "/" + file)
                    .then()
                    .statusCode(200);
        }
        step("bannoichinh", id, "submission", null)
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("findings.severity", not(hasItem("HARD")));
        step("chuyenvien", id, "receipt", Map.of())
                .statusCode(200)
                .body("number", matchesPattern("HS-" + TODAY.substring(0, 4) + "-\\d{5}"))
                .body("acceptedOn", equalTo(TODAY))
                .body("dueOn", equalTo(dueAfterFiveWorkingDays()))
                .body("dueExplanation", containsString("5 ngày làm việc kể từ"))
                .body("assignee.name", equalTo("Nông Thị Ánh"));
        step("chuyenvien", id, "appraisal", Map.of()).statusCode(200);
        GivenProposals.upToTheLeader(id);
        As.user("lanhdao")
                .get("/award-proposals/" + id + "/decision.docx")
                .then()
                .statusCode(200);
        String decision = step("lanhdao", id, "decision", GivenProposals.order(id, number))
                .statusCode(200)
                .body("status", equalTo("DECIDED"))
                .body("nominees[0].outcome", equalTo("GRANTED"))
                .body("funnel.honoured", equalTo(1))
                .body("steps.state", equalTo(List.of("DONE", "DONE", "DONE", "DONE", "DONE", "DONE")))
                .extract()
                .path("decisionId");
        As.user("canyen")
                .get("/decisions/" + decision)
                .then()
                .statusCode(200)
                .body("number", equalTo(number + "/QĐ-UBND"))
                .body("numberUnusual", equalTo(false))
                .body("recipients", hasSize(1))
                .body("legalBases[3]", containsString("563/TTr-SNV"));
        As.user("canyen")
                .get("/decisions/" + decision + "/decision.docx")
                .then()
                .statusCode(200);
    }

    @Test
    void a_returned_dossier_keeps_its_number_and_says_what_changed() {
        String id = GivenProposals.appraising();
        String number = of("chuyenvien", id).getString("number");
        step("chuyenvien", id, "return", Map.of()).statusCode(422).body("errors.pointer", contains("/reason"));
        step("chuyenvien", id, "return", Map.of("reason", "Báo cáo thiếu số liệu"))
                .statusCode(200)
                .body("status", equalTo("RETURNED"));
        As.user("canyen")
                .get("/today")
                .then()
                .statusCode(200)
                .body("groups.find { it.key == 'RETURNED' }.items.subject.id", hasItem(id));
        String title = of("canyen", id).getString("title");
        As.user("canyen", of("canyen", id).getInt("version"))
                .body(Map.of("title", title + ", đã bổ sung"))
                .put("/award-proposals/" + id)
                .then()
                .statusCode(200);
        step("canyen", id, "resubmission", Map.of("changes", "Đã bổ sung số liệu"))
                .statusCode(200)
                .body("round", equalTo(2))
                .body("changeNote", equalTo("Đã bổ sung số liệu"));
        As.user("chuyenvien")
                .get("/award-proposals/" + id + "/versions/differences")
                .then()
                .statusCode(200)
                .body("from", equalTo(1))
                .body("items.label", contains("Tên hồ sơ"))
                .body("items[0].before", equalTo(title))
                .body("items[0].after", equalTo(title + ", đã bổ sung"));
        As.user("chuyenvien")
                .queryParam("round", 1)
                .get("/award-proposals/" + id + "/versions/content")
                .then()
                .statusCode(200)
                .body("sections[0].lines[0].text", equalTo(title));
        As.user("chuyenvien")
                .get("/award-proposals/" + id + "/versions")
                .then()
                .body("items.round", contains(2, 1))
                .body("items[0].changeNote", equalTo("Đã bổ sung số liệu"));
        step("chuyenvien2", id, "receipt", Map.of()).statusCode(200).body("number", equalTo(number));
    }

    @Test
    void nobody_qualified_ends_without_an_award() {
        String id = GivenProposals.appraising();
        GivenProposals.appraise(id, "NOT_QUALIFIED", null)
                .statusCode(422)
                .body("errors.pointer", contains("/nominees/0/reason"));
        step("chuyenvien", id, "appraisal-conclusion", Map.of()).statusCode(422);
        GivenProposals.appraise(id, "NOT_QUALIFIED", "Chưa hoàn thành xuất sắc").statusCode(200);
        step("chuyenvien", id, "appraisal-conclusion", Map.of()).statusCode(200);
        step("lanhdaoso", id, "head-signature", Map.of("number", "9", "signedOn", TODAY))
                .statusCode(409);
        step("lanhdaoso", id, "closing", Map.of("reason", "Không đủ điều kiện, đã báo đơn vị"))
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("funnel.notQualified", equalTo(1));
    }

    @Test
    void the_chain_gives_back_to_the_specialist_with_a_reason() {
        String id = GivenProposals.verified();
        step("lanhdao", id, "reconsideration", Map.of("reason", "Xem lại chỉ tiêu giảm nghèo"))
                .statusCode(200)
                .body("status", equalTo("APPRAISING"))
                .body("history[0].reason", equalTo("Xem lại chỉ tiêu giảm nghèo"));
        GivenProposals.appraise(id, "QUALIFIED", null).statusCode(200);
        step("chuyenvien", id, "appraisal-conclusion", Map.of()).statusCode(200);
        step("lanhdaoso", id, "head-signature", Map.of("number", "600", "signedOn", TODAY))
                .statusCode(200);
        step("vpubnd", id, "office-return", Map.of("reason", "Thiếu căn cứ"))
                .statusCode(200)
                .body("status", equalTo("APPRAISING"));
    }

    @Test
    void a_refused_nominee_gets_no_decision_and_another_award_is_the_leaders_word() {
        String refused = GivenProposals.verified();
        Map<String, Object> verdict = new HashMap<>();
        verdict.put("nomineeId", of("lanhdao", refused).getString("nominees[0].id"));
        verdict.put("outcome", "REFUSED");
        step("lanhdao", refused, "decision", Map.of("outcomes", List.of(verdict)))
                .statusCode(422)
                .body("errors.pointer", contains("/outcomes/0/reason"));
        verdict.put("reason", "Đã khen nhiều năm liền");
        step("lanhdao", refused, "decision", Map.of("outcomes", List.of(verdict)))
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("decisionId", nullValue())
                .body("funnel.refused", equalTo(1));

        String changed = GivenProposals.verified();
        Map<String, Object> order = GivenProposals.order(changed, unique("77"));
        Map<String, Object> other = new HashMap<>(verdict);
        other.put("nomineeId", of("lanhdao", changed).getString("nominees[0].id"));
        other.put("outcome", "CHANGED");
        other.put("reason", "Phù hợp hơn");
        other.put("otherAward", "CO_CP");
        order.put("outcomes", List.of(other));
        step("lanhdao", changed, "decision", order)
                .statusCode(422)
                .body("errors[0].message", containsString("cấp Nhà nước"));
        other.put("otherAward", "GK_SO");
        step("lanhdao", changed, "decision", order)
                .statusCode(422)
                .body("errors[0].message", containsString("không có thẩm quyền"));
        other.put("otherAward", "TTLDXS");
        step("lanhdao", changed, "decision", order)
                .statusCode(200)
                .body("nominees[0].outcome", equalTo("CHANGED"))
                .body("nominees[0].grantedAwardName", equalTo("Tập thể lao động xuất sắc"));
    }

    @Test
    void one_achievement_is_honoured_once() {
        String key = "CUU-HO/" + UUID.randomUUID();
        String first = GivenProposals.draft("Ủy ban nhân dân xã Cần Yên", "canyen.canbo", key);
        String second = GivenProposals.draft("Ủy ban nhân dân xã Cần Yên", "canyen.canbo", key);
        for (String id : List.of(first, second)) {
            GivenProposals.report(id, "canyen.canbo", "canyen");
            GivenProposals.papers(id, "canyen");
        }
        step("canyen", first, "submission", null).statusCode(200);
        step("chuyenvien", first, "receipt", Map.of()).statusCode(200);
        step("chuyenvien", first, "appraisal", Map.of()).statusCode(200);
        GivenProposals.upToTheLeader(first);
        step("lanhdao", first, "decision", GivenProposals.order(first, unique("55")))
                .statusCode(200);
        step("canyen", second, "submission", null)
                .statusCode(422)
                .body("errors.pointer", contains("/nominees/0"))
                .body("errors[0].message", containsString("chỉ được khen thưởng một lần"));
        assertTrue(of("canyen", second)
                .getList("findings.findAll { it.severity == 'HARD' }.rule")
                .contains("R06"));
    }

    /** Tests share one database; a number is taken once a year. */
    private static String unique(String start) {
        return start + Math.abs(UUID.randomUUID().hashCode() % 1_000_000);
    }
}
