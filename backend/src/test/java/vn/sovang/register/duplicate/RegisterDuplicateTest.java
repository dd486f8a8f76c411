package vn.sovang.register.duplicate;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

    @Inject
    EntityManager entities;

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
    void a_merge_taken_back_with_a_reason_leaves_everything_as_it_was_and_both_lines_tell_of_it() {
        String person = people.person("Đàm Văn Năm", UnitIds.of("Hội Nông dân tỉnh"));
        String kept = declared(person, "LDTT", 2014, number(), "2015-01-05");
        String twin = declared(person, "LDTT", 2014, number(), "2015-01-06");
        Map<String, String> before = everything(person, twin);
        JsonPath pair = pair(twin);
        Map<String, Object> why = Map.of("reason", "Hai đợt khác nhau");
        undone("chuyenvien", pair, why).statusCode(409).body("detail", containsString("chưa được xử lý"));
        settled(pair, Map.of("outcome", "MERGED", "keptId", kept, "reason", "Nhập hai lần"))
                .statusCode(204);
        assertEquals(404, As.user("canyen").get("/register/" + twin).statusCode());
        As.user("chuyenvien")
                .get("/register/" + kept + "/history")
                .then()
                .body("joined", hasSize(1))
                .body("joined[0].pairId", equalTo(pair.getString("id")))
                .body("joined[0].stayed", equalTo(true))
                .body("joined[0].allowedActions[0].allowed", equalTo(true));

        JsonPath merged = settledPair(pair.getString("id"));
        undone("canyen", merged, why).statusCode(403);
        undone("chuyenvien", pair, why).statusCode(412);
        undone("chuyenvien", merged, Map.of("reason", " ")).statusCode(422);
        undone("chuyenvien", merged, why).statusCode(204);

        assertEquals(before, everything(person, twin));
        JsonPath again = pair(twin);
        assertEquals(pair.getString("id"), again.getString("id"));
        assertEquals("Nhập hai lần", again.getString("undone[0].settlement.reason"));
        assertEquals("Hai đợt khác nhau", again.getString("undone[0].reason"));
        for (String line : List.of(kept, twin)) {
            As.user("canyen")
                    .get("/register/" + line + "/history")
                    .then()
                    .body("joined", hasSize(1))
                    .body("joined[0].stayed", equalTo(line.equals(kept)))
                    .body("joined[0].undone.reason", equalTo("Hai đợt khác nhau"));
        }
        // A day on which it was away is told without it; the day before with it.
        away(twin, "2026-02-01", "2026-03-01");
        known(person, "2026-01-31").body("items.id", hasSize(2));
        known(person, "2026-02-15").body("items.id", equalTo(List.of(kept)));
        known(person, "2026-03-02").body("items.id", hasSize(2));
        // Said again, and taken back again.
        settled(again, Map.of("outcome", "MERGED", "keptId", twin, "reason", "Đúng là một"))
                .statusCode(204);
        undone("chuyenvien", settledPair(pair.getString("id")), why).statusCode(204);
        assertEquals(before, everything(person, twin));
        assertEquals(2, pair(twin).getList("undone").size());
    }

    @Test
    void a_merge_is_not_taken_back_while_the_line_that_stayed_is_gone_itself() {
        String person = people.person("Đàm Văn Sáu", UnitIds.of("Hội Nông dân tỉnh"));
        String one = declared(person, "LDTT", 2013, number(), "2014-01-05");
        String two = declared(person, "LDTT", 2013, number(), "2014-01-06");
        JsonPath first = pair(two);
        settled(first, Map.of("outcome", "MERGED", "keptId", two, "reason", "Nhập hai lần"))
                .statusCode(204);
        String three = declared(person, "LDTT", 2013, number(), "2014-01-07");
        JsonPath second = pair(three);
        settled(second, Map.of("outcome", "MERGED", "keptId", three, "reason", "Nhập ba lần"))
                .statusCode(204);
        Map<String, Object> why = Map.of("reason", "Nhầm");
        undone("chuyenvien", settledPair(first.getString("id")), why)
                .statusCode(409)
                .body("detail", containsString("hoàn tác việc đó trước"));
        undone("chuyenvien", settledPair(second.getString("id")), why).statusCode(204);
        undone("chuyenvien", settledPair(first.getString("id")), why).statusCode(204);
        As.user("canyen").get("/register/people/" + person).then().body("entries", hasSize(3));
        assertEquals(one, As.user("canyen").get("/register/" + one).path("id"));
    }

    /** What the profile, the search, the line itself and the figures say. */
    private static Map<String, String> everything(String person, String line) {
        Map<String, String> said = new HashMap<>();
        for (String address : List.of(
                "/register/people/" + person,
                "/register?personId=" + person,
                "/register?q=Dam%20Van%20Nam",
                "/register/" + line,
                "/register/counts")) {
            said.put(
                    address,
                    As.user("canyen").urlEncodingEnabled(false).get(address).asString());
        }
        return said;
    }

    private static ValidatableResponse undone(String user, JsonPath pair, Map<String, Object> body) {
        return As.user(user, pair.getInt("version"))
                .body(body)
                .post("/register-duplicates/" + pair.getString("id") + "/undoing")
                .then();
    }

    private static JsonPath settledPair(String id) {
        JsonPath page = As.user("chuyenvien")
                .queryParam("settled", true)
                .get("/register-duplicates")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        page.setRootPath("items[" + page.getList("items.id").indexOf(id) + "]");
        return page;
    }

    private static ValidatableResponse known(String person, String day) {
        return As.user("canyen")
                .queryParam("personId", person)
                .queryParam("knownOn", day)
                .get("/register")
                .then()
                .statusCode(200);
    }

    /** As if it had all been long ago. */
    private void away(String line, String from, String to) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("update register_entry set recorded_at = timestamptz '2026-01-05'"
                            + " where person_id = (select person_id from register_entry where id = cast(:id as uuid))")
                    .setParameter("id", line)
                    .executeUpdate();
            entities.createNativeQuery("""
                            with gone as (delete from register_entry_removed where id = cast(:id as uuid) returning *)
                            insert into register_entry_removed
                            select (jsonb_populate_record(cast(null as register_entry_removed), to_jsonb(g)
                                || jsonb_build_object('recorded_at', '2026-01-05', 'removed_at', cast(:from as text),
                                                      'restored_at', cast(:to as text)))).* from gone g""")
                    .setParameter("id", line)
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .executeUpdate();
        });
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
