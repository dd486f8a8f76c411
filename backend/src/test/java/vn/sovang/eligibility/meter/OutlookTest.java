package vn.sovang.eligibility.meter;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenHistories;
import vn.sovang.given.GivenProposals;
import vn.sovang.given.GivenUnits;
import vn.sovang.given.RoleAccounts;
import vn.sovang.given.UnitIds;
import vn.sovang.shared.security.Role;
import vn.sovang.unit.Unit;

/** How far somebody is from the next awards, and what a year would change. */
@ApiTest
class OutlookTest {

    private static final String TITLE = "awards.find { it.awardCode == 'CSTD_TINH' }";

    @Inject
    GivenUnits units;

    @Inject
    RoleAccounts accounts;

    private static ValidatableResponse ask(String user, Map<String, ?> body) {
        return As.user(user).body(body).post("/eligibility-outlooks").then();
    }

    @Test
    void an_assumed_year_brings_an_award_nearer_and_is_stored_nowhere() {
        String person = GivenHistories.person(
                "Chu Thị Gần " + UUID.randomUUID().toString().substring(0, 6));
        for (int year = 2023; year <= 2024; year++) {
            GivenHistories.grade(person, year, "HTXS");
            GivenHistories.honour(person, "CSTD_CS", year);
        }
        GivenHistories.initiative(person, "TINH", 2024);
        ask("canyen", Map.of("personId", person, "year", 2025))
                .statusCode(200)
                .body("assumptions", hasSize(0))
                .body(TITLE + ".known.result", equalTo("NOT_ELIGIBLE"))
                .body(TITLE + ".missing", hasItem(containsString("Chưa đủ 3 năm liên tục")))
                // 2025 has no title, so a new run begins after it.
                .body(TITLE + ".known.nextPossibleYear", equalTo(2028))
                .body(TITLE + ".assumed", nullValue());
        Map<String, Object> year = Map.of("year", 2025, "grade", "HTXS", "awards", List.of("CSTD_CS"));
        ask("canyen", Map.of("personId", person, "year", 2025, "assumed", List.of(year)))
                .statusCode(200)
                .body("assumptions", hasItem(containsString("Năm 2025")))
                .body(TITLE + ".known.result", equalTo("NOT_ELIGIBLE"))
                .body(TITLE + ".assumed.result", equalTo("ELIGIBLE"))
                .body(TITLE + ".effect", hasItem(containsString("Không còn vướng R27")));
        ask("canyen", Map.of("personId", person, "year", 2025)).body(TITLE + ".known.nextPossibleYear", equalTo(2028));
        ask("bannoichinh", Map.of("personId", person)).statusCode(404);
        ask("canyen", Map.of()).statusCode(422);
        ask("canyen", Map.of("personId", person, "assumed", List.of(Map.of("year", 2025, "awards", List.of("X")))))
                .statusCode(422)
                .body("errors.pointer", hasItem("/assumed/0/awards/0"));
    }

    @Test
    void a_unit_has_an_outlook_of_its_own() {
        ask("canyen", Map.of("unitId", UnitIds.of(GivenHistories.UNIT)))
                .statusCode(200)
                .body("awards.awardCode", hasItem("TTLDXS"))
                .body("unknown", hasItem(containsString("Chưa có số người của đơn vị")));
    }

    @Test
    void a_dossier_says_whom_it_honours() {
        String person = GivenHistories.person(
                "Hứa Thị Nữ " + UUID.randomUUID().toString().substring(0, 6));
        String id = GivenHistories.appraising(person, "BK_TINH");
        As.user("chuyenvien")
                .get("/award-proposals/" + id + "/priorities")
                .then()
                .statusCode(200)
                .body("people", equalTo(1))
                .body("direct", equalTo(1))
                .body("women", equalTo(1))
                .body("directShare", equalTo(100))
                .body("findings", hasSize(0));
        As.user("bannoichinh")
                .get("/award-proposals/" + GivenProposals.draft() + "/priorities")
                .then()
                .statusCode(404);
    }

    @Test
    void small_collectives_are_counted_by_the_last_headcount_and_households_each_for_itself() {
        Unit commune = units.commune(null);
        String officer = accounts.open(Role.UNIT_OFFICER, commune.id().toString());
        Unit small = units.under(commune, "Tổ nhỏ");
        Unit large = units.under(commune, "Đội lớn");
        Unit uncounted = units.under(commune, "Tổ chưa đếm");
        counted(small, 40, 9);
        counted(large, 9, 40);
        String id = As.user(officer)
                .body(Map.of("year", 2025, "proposerUnitId", commune.id().toString(), "nominees", List.of()))
                .post("/award-proposals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.user(officer, 0)
                .body(Map.of(
                        "awardCode",
                        "BK_TINH",
                        "achievement",
                        "Hiến đất làm đường",
                        "subjects",
                        List.of(
                                Map.of("unitId", small.id().toString()),
                                Map.of("unitId", large.id().toString()),
                                Map.of("unitId", uncounted.id().toString()),
                                Map.of("newHousehold", Map.of("headName", "Lý Văn Một", "address", "Xóm Một")),
                                Map.of("newHousehold", Map.of("headName", "Lý Văn Hai", "address", "Xóm Hai")))))
                .post("/award-proposals/" + id + "/nominees/batches")
                .then()
                .statusCode(201);
        As.user(officer)
                .get("/award-proposals/" + id + "/priorities")
                .then()
                .statusCode(200)
                .body("collectives", equalTo(5))
                .body("groups", equalTo(3))
                .body("small", equalTo(1))
                .body("uncounted", equalTo(1))
                .body("smallUpTo", equalTo(15))
                .body("late", equalTo(0));
        As.user(officer)
                .get("/eligibility-settings")
                .then()
                .body("items.find { it.key == 'SMALL_COLLECTIVE' }.settled", equalTo(false));
    }

    @Test
    void a_dossier_is_tried_with_somebody_taken_out_or_under_another_award_and_nothing_is_stored() {
        Unit commune = units.commune(null);
        String officer = accounts.open(Role.UNIT_OFFICER, commune.id().toString());
        String one = accounts.person("Lý Văn Thử", commune.id().toString());
        String other = accounts.person("Nông Văn Thử", commune.id().toString());
        String id = As.user(officer)
                .body(Map.of(
                        "year",
                        2025,
                        "proposerUnitId",
                        commune.id().toString(),
                        "nominees",
                        List.of(nominee(one, "BK_TINH"), nominee(other, "BK_TINH"))))
                .post("/award-proposals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = "/award-proposals/" + id;
        JsonPath stored = GivenProposals.of(officer, id);
        List<String> nominees = stored.getList("nominees.id");
        attempt(officer, path, Map.of()).statusCode(422);
        attempt(officer, path, Map.of("removed", List.of(UUID.randomUUID()))).statusCode(422);
        attempt(officer, path, Map.of("retitled", List.of(Map.of("nomineeId", nominees.get(0), "awardCode", "TTLDTT"))))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/retitled/0/awardCode"));
        attempt("bannoichinh", path, Map.of("removed", List.of(nominees.get(1))))
                .statusCode(404);

        attempt(officer, path, Map.of("removed", List.of(nominees.get(1))))
                .statusCode(200)
                .body("before.people", equalTo(2))
                .body("after.people", equalTo(1))
                .body("awards.find { it.awardCode == 'BK_TINH' }.before", equalTo(2))
                .body("awards.find { it.awardCode == 'BK_TINH' }.after", equalTo(1))
                .body("nominees[1].after", nullValue())
                .body("nominees[1].effect", equalTo(List.of("Bỏ khỏi hồ sơ")))
                .body("nominees[0].effect", hasSize(0));
        attempt(officer, path, Map.of("removed", nominees))
                .statusCode(200)
                .body("after.people", equalTo(0))
                .body("nominees.after", everyItem(nullValue()));
        // The condition of the certificate does not hold; of the other award it is not asked.
        attempt(officer, path, Map.of("retitled", List.of(Map.of("nomineeId", nominees.get(0), "awardCode", "LDTT"))))
                .statusCode(200)
                .body("nominees[0].before.findings.rule", hasItem("R46"))
                .body("nominees[0].after.findings.rule", not(hasItem("R46")))
                .body("nominees[0].effect[0]", containsString("Đổi thành Lao động tiên tiến"))
                .body("nominees[0].effect", hasItem(containsString("Không còn: R46")))
                .body("nominees[1].effect", hasSize(0))
                .body("awards.find { it.awardCode == 'LDTT' }.after", equalTo(1));
        assertEquals(
                stored.<Object>get("version"), GivenProposals.of(officer, id).get("version"));
        assertEquals(
                stored.getList("nominees.awardCode"),
                GivenProposals.of(officer, id).getList("nominees.awardCode"));
    }

    private static Map<String, Object> nominee(String person, String award) {
        return Map.of("personId", person, "awardCode", award, "achievement", "Thành tích năm 2025");
    }

    private static ValidatableResponse attempt(String user, String path, Map<String, ?> change) {
        return As.user(user).body(change).post(path + "/trials").then();
    }

    private static void counted(Unit unit, int before, int now) {
        As.user("chuyenvien", 0)
                .body(Map.of(
                        "headcounts",
                        List.of(Map.of("on", "2024-12-31", "total", before), Map.of("on", "2025-12-31", "total", now))))
                .put("/units/" + unit.id() + "/profile")
                .then()
                .statusCode(200);
    }

    @Test
    void lacking_direct_workers_raise_the_part_and_the_whole() {
        assertEquals(0, Priorities.lacking(0, 0, 60));
        assertEquals(0, Priorities.lacking(5, 3, 60), "three of five are 60 %");
        assertEquals(1, Priorities.lacking(4, 2, 60));
        assertEquals(3, Priorities.lacking(2, 0, 60), "three of five");
        assertEquals(2, Priorities.lacking(5, 3, 100), "nobody else");
    }
}
