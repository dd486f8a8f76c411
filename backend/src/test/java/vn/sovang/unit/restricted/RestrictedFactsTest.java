package vn.sovang.unit.restricted;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.RoleAccounts;
import vn.sovang.given.UnitIds;

@ApiTest
class RestrictedFactsTest {

    private static final String COMMUNE = "Ủy ban nhân dân xã Cần Yên";
    private static final String REASON = "Kiểm tra điều kiện xét khen thưởng năm 2026";

    @Inject
    RoleAccounts accounts;

    @Inject
    EntityManager entities;

    private String person;
    private String unit;

    @BeforeEach
    void begin() {
        unit = UnitIds.of(COMMUNE);
        person = accounts.person("Lầu Thị Thử " + UUID.randomUUID(), unit);
    }

    @Test
    void a_fact_is_shown_only_after_a_reason_and_the_trail_keeps_both() {
        String decision = "Quyết định 12/QĐ-UBND " + UUID.randomUUID();
        write("canyen.canbo", decision).statusCode(201);
        As.user("lanhdaoso")
                .body(Map.of("reason", REASON))
                .post("/people/" + person + "/restriction-readings")
                .then()
                .statusCode(200)
                .body("restrictions.decision", contains(decision))
                .body("restrictions[0].kindLabel", equalTo("Kỷ luật"))
                .body("restrictions[0].from", equalTo("2025-01-01"));
        List<?> kept = entities.createNativeQuery("""
                        select account_name || ': ' || (details ->> 'reason') from audit_entry
                         where action = 'restricted-facts.read' and subject_id = :person
                        """)
                .setParameter("person", UUID.fromString(person))
                .getResultList();
        assertEquals(List.of("Bế Thanh Hải: " + REASON), kept);
    }

    @Test
    void without_a_reason_there_is_no_fact_and_no_entry_in_the_trail() {
        write("chuyenvien", "Quyết định mật").statusCode(201);
        for (Map<String, Object> none : List.<Map<String, Object>>of(
                Map.of(), Map.of("reason", ""), Map.of("reason", "ngắn quá"), Map.of("reason", "          x"))) {
            As.user("chuyenvien")
                    .body(none)
                    .post("/people/" + person + "/restriction-readings")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/reason"))
                    .body(not(containsString("mật")));
        }
        assertEquals(
                0L,
                entities.createNativeQuery(
                                "select count(*) from audit_entry where action = 'restricted-facts.read' and subject_id = :p")
                        .setParameter("p", UUID.fromString(person))
                        .getSingleResult());
    }

    @Test
    void no_other_view_hints_that_there_is_a_fact() {
        String before = seen();
        write("chuyenvien", "Quyết định " + UUID.randomUUID()).statusCode(201);
        As.user("chuyenvien")
                .body(Map.of("number", number()))
                .post("/people/" + person + "/identity-number")
                .then()
                .statusCode(204);
        assertEquals(before, seen());
    }

    private String seen() {
        StringBuilder all = new StringBuilder();
        for (String reader : List.of("chuyenvien", "canyen", "giamsat")) {
            all.append(As.user(reader).get("/people/" + person).asString());
            all.append(As.user(reader).queryParam("unitId", unit).get("/people").asString());
            all.append(As.user(reader).get("/units/" + unit).asString());
        }
        return all.toString();
    }

    @Test
    void the_auditor_never_reads_and_says_so_before_a_button_is_drawn() {
        write("canyen", "Quyết định 1").statusCode(201);
        for (String path : List.of("/people/" + person, "/units/" + unit)) {
            As.user("giamsat")
                    .get(path)
                    .then()
                    .body("allowedActions.find { it.action == 'READ_RESTRICTED' }.allowed", equalTo(false));
            As.user("giamsat")
                    .body(Map.of("reason", REASON))
                    .post(path + "/restriction-readings")
                    .then()
                    .statusCode(403);
        }
        As.user("giamsat")
                .body(Map.of("number", "001099000001", "reason", REASON))
                .post("/people/identity-searches")
                .then()
                .statusCode(403);
        As.user("canyen.canbo")
                .get("/people/" + person)
                .then()
                .body("allowedActions.findAll { it.allowed }.action", hasItems("READ_RESTRICTED", "WRITE_RESTRICTED"));
    }

    @Test
    void a_foreign_unit_is_told_nothing() {
        write("canyen", "Quyết định 2").statusCode(201);
        for (String who : List.of("congan", "hoidong1", "admin")) {
            As.user(who)
                    .body(Map.of("reason", REASON))
                    .post("/people/" + person + "/restriction-readings")
                    .then()
                    .statusCode(404);
        }
        As.user("congan")
                .body(Map.of("reason", REASON))
                .post("/units/" + unit + "/restriction-readings")
                .then()
                .statusCode(403)
                .body("restrictions", equalTo(null));
    }

    @Test
    void a_period_gets_its_last_day_and_refuses_a_stale_version() {
        String id = write("canyen", "Quyết định 3").statusCode(201).extract().path("id");
        Map<String, Object> ended = new HashMap<>(content("Quyết định 3"));
        ended.put("to", "2025-12-31");
        String path = "/people/" + person + "/restrictions/" + id;
        As.user("canyen").body(ended).put(path).then().statusCode(428);
        As.user("canyen", 0).body(ended).put(path).then().statusCode(200).body("version", equalTo(1));
        As.user("canyen", 0).body(ended).put(path).then().statusCode(412);
        ended.put("to", "2024-12-31");
        As.user("canyen", 1).body(ended).put(path).then().statusCode(422).body("errors.pointer", contains("/to"));
        As.user("vpubnd", 1).body(ended).put(path).then().statusCode(403);
        As.user("giamsat", 1).body(ended).put(path).then().statusCode(404);
        As.user("canyen", 1)
                .body(ended)
                .put("/units/" + unit + "/restrictions/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void a_units_own_facts_are_kept_apart_from_those_of_its_people() {
        String decision = "Kết luận thanh tra " + UUID.randomUUID();
        Map<String, Object> body = new HashMap<>(content(decision));
        body.put("kind", "INSPECTION");
        As.user("canyen")
                .body(body)
                .post("/units/" + unit + "/restrictions")
                .then()
                .statusCode(201);
        As.user("canyen")
                .body(Map.of("reason", REASON))
                .post("/units/" + unit + "/restriction-readings")
                .then()
                .statusCode(200)
                .body("restrictions.decision", hasItem(decision))
                .body("identityNumber", equalTo(null));
        As.user("canyen")
                .body(Map.of("reason", REASON))
                .post("/people/" + person + "/restriction-readings")
                .then()
                .statusCode(200)
                .body("restrictions", empty());
    }

    @Test
    void an_identity_number_is_sealed_in_the_database_and_found_by_equality_within_the_scope() {
        String number = number();
        As.user("canyen.canbo")
                .body(Map.of("number", number))
                .post("/people/" + person + "/identity-number")
                .then()
                .statusCode(204);
        Object[] row = (Object[])
                entities.createNativeQuery("select sealed, finder from person_identity where person_id = :person")
                        .setParameter("person", UUID.fromString(person))
                        .getSingleResult();
        for (Object bytes : row) {
            assertFalse(new String((byte[]) bytes, StandardCharsets.ISO_8859_1).contains(number));
        }
        assertEquals(
                0L,
                entities.createNativeQuery(
                                "select count(*) from audit_entry where details::text like '%' || :number || '%'")
                        .setParameter("number", number)
                        .getSingleResult());
        As.user("chuyenvien")
                .body(Map.of("reason", REASON))
                .post("/people/" + person + "/restriction-readings")
                .then()
                .statusCode(200)
                .body("identityNumber", equalTo(number));
        search("chuyenvien", number).statusCode(200).body("people.id", contains(person));
        search("canyen", number).statusCode(200).body("people.id", contains(person));
        // Somebody else's person and a number nobody has are the same.
        search("congan", number).statusCode(200).body("people", empty());
        search("congan", number()).statusCode(200).body("people", empty());
    }

    @Test
    void a_number_already_held_elsewhere_is_taken_without_a_word() {
        String number = number();
        String other = accounts.person("Hoàng Văn Thử", UnitIds.of("Công an tỉnh"));
        As.user("congan")
                .body(Map.of("number", number))
                .post("/people/" + other + "/identity-number")
                .then()
                .statusCode(204);
        As.user("canyen")
                .body(Map.of("number", number))
                .post("/people/" + person + "/identity-number")
                .then()
                .statusCode(204);
        search("canyen", number).body("people.id", contains(person));
    }

    @Test
    void a_number_of_the_wrong_shape_is_refused_without_being_repeated() {
        As.user("canyen")
                .body(Map.of("number", "00109900000A"))
                .post("/people/" + person + "/identity-number")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/number"))
                .body(not(containsString("00109900000A")));
    }

    @Test
    void a_key_for_repeats_keeps_no_fact() {
        String key = UUID.randomUUID().toString();
        String secret = "Quyết định " + UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            As.user("canyen")
                    .header("Idempotency-Key", key)
                    .body(content(secret))
                    .post("/people/" + person + "/restrictions")
                    .then()
                    .statusCode(201);
        }
        assertEquals(
                0L,
                entities.createNativeQuery(
                                "select count(*) from idempotency_key where answer::text like '%' || :secret || '%'")
                        .setParameter("secret", secret)
                        .getSingleResult());
        As.user("canyen")
                .body(Map.of("reason", REASON))
                .post("/people/" + person + "/restriction-readings")
                .then()
                .body("restrictions.size()", equalTo(1));
    }

    private static ValidatableResponse search(String user, String number) {
        return As.user(user)
                .body(Map.of("number", number, "reason", REASON))
                .post("/people/identity-searches")
                .then();
    }

    private ValidatableResponse write(String user, String decision) {
        return As.user(user)
                .body(content(decision))
                .post("/people/" + person + "/restrictions")
                .then();
    }

    private static Map<String, Object> content(String decision) {
        return Map.of("kind", "DISCIPLINE", "from", "2025-01-01", "decision", decision);
    }

    private static String number() {
        return "%012d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000_000L));
    }
}
