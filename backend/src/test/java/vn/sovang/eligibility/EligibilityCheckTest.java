package vn.sovang.eligibility;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenClients;

/** The question as outside programs ask it. */
@ApiTest
class EligibilityCheckTest {

    /** The question of the contract, letter by letter but for the history. */
    private static final String CONTRACT = """
            {"award":"%s","branch":%s,"achievement":null,"proposedOn":null,"decidedBy":null,"achievementYear":2025,
             "achievementPeriod":null,"acceptedOn":"2026-03-15","decidedOn":null,
             "subject":{"kind":"%s",%s},
             "documents":["TTR","BCTT","BB","SK"]}""";

    private static final String THREE_TITLES = """
            "grades":{"2023":"HTXS","2024":"HTT","2025":"HTXS"},
            "awards":[{"code":"CSTD_CS","year":2023,"type":"CONG_TRANG"},
                      {"code":"CSTD_CS","year":%d,"type":"CONG_TRANG"},
                      {"code":"CSTD_CS","year":2025,"type":"CONG_TRANG"}],
            "initiatives":[{"year":2025,"kind":"SK","scope":"TINH"}],
            "restrictions":[{"kind":"DISCIPLINE","from":"2022-01-01","to":"2022-12-31"}],
            "members":null,"blockRank":null,"blockQuota":null,"dissolvedOn":null""";

    private static ValidatableResponse ask(String award, String branch, String kind, String history) {
        return As.user("chuyenvien")
                .body(CONTRACT.formatted(award, branch, kind, history))
                .post("/eligibility-checks")
                .then();
    }

    @Test
    void the_question_of_the_contract_is_answered_with_everything_it_promises() {
        ask("CSTD_TINH", "null", "INDIVIDUAL", THREE_TITLES.formatted(2024))
                .statusCode(200)
                .body("ruleSet", equalTo("RS-2025"))
                .body("result", equalTo("ELIGIBLE"))
                .body("branch", nullValue())
                .body("findings.severity", equalTo(java.util.List.of("WARNING")))
                .body("missingDocuments.size()", is(0))
                .body("nextPossibleYear", nullValue())
                .body("years.year", equalTo(java.util.List.of(2023, 2024, 2025)));
    }

    @Test
    void a_gap_year_is_named_with_its_article_and_the_next_possible_year() {
        ask("CSTD_TINH", "null", "INDIVIDUAL", THREE_TITLES.formatted(2022))
                .statusCode(200)
                .body("result", equalTo("NOT_ELIGIBLE"))
                .body("findings.find { it.rule == 'R27' }.severity", equalTo("HARD"))
                .body("findings.find { it.rule == 'R27' }.legalBasis", containsString("Điều 22"))
                .body("findings.find { it.rule == 'R27' }.message", equalTo("Chưa đủ 3 năm liên tục đạt CSTĐCS"))
                .body("nextPossibleYear", is(2027));
    }

    @Test
    void a_block_is_asked_by_rank_and_its_quota_may_be_one_number() {
        for (String quota : new String[] {"1", "{\"2025\":1}", "null"}) {
            ask("CO_TINH", "\"BLOCK\"", "COLLECTIVE", "\"blockRank\":{\"2025\":2},\"blockQuota\":" + quota)
                    .statusCode(200)
                    .body("result", equalTo("NOT_ELIGIBLE"))
                    .body("findings.rule", hasItem("R38"));
        }
    }

    @Test
    void a_collective_is_asked_by_its_members_and_a_title_by_what_was_said() {
        ask(
                        "TTLDXS",
                        "null",
                        "COLLECTIVE",
                        "\"grades\":{\"2025\":\"HTXS\"},"
                                + "\"members\":{\"2025\":{\"total\":10,\"completed\":10,\"ldtt\":7,\"cstdCs\":1}}")
                .statusCode(200)
                .body("result", equalTo("ELIGIBLE"));
        ask("CSTD_CS", "null", "INDIVIDUAL", "\"grades\":{\"2025\":\"HTXS\"},\"standards\":{\"2025\":[\"LDTT\"]}")
                .statusCode(200)
                .body("result", equalTo("ELIGIBLE"))
                .body("branch", equalTo("HTXS"));
    }

    @Test
    void papers_left_out_are_not_asked_about_and_missing_ones_are_listed() {
        As.user("bannoichinh.canbo")
                .body("{\"award\":\"LDTT\",\"achievementYear\":2025,\"acceptedOn\":\"2026-03-15\","
                        + "\"subject\":{\"kind\":\"INDIVIDUAL\",\"grades\":{\"2025\":\"HTT\"}}}")
                .post("/eligibility-checks")
                .then()
                .statusCode(200)
                .body("result", equalTo("ELIGIBLE"))
                .body("findings.size()", is(0));
        As.user("bannoichinh.canbo")
                .body("{\"award\":\"LDTT\",\"achievementYear\":2025,\"acceptedOn\":\"2026-03-15\",\"documents\":[],"
                        + "\"subject\":{\"kind\":\"INDIVIDUAL\",\"grades\":{\"2025\":\"HTT\"}}}")
                .post("/eligibility-checks")
                .then()
                .statusCode(200)
                .body("result", equalTo("NOT_ELIGIBLE"))
                .body("missingDocuments", equalTo(java.util.List.of("TTR", "BCTT", "BB")));
    }

    @Test
    void everything_that_cannot_be_is_named_at_once_and_in_vietnamese() {
        As.user("chuyenvien")
                .body(
                        "{\"award\":\"CSTD_TINH\",\"branch\":\"d\",\"documents\":[\"TTR\",\"XX\"],\"decidedBy\":\"VUA\","
                                + "\"subject\":{\"kind\":\"COLLECTIVE\",\"grades\":{\"2025\":\"A+\",\"25\":\"HTT\"},"
                                + "\"awards\":[{\"code\":\"XYZ\",\"year\":1800}],"
                                + "\"restrictions\":[{\"kind\":\"DISCIPLINE\",\"from\":\"2026-01-02\",\"to\":\"2026-01-01\"}]}}")
                .post("/eligibility-checks")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/achievementYear",
                                "/branch",
                                "/decidedBy",
                                "/documents/1",
                                "/subject/kind",
                                "/subject/grades/2025",
                                "/subject/grades/25",
                                "/subject/awards/0/code",
                                "/subject/awards/0/year",
                                "/subject/restrictions/0/to"))
                .body(
                        "errors.find { it.pointer == '/subject/kind' }.message",
                        equalTo("Chiến sĩ thi đua cấp tỉnh không dành cho tập thể."));
        As.user("chuyenvien")
                .body("{}")
                .post("/eligibility-checks")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/award", "/achievementYear", "/subject"));
    }

    @Test
    void who_handles_no_dossier_does_not_ask() {
        As.nobody().body("{}").post("/eligibility-checks").then().statusCode(401);
        for (String stranger : new String[] {"admin", "giamsat"}) {
            As.user(stranger).body("{}").post("/eligibility-checks").then().statusCode(403);
        }
        String question = CONTRACT.formatted("LDTT", "null", "INDIVIDUAL", "\"grades\":{\"2025\":\"HTT\"}");
        machine("eligibility-checks:read")
                .body(question)
                .post("/eligibility-checks")
                .then()
                .statusCode(200);
        machine("units:read").body(question).post("/eligibility-checks").then().statusCode(403);
    }

    private static RequestSpecification machine(String scope) {
        String token = GivenClients.token(GivenClients.registered(scope)).path("access_token");
        return GivenClients.as(token).contentType("application/json");
    }
}
