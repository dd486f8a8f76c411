package vn.sovang.round;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenProposals;
import vn.sovang.given.GivenRounds;
import vn.sovang.given.RoleAccounts;
import vn.sovang.given.UnitIds;
import vn.sovang.shared.security.Role;

/** The agency that leads a round sees the dossiers of that round, from the sending to the round's end, and no others. */
@ApiTest
class LeadAgencyTest {

    private static final String COMMUNE = "Ủy ban nhân dân xã Cần Yên";
    private static final String POLICE = "Công an tỉnh";

    @Inject
    RoleAccounts accounts;

    private static String round(String lead) {
        Map<String, Object> body = GivenRounds.province("trước ngày 31/12/2035");
        if (lead != null) {
            body.put("leadUnitId", UnitIds.of(lead));
        }
        return GivenRounds.opened("chuyenvien", body);
    }

    private static String draft(String round) {
        Map<String, Object> body = new HashMap<>(GivenProposals.content(COMMUNE, null));
        body.put("awardRoundId", round);
        String id = As.user("canyen.canbo")
                .body(body)
                .post("/award-proposals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        GivenProposals.report(id, "canyen.canbo", "canyen");
        GivenProposals.papers(id, "canyen");
        return id;
    }

    private static String sent(String round) {
        String id = draft(round);
        GivenProposals.step("canyen", id, "submission", null).statusCode(200);
        return id;
    }

    private static int seen(String user, String id) {
        return As.user(user).get("/award-proposals/" + id).statusCode();
    }

    private static int listed(String user, String round) {
        return As.user(user)
                .queryParam("awardRoundId", round)
                .get("/award-proposals")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    private static int counted(String user, String round) {
        return As.user(user)
                .queryParam("awardRoundId", round)
                .get("/award-proposals/funnel")
                .then()
                .statusCode(200)
                .extract()
                .path("total.proposed");
    }

    @Test
    void a_dossier_is_the_leads_to_see_from_the_sending_to_the_end_of_the_round() {
        String round = round(POLICE);
        String id = draft(round);
        assertEquals(404, seen("congan", id));
        assertEquals(0, listed("congan", round));
        assertEquals(0, counted("congan", round));

        GivenProposals.step("canyen", id, "submission", null).statusCode(200).body("status", equalTo("SENT_TO_LEAD"));
        assertEquals(200, seen("congan", id));
        assertEquals(1, listed("congan", round));
        assertEquals(1, counted("congan", round));

        GivenRounds.step("chuyenvien", round, "closure", null).statusCode(409);
        GivenProposals.step("canyen", id, "withdrawal", Map.of("reason", "Chưa đủ"))
                .statusCode(200);
        GivenRounds.step("chuyenvien", round, "closure", null).statusCode(200);
        assertEquals(404, seen("congan", id));
        assertEquals(0, listed("congan", round));
        assertEquals(0, counted("congan", round));

        GivenRounds.step("chuyenvien", round, "reopening", Map.of("reason", "Nhận bổ sung"))
                .statusCode(200);
        assertEquals(200, seen("congan", id));
    }

    @Test
    void a_dossier_of_another_round_stays_hidden_from_a_lead_agency() {
        String foreign = sent(round("Sở Tài chính"));
        String unled = sent(round(null));
        for (String id : List.of(foreign, unled)) {
            assertEquals(404, seen("congan", id));
            As.user("congan", 0)
                    .post("/award-proposals/" + id + "/lead-receipt")
                    .then()
                    .statusCode(404);
        }
        assertEquals(404, seen(accounts.open(Role.COUNCIL, null), foreign));
    }

    @Test
    void another_lead_gets_the_sight_and_the_former_loses_it() {
        String round = round(POLICE);
        String id = sent(round);
        String finance = accounts.open(Role.UNIT_HEAD, UnitIds.of("Sở Tài chính"));
        assertEquals(404, seen(finance, id));
        Map<String, Object> body = GivenRounds.province("trước ngày 31/12/2035");
        body.put("leadUnitId", UnitIds.of("Sở Tài chính"));
        As.user(
                        "chuyenvien",
                        As.user("chuyenvien")
                                .get("/award-rounds/" + round)
                                .jsonPath()
                                .getInt("version"))
                .body(body)
                .put("/award-rounds/" + round)
                .then()
                .statusCode(200);
        assertEquals(200, seen(finance, id));
        assertEquals(404, seen("congan", id));
    }

    @Test
    void the_lead_takes_in_says_what_it_thinks_and_sends_on_together() {
        String round = round(POLICE);
        String one = sent(round);
        String two = sent(round);
        GivenProposals.step("chuyenvien", one, "receipt", Map.of()).statusCode(409);
        for (String id : List.of(one, two)) {
            GivenProposals.step("congan", id, "lead-receipt", null)
                    .statusCode(200)
                    .body("status", equalTo("LEAD_REVIEW"))
                    .body("allowedActions.find { it.action == 'LEAD_APPRAISE' }.allowed", equalTo(true));
        }
        forward(round, "congan", List.of(one, two)).statusCode(409);
        opinion(one, "NOT_AGREED", null).statusCode(422);
        opinion(one, "NOT_AGREED", "Đang có đơn thư").statusCode(200).body("nominees[0].leadAgrees", equalTo(false));
        opinion(two, "AGREED", null).statusCode(200);
        String officer = accounts.open(Role.UNIT_OFFICER, UnitIds.of(POLICE));
        forward(round, officer, List.of(one, two)).statusCode(403);
        forward(round, "congan", List.of(one, sent(round(POLICE)))).statusCode(422);
        forward(round, "congan", List.of(one, two)).statusCode(201).body("dossiers", equalTo(2));
        As.user("chuyenvien")
                .get("/award-proposals/" + one)
                .then()
                .body("status", equalTo("SUBMITTED"))
                .body("awardRound.leadLetter.number", equalTo("45/BC"))
                .body("nominees[0].leadNote", equalTo("Đang có đơn thư"))
                .body("steps.label", hasItem("Cơ quan chủ trì chuyển"));
        GivenProposals.step("chuyenvien", one, "receipt", Map.of()).statusCode(200);
    }

    @Test
    void the_lead_gives_back_with_a_reason_and_gets_the_dossier_again() {
        String id = sent(round(POLICE));
        GivenProposals.step("congan", id, "lead-return", Map.of()).statusCode(422);
        GivenProposals.step("congan", id, "lead-return", Map.of("reason", "Thiếu xác nhận"))
                .statusCode(200)
                .body("status", equalTo("RETURNED"));
        GivenProposals.step("canyen", id, "resubmission", Map.of("changes", "Đã bổ sung"))
                .statusCode(200)
                .body("status", equalTo("SENT_TO_LEAD"));
    }

    private static io.restassured.response.ValidatableResponse opinion(String id, String opinion, String note) {
        var seen = GivenProposals.of("congan", id);
        Map<String, Object> one = new HashMap<>();
        one.put("nomineeId", seen.getString("nominees[0].id"));
        one.put("opinion", opinion);
        one.put("note", note);
        return As.user("congan", seen.getInt("version"))
                .body(Map.of("nominees", List.of(one)))
                .put("/award-proposals/" + id + "/lead-appraisal")
                .then();
    }

    private static io.restassured.response.ValidatableResponse forward(
            String round, String user, List<String> dossiers) {
        return As.user(user)
                .body(Map.of(
                        "proposalIds",
                        dossiers,
                        "number",
                        "45",
                        "signedOn",
                        GivenProposals.TODAY,
                        "signer",
                        "Người ký"))
                .post("/award-rounds/" + round + "/lead-letters")
                .then();
    }
}
