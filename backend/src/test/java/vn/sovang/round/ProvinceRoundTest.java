package vn.sovang.round;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenProposals;
import vn.sovang.given.GivenRounds;
import vn.sovang.given.Statements;
import vn.sovang.given.UnitIds;

/** Rounds of the province: what they say to the dossiers that are sent in them. */
@ApiTest
class ProvinceRoundTest {

    private static final String COMMUNE = "Ủy ban nhân dân xã Cần Yên";

    @Inject
    Statements statements;

    private static String dossier(String round) {
        Map<String, Object> body = new HashMap<>(GivenProposals.content(COMMUNE, null));
        body.put("awardRoundId", round);
        return As.user("canyen.canbo")
                .body(body)
                .post("/award-proposals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String complete(String round) {
        String id = dossier(round);
        GivenProposals.report(id, "canyen.canbo", "canyen");
        GivenProposals.papers(id, "canyen");
        return id;
    }

    @Test
    void a_planned_round_is_seen_by_those_who_plan_it_and_an_open_one_by_everybody() {
        String id = GivenRounds.planned("chuyenvien", GivenRounds.province("trước ngày 31/12/2035"));
        As.user("canyen").get("/award-rounds/" + id).then().statusCode(404);
        As.user("lanhdao").get("/award-rounds/" + id).then().statusCode(200);
        GivenRounds.step("chuyenvien", id, "opening", null).statusCode(200).body("status", equalTo("OPEN"));
        As.user("canyen")
                .get("/award-rounds/" + id)
                .then()
                .statusCode(200)
                .body("deadline.dueOn", equalTo("2035-12-30"))
                .body("awards.awardCode", equalTo(List.of("CO_TINH", "BK_TINH")))
                .body("awards[0].routeLabel", equalTo("Họp Hội đồng"))
                .body("allowedActions", equalTo(List.of()));
    }

    @Test
    void a_deadline_nobody_can_read_is_refused_with_an_example() {
        Map<String, Object> body = GivenRounds.province("khi nào tiện");
        body.put(
                "exceptions",
                List.of(Map.of("target", "AWARD", "code", "KHONG_CO", "deadline", "trước ngày 1/1/2036")));
        As.user("chuyenvien")
                .body(body)
                .post("/award-rounds")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/deadline"))
                .body("errors.pointer", hasItem("/exceptions/0/code"));
    }

    @Test
    void an_exception_wins_over_the_general_day_and_says_for_whom() {
        Map<String, Object> body = GivenRounds.province("trước ngày 25/12/2035");
        body.put(
                "exceptions",
                List.of(
                        Map.of(
                                "target",
                                "AWARD",
                                "code",
                                "CO_TINH",
                                "deadline",
                                "từ ngày 01/12/2035 đến ngày 10/12/2035"),
                        Map.of("target", "BLOCKS", "deadline", "trước ngày 20/12/2035")));
        String id = GivenRounds.opened("chuyenvien", body);
        As.user("canyen")
                .get("/award-rounds/" + id)
                .then()
                .body("exceptions[0].deadline.opens", equalTo("2035-12-01"))
                .body("exceptions[0].deadline.dueOn", equalTo("2035-12-10"))
                .body("exceptions[1].who", equalTo("Cụm, khối thi đua"))
                .body("exceptions[1].deadline.dueOn", equalTo("2035-12-19"));
    }

    @Test
    void a_late_dossier_is_warned_about_and_needs_a_reason_but_is_not_stopped() {
        String round = GivenRounds.opened("chuyenvien", GivenRounds.province("trước ngày 15/3/2026"));
        String id = complete(round);
        As.user("canyen")
                .get("/award-proposals/" + id)
                .then()
                .body("awardRound.untimely[0]", containsString("quá hạn gửi"))
                .body("findings.find { it.rule == 'R20' }.severity", equalTo("WARNING"))
                .body("allowedActions.find { it.action == 'SUBMIT' }.allowed", equalTo(true));
        GivenProposals.step("canyen", id, "submission", null)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/untimelyReason"));
        GivenProposals.step("canyen", id, "submission", Map.of("untimelyReason", "Mưa lũ, mất mạng"))
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("awardRound.untimelyReason", equalTo("Mưa lũ, mất mạng"));
        As.user("chuyenvien")
                .get("/award-proposals/" + id)
                .then()
                .body("findings.find { it.rule == 'R20' }.detail", containsString("Mưa lũ"));
        // The conditions of each nominee and the meter of the dossier say it too, and nobody is refused for it.
        As.user("chuyenvien")
                .get("/award-proposals/" + id + "/eligibility")
                .then()
                .statusCode(200)
                .body(
                        "nominees[0].answer.findings.find { it.rule == 'R20' }.evidence",
                        containsString("hạn nộp 14/03/2026"))
                .body("nominees[0].answer.findings.find { it.rule == 'R20' }.severity", equalTo("WARNING"));
        As.user("chuyenvien")
                .get("/award-proposals/" + id + "/priorities")
                .then()
                .body("late", equalTo(1))
                .body("findings", hasItem(containsString("R20: 1/1 đề nghị quá hạn gửi")));
    }

    @Test
    void an_award_that_is_not_open_and_a_sender_who_may_not_send_stop_the_sending() {
        Map<String, Object> body = GivenRounds.province("trước ngày 31/12/2035");
        body.put("everyUnit", false);
        body.put("unitKinds", List.of("SCHOOL"));
        body.put("awards", List.of(Map.of("awardCode", "CSTD_TINH", "route", "FULL_SESSION")));
        String id = complete(GivenRounds.opened("chuyenvien", body));
        GivenProposals.step("canyen", id, "submission", null)
                .statusCode(422)
                .body("errors.findAll { it.pointer == '/awardRoundId' }.size()", equalTo(2));
    }

    @Test
    void a_round_that_is_over_takes_nothing_new_until_it_is_opened_again_with_a_reason() {
        String round = GivenRounds.opened("chuyenvien", GivenRounds.province("trước ngày 31/12/2035"));
        String id = complete(round);
        GivenRounds.step("chuyenvien", round, "closure", null).statusCode(200);
        GivenProposals.step("canyen", id, "submission", null)
                .statusCode(409)
                .body("detail", containsString("đã kết thúc"));
        As.user("canyen.canbo")
                .body(Map.of("awardRoundId", round, "year", 2025, "proposerUnitId", UnitIds.of(COMMUNE)))
                .post("/award-proposals")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/awardRoundId"));
        GivenRounds.step("chuyenvien", round, "reopening", Map.of()).statusCode(422);
        GivenRounds.step("chuyenvien", round, "reopening", Map.of("reason", "Gia hạn theo công văn 12"))
                .statusCode(200)
                .body("history[0].reason", startsWith("Gia hạn"));
        GivenProposals.step("canyen", id, "submission", null).statusCode(200);
    }

    @Test
    void the_year_of_a_dossier_is_that_of_its_round_and_it_can_leave_again() {
        String round = GivenRounds.opened("chuyenvien", GivenRounds.province(null));
        var made = As.user("canyen.canbo")
                .body(Map.of("awardRoundId", round, "proposerUnitId", UnitIds.of(COMMUNE)))
                .post("/award-proposals")
                .then()
                .statusCode(201)
                .body("year", equalTo(2025))
                .body("awardRound.id", equalTo(round))
                .extract();
        String id = made.path("id");
        As.user("canyen.canbo", 0)
                .body(Map.of())
                .put("/award-proposals/" + id + "/award-round")
                .then()
                .statusCode(200)
                .body("awardRound", equalTo(null));
    }

    @Test
    void every_number_of_the_funnel_opens_its_records() {
        String round = GivenRounds.opened("chuyenvien", GivenRounds.province(null));
        String id = complete(round);
        dossier(round);
        As.user("chuyenvien")
                .queryParam("awardRoundId", round)
                .get("/award-proposals/funnel")
                .then()
                .statusCode(200)
                .body("dossiers", equalTo(2))
                .body("total.proposed", equalTo(2))
                .body("total.pending", equalTo(2))
                .body("byAward[0].awardCode", equalTo("BK_TINH"))
                .body("byProposer[0].unitName", equalTo(COMMUNE));
        As.user("chuyenvien")
                .queryParam("awardRoundId", round)
                .queryParam("outcome", "PENDING")
                .queryParam("award", "BK_TINH")
                .get("/award-proposals/nominees")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.proposalId", hasItem(id));
        As.user("congan")
                .queryParam("awardRoundId", round)
                .get("/award-proposals/nominees")
                .then()
                .body("total", equalTo(0));
        As.user("chuyenvien")
                .queryParam("awardRoundId", round)
                .get("/award-proposals")
                .then()
                .body("items.id", hasItem(id))
                .body("total", equalTo(2));
    }

    @Test
    void a_list_takes_as_many_statements_for_many_rounds_as_for_one() {
        String word = GivenRounds.letters();
        round(word);
        long few = listed(word);
        round(word);
        round(word);
        assertEquals(few, listed(word));
    }

    private static void round(String word) {
        Map<String, Object> body = GivenRounds.province("trước ngày 31/12/2035");
        body.put("name", word + " " + UUID.randomUUID());
        GivenRounds.opened("chuyenvien", body);
    }

    private long listed(String word) {
        return statements.during(() -> As.user("canyen")
                .queryParam("q", word)
                .get("/award-rounds")
                .then()
                .statusCode(200)
                .body("items", not(equalTo(List.of()))));
    }
}
