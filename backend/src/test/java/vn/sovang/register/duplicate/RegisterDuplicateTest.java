package vn.sovang.register.duplicate;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.RoleAccounts;
import vn.sovang.given.Statements;
import vn.sovang.given.UnitIds;

/** R69: what looks written twice is told, put together or kept apart. */
@ApiTest
class RegisterDuplicateTest {

    @Inject
    RoleAccounts people;

    @Inject
    Statements statements;

    private static String number() {
        return "5" + Math.abs(UUID.randomUUID().hashCode() % 10_000_000);
    }

    private static String declared(String person, String award, int year, String number, String date) {
        return As.user("chuyenvien")
                .body(Map.of(
                        "personId", person,
                        "awardCode", award,
                        "year", year,
                        "achievement", "Thành tích",
                        "decisionNumber", number,
                        "decisionDate", date,
                        "issuer", "Giám đốc Sở mẫu"))
                .post("/register")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The open pair the line stands in. */
    private static JsonPath pair(String entry) {
        JsonPath page = As.user("chuyenvien")
                .get("/register-duplicates")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<List<String>> lines = page.getList("items.lines.id");
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(entry)) {
                page.setRootPath("items[" + i + "]");
                return page;
            }
        }
        return null;
    }

    private static ValidatableResponse settled(JsonPath pair, Map<String, Object> body) {
        return As.user("chuyenvien", pair.getInt("version"))
                .body(body)
                .post("/register-duplicates/" + pair.getString("id") + "/settlement")
                .then();
    }

    @Test
    void one_honour_written_twice_is_put_together_and_the_other_reading_is_kept() {
        String person = people.person("Đàm Văn Hai", UnitIds.of("Hội Nông dân tỉnh"));
        String kept = declared(person, "LDTT", 2014, number(), "2015-01-05");
        assertEquals(null, pair(kept));
        String twin = declared(person, "LDTT", 2014, number(), "2015-01-06");
        JsonPath pair = pair(twin);
        assertEquals("SAME_AWARD", pair.getString("kind"));

        Map<String, Object> body = new HashMap<>(Map.of("outcome", "MERGED", "reason", "Nhập hai lần"));
        settled(pair, body).statusCode(422).body("errors[0].pointer", equalTo("/keptId"));
        body.put("keptId", kept);
        As.user("canyen", 0)
                .body(body)
                .post("/register-duplicates/" + pair.getString("id") + "/settlement")
                .then()
                .statusCode(403);
        settled(pair, body).statusCode(204);
        settled(pair, body).statusCode(412);
        assertEquals(null, pair(kept));
        As.user("canyen").get("/register/people/" + person).then().body("entries.id", equalTo(List.of(kept)));
        As.user("canyen").get("/register/" + twin).then().statusCode(404);
        As.user("chuyenvien")
                .queryParam("settled", true)
                .get("/register-duplicates")
                .then()
                .body("items[0].settlement.keptId", equalTo(kept))
                .body("items[0].settlement.reason", equalTo("Nhập hai lần"))
                .body("items[0].lines", hasSize(2));
    }

    @Test
    void two_honours_may_be_two_and_what_was_amended_stays() {
        String person = people.person("Đàm Văn Ba", UnitIds.of("Hội Nông dân tỉnh"));
        String one = declared(person, "LDTT", 2014, number(), "2015-01-05");
        String other = declared(person, "LDTT", 2014, number(), "2015-06-05");
        int version =
                As.user("chuyenvien").get("/register/" + other + "/history").path("version");
        As.user("chuyenvien", version)
                .body(Map.of(
                        "field", "POST",
                        "corrected", "Chủ tịch",
                        "documentNumber", "9/SNV",
                        "documentDate", "2026-01-05",
                        "reason", "Thiếu chức vụ"))
                .post("/register/" + other + "/corrections")
                .then()
                .statusCode(200);
        settled(pair(one), Map.of("outcome", "MERGED", "keptId", one, "reason", "Thử"))
                .statusCode(409)
                .body("detail", containsString("phải giữ"));
        settled(pair(one), Map.of("outcome", "NOT_SAME", "reason", "Hai đợt khác nhau"))
                .statusCode(204);
        assertEquals(null, pair(one));
        As.user("canyen").get("/register/people/" + person).then().body("entries", hasSize(2));
    }

    @Test
    void a_number_given_twice_a_year_is_told_and_the_list_costs_the_same_however_long() {
        String person = people.person("Đàm Văn Tư", UnitIds.of("Hội Nông dân tỉnh"));
        String number = number();
        declared(person, "LDTT", 2010, number, "2011-01-05");
        long few = statements.during(() -> list());
        String clash = declared(person, "CSTD_CS", 2010, number, "2011-02-05");
        assertEquals("SAME_NUMBER", pair(clash).getString("kind"));
        declared(person, "CSTD_CS", 2009, number(), "2010-02-05");
        declared(person, "CSTD_CS", 2009, number(), "2010-02-06");
        assertEquals(few, statements.during(() -> list()));
        As.user("canyen").get("/register-duplicates").then().statusCode(403);
        As.user("chuyenvien")
                .queryParam("after", UUID.randomUUID())
                .get("/register-duplicates")
                .then()
                .body("items", empty());
    }

    private static void list() {
        As.user("chuyenvien").get("/register-duplicates").then().statusCode(200);
    }
}
