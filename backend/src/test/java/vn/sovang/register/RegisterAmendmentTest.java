package vn.sovang.register;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.RoleAccounts;
import vn.sovang.given.UnitIds;

/** Honours taken back and misprints set right: the book keeps what it said. */
@ApiTest
class RegisterAmendmentTest {

    private static final Map<String, String> REVOCATION = Map.of(
            "decisionNumber", "77",
            "decisionDate", "2026-10-01",
            "issuer", "Chủ tịch UBND tỉnh Cao Bằng",
            "reason", "Kê khai thành tích không đúng sự thật");

    @Inject
    RoleAccounts people;

    private String person() {
        return people.person("Bế Văn Chuỗi", UnitIds.of("Hội Nông dân tỉnh"));
    }

    private static String declared(String person, String award, int year, String date) {
        Map<String, Object> body = new HashMap<>();
        body.put("personId", person);
        body.put("awardCode", award);
        body.put("year", year);
        body.put("achievement", "Thành tích năm " + year);
        body.put("decisionNumber", "8" + Math.abs(UUID.randomUUID().hashCode() % 1_000_000));
        body.put("decisionDate", date);
        body.put("issuer", "Chủ tịch UBND tỉnh Cao Bằng");
        return As.user("chuyenvien")
                .body(body)
                .post("/register")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse history(String id) {
        return As.user("canyen.canbo")
                .get("/register/" + id + "/history")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse revoke(String id, Object body) {
        return As.user("chuyenvien")
                .header("If-Match", "\"" + history(id).extract().<Integer>path("version") + "\"")
                .body(body)
                .post("/register/" + id + "/revocation")
                .then();
    }

    @Test
    void the_first_of_a_chain_of_five_is_revoked_and_the_four_that_rest_on_it_are_named() {
        String person = person();
        List<String> chain = new ArrayList<>();
        chain.add(declared(person, "LDTT", 2015, "2016-01-10"));
        chain.add(declared(person, "CSTD_CS", 2016, "2017-01-10"));
        chain.add(declared(person, "CSTD_TINH", 2018, "2019-01-10"));
        chain.add(declared(person, "CSTD_TQ", 2020, "2021-01-10"));
        String apart = declared(person, "KNC_BT", 2021, "2022-01-10");
        // Rests on the emulation fighter at the base as well, by another article.
        chain.add(declared(person, "HC_LD3", 2022, "2023-01-10"));

        history(chain.get(0)).body("leaning.id", equalTo(chain.subList(1, 5))).body("revocation", nullValue());
        history(apart).body("leaning", empty());

        revoke(chain.get(0), REVOCATION)
                .statusCode(200)
                .body("revocation.decisionNumber", equalTo("77/QĐ-UBND"))
                .body("revocation.reason", equalTo(REVOCATION.get("reason")))
                .body("leaning.id", equalTo(chain.subList(1, 5)))
                .body("leaning.revokedOn", everyItem(nullValue()))
                .body("allowedActions.allowed", everyItem(equalTo(false)));

        history(chain.get(1)).body("shaken.id", contains(chain.get(0)));
        // The book keeps it, with the day it was taken back.
        As.user("canyen.canbo")
                .get("/register/" + chain.get(0))
                .then()
                .statusCode(200)
                .body("awardCode", equalTo("LDTT"))
                .body("revokedOn", equalTo("2026-10-01"));
        revoke(chain.get(0), REVOCATION).statusCode(409).body("detail", containsString("đã bị hủy bỏ"));
    }

    @Test
    void a_revoked_honour_counts_no_more() {
        String unit = UnitIds.of("Liên đoàn Lao động tỉnh");
        Map<String, Object> body = new HashMap<>();
        body.put("unitId", unit);
        body.put("awardCode", "TTLDXS");
        body.put("year", 2011);
        body.put("achievement", "Năm 2011");
        body.put("decisionNumber", "8" + Math.abs(UUID.randomUUID().hashCode() % 1_000_000));
        body.put("decisionDate", "2012-01-05");
        body.put("issuer", "Chủ tịch UBND tỉnh Cao Bằng");
        String id = As.user("chuyenvien").body(body).post("/register").path("id");
        int before = count(unit);
        revoke(id, REVOCATION).statusCode(200);
        assertEquals(before - 1, count(unit));
        As.user("chuyenvien")
                .get("/register/subjects/" + unit)
                .then()
                .body("entries.id", hasItem(id))
                .body("entries.find { it.id == '" + id + "' }.revokedOn", equalTo("2026-10-01"));
    }

    private static int count(String unit) {
        Integer n = As.user("chuyenvien")
                .get("/register/subjects/" + unit)
                .path("awards.find { it.awardCode == 'TTLDXS' }?.count");
        return n == null ? 0 : n;
    }

    @Test
    void a_misprinted_name_is_set_right_and_both_spellings_find_the_honour() {
        String id = declared(person(), "LDTT", 2019, "2020-01-10");
        String tag = "\"" + history(id).extract().<Integer>path("version") + "\"";
        Map<String, String> correction = Map.of(
                "field", "NAME",
                "corrected", "Bế Văn Chuội",
                "documentNumber", "12/SNV-TĐKT",
                "documentDate", "2026-02-01",
                "reason", "Quyết định in sai tên");
        As.user("chuyenvien")
                .header("If-Match", tag)
                .body(correction)
                .post("/register/" + id + "/corrections")
                .then()
                .statusCode(200)
                .body("corrections[0].former", equalTo("Bế Văn Chuỗi"))
                .body("corrections[0].fieldLabel", equalTo("Tên"));
        As.user("chuyenvien")
                .header("If-Match", tag)
                .body(correction)
                .post("/register/" + id + "/corrections")
                .then()
                .statusCode(412);
        for (String words : List.of("be van chuội", "bế văn chuỗi")) {
            As.user("canyen.canbo")
                    .queryParam("q", words)
                    .queryParam("year", "2019")
                    .get("/register")
                    .then()
                    .body("items.id", hasItem(id));
        }
    }

    @Test
    void a_revocation_needs_its_decision_and_its_right_person() {
        String id = declared(person(), "LDTT", 2020, "2021-01-10");
        Map<String, String> early = new HashMap<>(REVOCATION);
        early.put("decisionDate", "2020-12-31");
        revoke(id, early).statusCode(422).body("errors[0].pointer", equalTo("/decisionDate"));
        revoke(id, Map.of("decisionNumber", "77")).statusCode(422).body("errors.size()", equalTo(3));
        As.user("chuyenvien")
                .body(REVOCATION)
                .post("/register/" + id + "/revocation")
                .then()
                .statusCode(428);
        As.user("canyen")
                .header("If-Match", "\"0\"")
                .body(REVOCATION)
                .post("/register/" + id + "/revocation")
                .then()
                .statusCode(403)
                .body("detail", containsString("Chỉ chuyên viên"));
        history(id).body("revocation", nullValue());
    }
}
