package vn.sovang.eligibility.ledger;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenHistories;
import vn.sovang.given.UnitIds;

/** One achievement pays once: what was used for what, and where two awards lean on the same. */
@ApiTest
class AchievementLedgerTest {

    private static final String CLASHES = "/achievement-ledger/clashes";

    private static String proposed(String person, String award, String key) {
        Map<String, Object> nominee = new HashMap<>();
        nominee.put("personId", person);
        nominee.put("awardCode", award);
        nominee.put("achievement", "Cứu người bị nạn");
        nominee.put("achievementKey", key);
        return As.user("canyen.canbo")
                .body(Map.of(
                        "year", 2025, "proposerUnitId", UnitIds.of(GivenHistories.UNIT), "nominees", List.of(nominee)))
                .post("/award-proposals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void a_deed_proposed_in_two_dossiers_is_shown_with_the_article_to_those_it_concerns() {
        String name = "Sầm Thị Hai " + UUID.randomUUID().toString().substring(0, 6);
        String person = GivenHistories.person(name);
        String key = "Cứu nạn " + UUID.randomUUID();
        String first = proposed(person, "BK_TINH", key);
        String second = proposed(person, "KNC_BT", key);
        for (String user : List.of("chuyenvien", "canyen")) {
            As.user(user)
                    .queryParam("year", 2025)
                    .queryParam("q", name)
                    .get(CLASHES)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].kind", equalTo("PROPOSED_TWICE"))
                    .body("items[0].rule", equalTo("R07"))
                    .body("items[0].severity", equalTo("HARD"))
                    .body("items[0].legalBasis", containsString("Điều 5"))
                    .body("items[0].first.proposalId", equalTo(first))
                    .body("items[0].second.proposalId", equalTo(second));
        }
        As.user("bannoichinh")
                .queryParam("year", 2025)
                .queryParam("q", name)
                .get(CLASHES)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        As.user("admin").get(CLASHES).then().statusCode(403);
    }

    @Test
    void different_deeds_and_a_title_beside_a_form_are_no_clash() {
        String name = "Linh Thị Ba " + UUID.randomUUID().toString().substring(0, 6);
        String person = GivenHistories.person(name);
        proposed(person, "BK_TINH", "Việc thứ nhất " + UUID.randomUUID());
        proposed(person, "BK_TINH", "Việc thứ hai " + UUID.randomUUID());
        GivenHistories.honour(person, "CSTD_CS", 2025);
        As.user("chuyenvien")
                .queryParam("year", 2025)
                .queryParam("q", name)
                .get(CLASHES)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void the_ledger_of_a_person_names_periods_and_the_initiatives_behind_them() {
        String name = "Đoàn Thị Bốn " + UUID.randomUUID().toString().substring(0, 6);
        String person = GivenHistories.ripe(name);
        GivenHistories.honour(person, "CSTD_TINH", 2025);
        As.user("canyen")
                .queryParam("personId", person)
                .get("/achievement-ledger")
                .then()
                .statusCode(200)
                .body("name", equalTo(name))
                .body("uses.size()", greaterThanOrEqualTo(4))
                .body("uses.find { it.awardCode == 'CSTD_TINH' }.years", equalTo("2023–2025"))
                .body("uses.find { it.awardCode == 'CSTD_TINH' }.granted", is(true))
                .body("initiatives[0].usedFor", hasItem(containsString("Chiến sĩ thi đua cấp tỉnh 2025")))
                .body("initiatives[0].usedFor", hasItem(containsString("cơ sở 2025")));
        As.user("bannoichinh")
                .queryParam("personId", person)
                .get("/achievement-ledger")
                .then()
                .statusCode(404);
        As.user("canyen").get("/achievement-ledger").then().statusCode(422);
    }
}
