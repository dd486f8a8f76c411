package vn.sovang.register;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import vn.sovang.given.UnitIds;

/** The book on a day: what stood then, what was known then, and how many lines it has. */
@ApiTest
class RegisterPastTest {

    @Inject
    EntityManager entities;

    @Inject
    RoleAccounts people;

    private String declared(String person, String award, String decisionDate) {
        Map<String, Object> body = new HashMap<>();
        body.put("personId", person);
        body.put("awardCode", award);
        body.put("year", Integer.parseInt(decisionDate.substring(0, 4)) - 1);
        body.put("achievement", "Thành tích");
        body.put("decisionNumber", "6" + Math.abs(UUID.randomUUID().hashCode() % 1_000_000));
        body.put("decisionDate", decisionDate);
        body.put("issuer", "Chủ tịch UBND tỉnh Cao Bằng");
        return As.user("chuyenvien")
                .body(body)
                .post("/register")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void recordedOn(String id, String day) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update register_entry set recorded_at = cast(:day as timestamptz) where id = cast(:id as uuid)")
                .setParameter("day", day)
                .setParameter("id", id)
                .executeUpdate());
    }

    private static void amended(String id, String act, Map<String, String> body) {
        int version = As.user("chuyenvien").get("/register/" + id + "/history").path("version");
        As.user("chuyenvien", version)
                .body(body)
                .post("/register/" + id + act)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse book(String person, String validOn, String knownOn) {
        var request = As.user("canyen.canbo").queryParam("personId", person);
        if (validOn != null) {
            request.queryParam("validOn", validOn);
        }
        if (knownOn != null) {
            request.queryParam("knownOn", knownOn);
        }
        return request.get("/register").then().statusCode(200);
    }

    @Test
    void what_stood_on_a_day_and_what_was_known_then_are_told_apart() {
        String person = people.person("Bế Văn Lỡi", UnitIds.of("Hội Nông dân tỉnh"));
        String id = declared(person, "LDTT", "2020-02-01");
        String late = declared(person, "CSTD_CS", "2021-02-01");
        recordedOn(id, "2026-01-05");
        amended(
                id,
                "/corrections",
                Map.of(
                        "field", "NAME",
                        "corrected", "Bế Văn Lợi",
                        "documentNumber", "12/SNV-TĐKT",
                        "documentDate", "2026-02-01",
                        "reason", "Quyết định in sai tên"));
        amended(
                id,
                "/revocation",
                Map.of(
                        "decisionNumber", "77",
                        "decisionDate", "2026-10-01",
                        "issuer", "Chủ tịch UBND tỉnh Cao Bằng",
                        "reason", "Kê khai không đúng"));

        book(person, null, null).body("items.id", contains(late, id)).body("items[1].name", equalTo("Bế Văn Lợi"));
        book(person, "2020-01-31", null).body("items", empty());
        book(person, "2026-09-30", null).body("items.id", contains(late, id));
        book(person, "2026-10-01", null).body("items.id", contains(late));

        // In June nobody knew of the misprint, the revocation, or the other honour.
        book(person, null, "2026-06-01")
                .body("items.id", contains(id))
                .body("items[0].name", equalTo("Bế Văn Lỡi"))
                .body("items[0].revokedOn", nullValue());
        book(person, "2026-10-02", "2026-06-01").body("items.id", contains(id));
        book(person, null, "2026-01-04").body("items", empty());
        As.user("canyen")
                .queryParam("knownOn", "hôm qua")
                .get("/register")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("?knownOn"));

        As.user("giamsat")
                .get("/register/people/" + person)
                .then()
                .statusCode(200)
                .body("name", equalTo("Bế Văn Lỡi"))
                .body("entries.id", contains(late, id))
                .body("awards.awardCode", contains("CSTD_CS"));
        As.user("canyen").get("/register/people/" + UUID.randomUUID()).then().statusCode(404);
        As.user("canyen")
                .get("/register/households/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void the_kept_figures_are_exact_after_every_act() {
        String person = people.person("Bế Văn Đếm", UnitIds.of("Hội Nông dân tỉnh"));
        long before = total("HY_TNXP");
        String id = declared(person, "HY_TNXP", "1999-02-01");
        assertEquals(before + 1, total("HY_TNXP"));
        int standing = figure("standing");
        int revoked = figure("revoked");
        amended(
                id,
                "/revocation",
                Map.of(
                        "decisionNumber", "78",
                        "decisionDate", "2026-10-01",
                        "issuer", "Chủ tịch nước",
                        "reason", "Kê khai không đúng"));
        assertEquals(before + 1, total("HY_TNXP"));
        assertEquals(standing - 1, figure("standing"));
        assertEquals(revoked + 1, figure("revoked"));

        List<?> wrong = entities.createNativeQuery("""
                        select award_code, year, subject_kind from (
                            select award_code, year, subject_kind, count(*) filter (where revoked_on is null) as standing,
                                   count(*) filter (where revoked_on is not null) as revoked
                              from register_entry group by award_code, year, subject_kind) e
                          full join (select * from register_count where standing + revoked > 0) c
                         using (award_code, year, subject_kind)
                         where (e.standing, e.revoked) is distinct from (c.standing, c.revoked)""").getResultList();
        assertEquals(List.of(), wrong);
    }

    private static long total(String award) {
        return As.user("canyen")
                .queryParam("award", award)
                .queryParam("size", 1)
                .get("/register")
                .<Integer>path("total");
    }

    private static int figure(String which) {
        return As.user("canyen")
                .queryParam("kind", "INDIVIDUAL")
                .get("/register/counts")
                .then()
                .statusCode(200)
                .extract()
                .path("awards.find { it.awardCode == 'HY_TNXP' }." + which);
    }
}
