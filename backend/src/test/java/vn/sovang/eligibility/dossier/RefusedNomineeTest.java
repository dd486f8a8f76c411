package vn.sovang.eligibility.dossier;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenHistories;
import vn.sovang.given.GivenProposals;
import vn.sovang.given.Statements;
import vn.sovang.proposal.CommendationType;
import vn.sovang.proposal.Dossiers;
import vn.sovang.proposal.ProposalStatus;

/** A verified rule refuses a nominee until two people pass it over; what is not known refuses nobody. */
@ApiTest
class RefusedNomineeTest {

    @Inject
    Statements statements;

    @Inject
    DossierAnswers answers;

    @Test
    void who_is_refused_by_a_verified_rule_qualifies_only_by_two_people() {
        String name = "Hoàng Thị Thử " + UUID.randomUUID().toString().substring(0, 6);
        String person = GivenHistories.person(name);
        for (int year = 2023; year <= 2025; year++) {
            GivenHistories.grade(person, year, "HTT");
        }
        String id = GivenHistories.appraising(person, "CSTD_TINH");
        As.user("chuyenvien")
                .get("/award-proposals/" + id + "/eligibility")
                .then()
                .statusCode(200)
                .body("nominees[0].answer.result", equalTo("NOT_ELIGIBLE"))
                .body("nominees[0].answer.findings.rule", hasItem("R27"))
                .body("nominees[0].drawn", hasItem(containsString("2025 hoàn thành tốt nhiệm vụ")))
                .body("nominees[0].drawn", hasItem(containsString("Chuyên viên")));
        GivenProposals.appraise(id, "QUALIFIED", null)
                .statusCode(422)
                .body("errors.pointer", hasItem("/nominees/0/outcome"))
                .body("errors.message", hasItem(containsString("R27")));
        String path = "/award-proposals/" + id + "/overrides";
        JsonPath stopped = As.user("chuyenvien")
                .get(path)
                .then()
                .statusCode(200)
                .body("askable", hasSize(0))
                .body("refused.name", hasItem(name))
                .extract()
                .jsonPath();
        String nominee = stopped.getString("refused[0].nomineeId");
        for (String rule : stopped.<String>getList("refused.rule")) {
            passOver(path, nominee, rule);
        }
        As.user("chuyenvien2").get(path).then().body("refused", hasSize(0)).body("items.nomineeName", hasItem(name));
        GivenProposals.appraise(id, "QUALIFIED", null).statusCode(200);
        As.user("lanhdao")
                .get("/award-proposals/" + id + "/eligibility")
                .then()
                .body("nominees[0].passedOver", hasItem(containsString("Bỏ qua vướng mắc R27")));
        GivenProposals.step("chuyenvien", id, "appraisal-conclusion", Map.of("comment", "Đủ điều kiện"))
                .statusCode(200);
        Map<String, Object> signature = Map.of(
                "number", "9" + Math.abs(UUID.randomUUID().hashCode() % 100_000), "signedOn", GivenProposals.TODAY);
        GivenProposals.step("lanhdaoso", id, "head-signature", signature).statusCode(200);
    }

    private static void passOver(String path, String nominee, String rule) {
        Map<String, Object> ask = new HashMap<>();
        ask.put("rule", rule);
        ask.put("nomineeId", nominee);
        ask.put("reason", "Sổ khen thưởng chưa nhập đủ quyết định cũ");
        String id = As.user("chuyenvien")
                .body(ask)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.user("chuyenvien", 0)
                .body(Map.of("reason", "Tự cho phép"))
                .post(path + "/" + id + "/allowance")
                .then()
                .statusCode(403);
        As.user("chuyenvien2", 0)
                .body(Map.of("reason", "Đã xem bản gốc"))
                .post(path + "/" + id + "/allowance")
                .then()
                .statusCode(200);
    }

    @Test
    void what_nobody_recorded_asks_and_stops_nobody() {
        String person = GivenHistories.person(
                "Lục Thị Thử " + UUID.randomUUID().toString().substring(0, 6));
        String id = GivenHistories.appraising(person, "BK_TINH");
        As.user("chuyenvien")
                .get("/award-proposals/" + id + "/eligibility")
                .then()
                .body("nominees[0].answer.result", equalTo("NEEDS_REVIEW"))
                .body("nominees[0].unknown", hasItem(containsString("Chưa có xếp loại năm 2023, 2024, 2025")));
        As.user("chuyenvien")
                .get("/award-proposals/" + id + "/overrides")
                .then()
                .body("refused", hasSize(0));
        GivenProposals.appraise(id, "QUALIFIED", null).statusCode(200);
    }

    @Test
    void that_restricted_facts_matter_is_told_to_who_may_open_them_and_not_what_they_say() {
        String person = GivenHistories.person(
                "Ma Thị Thử " + UUID.randomUUID().toString().substring(0, 6));
        String id = GivenHistories.appraising(person, "BK_TINH");
        String path = "/award-proposals/" + id + "/eligibility";
        As.user("chuyenvien").get(path).then().body("nominees[0].toBeOpened", equalTo(false));
        As.user("chuyenvien")
                .body(Map.of("kind", "COMPLAINT", "from", "2026-01-05", "decision", "Đơn thử"))
                .post("/people/" + person + "/restrictions")
                .then()
                .statusCode(201);
        As.user("chuyenvien")
                .get(path)
                .then()
                .body("nominees[0].toBeOpened", equalTo(true))
                .body("nominees[0].answer.findings.rule", not(hasItem("R03")));
        As.user("giamsat").get(path).then().body("nominees[0].toBeOpened", equalTo(false));
    }

    @Test
    void five_hundred_nominees_take_as_many_statements_as_one() {
        long one = statements.during(() -> answers.of(dossier(1)));
        long many = statements.during(
                () -> assertEquals(500, answers.of(dossier(500)).size()));
        assertEquals(one, many);
        assertTrue(one < 20, one + " statements");
    }

    /** Half of them people, half units nobody knows: what is asked does not depend on what is found. */
    private static Dossiers.Dossier dossier(int size) {
        List<Dossiers.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean person = size == 1 || i % 2 == 0;
            candidates.add(new Dossiers.Candidate(
                    UUID.randomUUID(),
                    person ? SubjectKind.INDIVIDUAL : SubjectKind.COLLECTIVE,
                    UUID.randomUUID(),
                    person ? UUID.randomUUID() : null,
                    null,
                    "Người thử",
                    "BK_TINH",
                    null,
                    null,
                    null,
                    null));
        }
        if (size == 1) {
            candidates.add(new Dossiers.Candidate(
                    UUID.randomUUID(),
                    SubjectKind.COLLECTIVE,
                    UUID.randomUUID(),
                    null,
                    null,
                    "Đơn vị thử",
                    "BK_TINH",
                    null,
                    null,
                    null,
                    null));
        }
        return new Dossiers.Dossier(
                UUID.randomUUID(),
                true,
                1,
                2025,
                CommendationType.CONG_TRANG,
                false,
                ProposalStatus.APPRAISING,
                LocalDate.of(2026, 1, 10),
                LocalDate.of(2026, 1, 12),
                null,
                null,
                Set.of("TTR", "BCTT", "BB"),
                null,
                candidates);
    }
}
