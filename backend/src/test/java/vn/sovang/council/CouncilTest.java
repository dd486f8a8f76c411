package vn.sovang.council;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenCouncils;
import vn.sovang.given.RoleAccounts;
import vn.sovang.given.UnitIds;
import vn.sovang.shared.security.Role;

/** Who sits on a council by which decision, and the rules that nobody has confirmed yet. */
@ApiTest
class CouncilTest {

    private static final String UNIT = "Sở Tài chính";

    @Inject
    RoleAccounts accounts;

    @Test
    void the_count_a_decision_says_stays_beside_the_list_it_contradicts() {
        String head = accounts.open(Role.UNIT_HEAD, UnitIds.of(UNIT));
        String council = unitCouncil(head);
        List<Map<String, Object>> members = new ArrayList<>();
        members.add(member("Nông Văn Chủ", "CHAIR", "Giám đốc"));
        Map<String, Object> first = member("Bế Thị Phó", "VICE_CHAIR", null);
        first.put("title", "Phó Chủ tịch thứ nhất");
        members.add(first);
        members.add(member("Lý Văn Viên", "MEMBER", "Khối thi đua số 2"));
        put(head, council, 14, members)
                .statusCode(200)
                .body("declaredCount", equalTo(14))
                .body("listedCount", equalTo(3))
                .body("members.name", contains("Nông Văn Chủ", "Bế Thị Phó", "Lý Văn Viên"))
                .body("members[1].title", equalTo("Phó Chủ tịch thứ nhất"))
                .body("members[2].origin", equalTo("Khối thi đua số 2"))
                .body("decisions.number", hasItem("12/QĐ-STC"))
                .body("findings.message", hasItem("Quyết định ghi 14 thành viên, danh sách đang có 3."));
        JsonPath seen = As.user(head).get("/councils/" + council).jsonPath();
        Map<String, Object> left = new HashMap<>(members.get(2));
        left.put("id", seen.getString("members[2].id"));
        left.put("to", "2026-02-01");
        members.set(2, left);
        put(head, council, null, members)
                .statusCode(200)
                .body("declaredCount", nullValue())
                .body("listedCount", equalTo(2))
                .body("members", hasSize(3))
                .body("members[2].id", equalTo(seen.getString("members[2].id")))
                .body("members[2].sitsToday", equalTo(false));
        left.put("to", "2025-12-31");
        put(head, council, null, members).statusCode(422).body("errors.pointer", hasItem("/members/2/to"));
    }

    @Test
    void a_rule_nobody_has_confirmed_says_so_until_the_regulation_is_named() {
        String head = accounts.open(Role.UNIT_HEAD, UnitIds.of("Thanh tra tỉnh"));
        String council = As.user(head)
                .body(Map.of("unitId", UnitIds.of("Thanh tra tỉnh"), "name", "Hội đồng của Thanh tra tỉnh"))
                .post("/councils")
                .then()
                .statusCode(201)
                .body("rules.quorum", equalTo("2/3"))
                .body("rules.threshold", equalTo("80%"))
                .body("rules.thresholds.find { it.awardCode == 'CSTD_TQ' }.threshold", equalTo("90%"))
                .body("rules.confirmed", equalTo(false))
                .extract()
                .path("id");
        Map<String, Object> rules = new HashMap<>(Map.of(
                "quorum",
                "2/3",
                "threshold",
                ">50%",
                "base",
                "ALL",
                "writtenOpinions",
                "COUNTED",
                "thresholds",
                List.of(Map.of("awardCode", "CSTD_CS", "threshold", "70%"))));
        rules.put("basis", "Quy chế 03/QC-HĐ ngày 05/01/2026");
        rules(head, council, rules)
                .statusCode(200)
                .body("rules.confirmed", equalTo(true))
                .body("rules.evidence", contains("Quy chế 03/QC-HĐ ngày 05/01/2026"))
                .body("rules.thresholds.awardCode", contains("CSTD_CS"));
        rules.put("threshold", "180%");
        rules(head, council, rules).statusCode(422).body("errors.pointer", hasItem("/threshold"));
        rules.put("threshold", "80%");
        rules.put("thresholds", List.of(Map.of("awardCode", "KHONG_CO", "threshold", "70%")));
        rules(head, council, rules).statusCode(422).body("errors.pointer", hasItem("/thresholds/0/awardCode"));
    }

    @Test
    void the_province_has_one_council_that_everybody_may_look_at() {
        String council = GivenCouncils.provincial();
        As.user("chuyenvien")
                .body(Map.of("name", "Hội đồng thứ hai"))
                .post("/councils")
                .then()
                .statusCode(409);
        for (String reader : List.of("canyen", "hoidong1", "giamsat", "admin")) {
            As.user(reader)
                    .get("/councils/" + council)
                    .then()
                    .statusCode(200)
                    .body("members.findAll { it.accountId != null }", hasSize(0));
        }
        As.user("chuyenvien")
                .get("/councils/" + council + "/accounts")
                .then()
                .statusCode(200)
                .body("items.name", not(hasItem("Nông Thị Lan")));
    }

    @Test
    void the_council_of_a_unit_is_kept_and_read_by_its_own_people() {
        String head = accounts.open(Role.UNIT_HEAD, UnitIds.of("Sở Y tế"));
        String council = As.user(head)
                .body(Map.of("unitId", UnitIds.of("Sở Y tế"), "name", "Hội đồng của Sở Y tế"))
                .post("/councils")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.user("canyen").get("/councils/" + council).then().statusCode(404);
        As.user("canyen").queryParam("q", "so y te").get("/councils").then().body("items.id", not(hasItem(council)));
        As.user("chuyenvien").get("/councils/" + council).then().statusCode(200);
        As.user("chuyenvien", 0)
                .body(Map.of("name", "Tên khác"))
                .put("/councils/" + council)
                .then()
                .statusCode(403);
        As.user("canyen")
                .body(Map.of("unitId", UnitIds.of("Sở Y tế"), "name", "Hội đồng"))
                .post("/councils")
                .then()
                .statusCode(403);
    }

    private static String unitCouncil(String head) {
        return As.user(head)
                .body(Map.of("unitId", UnitIds.of(UNIT), "name", "Hội đồng của Sở Tài chính"))
                .post("/councils")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> member(String name, String role, String origin) {
        Map<String, Object> member = GivenCouncils.member(name, role, null);
        member.put("origin", origin);
        return member;
    }

    private static io.restassured.response.ValidatableResponse put(
            String user, String council, Integer declared, List<Map<String, Object>> members) {
        Map<String, Object> body = new HashMap<>();
        body.put(
                "decision",
                Map.of("number", "12/QĐ-STC", "decidedOn", "2026-01-05", "issuer", UNIT, "subject", "Thành lập"));
        body.put("declaredCount", declared);
        body.put("members", members);
        int version = As.user(user).get("/councils/" + council).jsonPath().getInt("version");
        return As.user(user, version)
                .body(body)
                .put("/councils/" + council + "/composition")
                .then();
    }

    private static io.restassured.response.ValidatableResponse rules(
            String user, String council, Map<String, Object> body) {
        int version = As.user(user).get("/councils/" + council).jsonPath().getInt("version");
        return As.user(user, version)
                .body(body)
                .put("/councils/" + council + "/rules")
                .then();
    }
}
