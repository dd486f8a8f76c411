package vn.sovang.eligibility.dossier;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenProposals;
import vn.sovang.given.UnitIds;

/** The rules about the nominees of a dossier, from what the product knows. */
@ApiTest
class DossierEligibilityTest {

    private static String of(String id) {
        return "/award-proposals/" + id + "/eligibility";
    }

    private static JsonPath seen(String user, String id) {
        return As.user(user).get(of(id)).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void a_draft_is_asked_about_and_nothing_is_kept_yet() {
        String id = GivenProposals.draft();
        As.user("canyen.canbo")
                .get(of(id))
                .then()
                .statusCode(200)
                .body("nominees[0].answer.findings.rule", hasItem("R11"))
                .body("nominees[0].answer.missingDocuments", hasItem("TTR"))
                .body("nominees[0].kept.size()", is(0))
                .body("nominees[0].changes.size()", is(0));
    }

    @Test
    void the_answer_is_kept_when_it_is_sent_taken_in_and_decided() {
        String id = GivenProposals.verified();
        JsonPath before = seen("lanhdao", id);
        assertEquals("[SUBMISSION, RECEIPT]", before.getString("nominees[0].kept.moment"));
        assertEquals("NEEDS_REVIEW", before.getString("nominees[0].answer.result"));
        GivenProposals.step(
                        "lanhdao",
                        id,
                        "decision",
                        GivenProposals.order(id, UUID.randomUUID().toString().substring(0, 8) + "/QĐ-UBND"))
                .statusCode(200);
        As.user("chuyenvien")
                .get(of(id))
                .then()
                .statusCode(200)
                .body("nominees[0].kept.moment", contains("SUBMISSION", "RECEIPT", "DECISION"))
                // The honour of the decision itself is not held against it.
                .body("nominees[0].answer.findings.rule", equalTo(before.getList("nominees[0].answer.findings.rule")))
                .body("nominees[0].kept[2].result", equalTo("NEEDS_REVIEW"));
    }

    @Test
    void what_becomes_known_after_the_receipt_is_shown_as_a_difference() {
        String id = GivenProposals.appraising();
        String unit = UnitIds.of("Ủy ban nhân dân xã Cần Yên");
        for (int year : new int[] {2018, 2019}) {
            grade(unit, year);
        }
        As.user("chuyenvien")
                .get(of(id))
                .then()
                .statusCode(200)
                .body("nominees[0].answer.findings.rule", not(hasItem("R46")))
                .body("nominees[0].changes", hasItem(startsWith("Không còn: R46")));
    }

    private static void grade(String unit, int year) {
        Map<String, Object> body = new HashMap<>();
        body.put("unitId", unit);
        body.put("year", year);
        body.put("grade", "HTXS");
        int status = As.user("canyen.canbo").body(body).post("/annual-grades").statusCode();
        assertEquals(true, status == 201 || status == 409, String.valueOf(status));
    }

    @Test
    void restricted_facts_are_counted_for_who_may_open_them_and_change_no_answer() {
        String id = GivenProposals.submitted();
        String unit = UnitIds.of("Ủy ban nhân dân xã Cần Yên");
        JsonPath before = seen("giamsat", id);
        int known = seen("chuyenvien", id).getInt("nominees[0].restrictedFacts");
        As.user("chuyenvien")
                .body(Map.of(
                        "kind",
                        "COMPLAINT",
                        "from",
                        LocalDate.parse(GivenProposals.TODAY).minusDays(3).toString(),
                        "decision",
                        "Đơn số 5"))
                .post("/units/" + unit + "/restrictions")
                .then()
                .statusCode(201);
        assertEquals(known + 1, seen("chuyenvien", id).getInt("nominees[0].restrictedFacts"));
        assertEquals(before.prettify(), seen("giamsat", id).prettify(), "an auditor learns nothing of it");
        As.user("giamsat").get(of(id)).then().body("nominees[0].restrictedFacts", nullValue());
    }

    @Test
    void a_dossier_outside_the_scope_is_not_there() {
        String id = GivenProposals.draft();
        As.user("bannoichinh").get(of(id)).then().statusCode(404);
        As.user("admin").get(of(id)).then().statusCode(404);
    }
}
