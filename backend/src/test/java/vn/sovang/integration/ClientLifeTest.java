package vn.sovang.integration;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenClients;
import vn.sovang.given.GivenClients.Known;

@ApiTest
class ClientLifeTest {

    @Inject
    EntityManager entities;

    private static int version(Known client) {
        return As.user("admin").get("/clients/" + client.id()).jsonPath().getInt("version");
    }

    private static Response post(Known client, String what, Object body) {
        return As.user("admin", version(client)).body(body).post("/clients/" + client.id() + what);
    }

    @Test
    void only_the_administrator_keeps_them() {
        Known client = GivenClients.registered("units:read");
        As.user("chuyenvien").get("/clients").then().statusCode(403);
        As.user("lanhdao")
                .body(GivenClients.content("units:read"))
                .post("/clients")
                .then()
                .statusCode(403);
        As.user("giamsat").get("/clients/" + client.id()).then().statusCode(404);
        As.user("chuyenvien", 0)
                .post("/clients/" + client.id() + "/disablement")
                .then()
                .statusCode(404);
        As.nobody().get("/clients").then().statusCode(401);
        As.user("admin").get("/auth/me").then().body("places", hasItem("clients"));
        As.user("chuyenvien").get("/auth/me").then().body("places", not(hasItem("clients")));
    }

    @Test
    void a_secret_is_said_once_and_lies_nowhere() {
        Map<String, Object> content = GivenClients.content("units:read");
        Response first = As.user("admin")
                .header("Idempotency-Key", "tao-" + content.get("code"))
                .body(content)
                .post("/clients");
        String secret = first.then()
                .statusCode(201)
                .body("secret", notNullValue())
                .extract()
                .path("secret");
        As.user("admin")
                .header("Idempotency-Key", "tao-" + content.get("code"))
                .body(content)
                .post("/clients")
                .then()
                .statusCode(201)
                .body("client.id", equalTo(first.path("client.id")))
                .body("secret", nullValue());
        for (String table : List.of("client_secret", "audit_entry", "idempotency_key")) {
            Object held = entities.createNativeQuery(
                            "select count(*) from " + table + " t where cast(t as text) like :secret")
                    .setParameter("secret", "%" + secret + "%")
                    .getSingleResult();
            assertEquals(0L, ((Number) held).longValue(), table);
        }
        assertFalse(As.user("admin")
                .get("/clients/" + first.path("client.id"))
                .asString()
                .contains(secret));
    }

    @Test
    void faults_are_all_named_and_a_code_is_there_once() {
        Map<String, Object> content = GivenClients.content("units:read", "khong-co");
        content.put("validTo", "2020-01-01");
        As.user("admin")
                .body(content)
                .post("/clients")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/scopes/1", "/validTo"));
        As.user("admin")
                .body(Map.of("code", "Có Dấu", "callsPerMinute", 0))
                .post("/clients")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/code", "/name", "/unitId", "/contact", "/callsPerMinute"));
        Map<String, Object> twice = GivenClients.content("units:read");
        GivenClients.registered(twice);
        As.user("admin").body(twice).post("/clients").then().statusCode(409);
    }

    @Test
    void a_new_secret_works_at_once_and_the_old_one_until_the_chosen_time() {
        Known client = GivenClients.registered("units:read");
        String second = post(client, "/secrets", Map.of("overlapHours", 24))
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        GivenClients.token(client).then().statusCode(200);
        GivenClients.token(new Known(client.id(), client.code(), second)).then().statusCode(200);
        // Two are the most; the old one is ended by hand before there is a third.
        post(client, "/secrets", Map.of("overlapHours", 24)).then().statusCode(409);
        String old = As.user("admin").get("/clients/" + client.id()).path("secrets[0].id");
        As.user("admin", version(client))
                .delete("/clients/" + client.id() + "/secrets/" + old)
                .then()
                .statusCode(200)
                .body("secrets[0].live", is(false))
                .body("secrets[1].live", is(true));
        GivenClients.token(client).then().statusCode(401);
        String third = post(client, "/secrets", Map.of("overlapHours", 0))
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        GivenClients.token(new Known(client.id(), client.code(), second)).then().statusCode(401);
        GivenClients.token(new Known(client.id(), client.code(), third)).then().statusCode(200);
    }

    @Test
    void a_disabled_client_is_out_within_five_seconds_with_the_tokens_it_holds() throws InterruptedException {
        Known client = GivenClients.registered("units:read");
        String token = GivenClients.token(client).path("access_token");
        GivenClients.as(token).get("/units").then().statusCode(200);
        As.user("admin").post("/clients/" + client.id() + "/disablement").then().statusCode(428);
        post(client, "/disablement", "").then().statusCode(200).body("state", equalTo("DISABLED"));
        long end = System.nanoTime() + 5_000_000_000L;
        int status = 200;
        while (status == 200 && System.nanoTime() < end) {
            status = GivenClients.as(token).get("/units").statusCode();
            Thread.sleep(100);
        }
        assertEquals(401, status);
        GivenClients.token(client).then().statusCode(401);
        post(client, "/disablement", "").then().statusCode(409);
        post(client, "/secrets", Map.of("overlapHours", 0)).then().statusCode(409);
        post(client, "/enablement", "").then().statusCode(200).body("state", equalTo("ACTIVE"));
        GivenClients.token(client).then().statusCode(200);
    }

    @Test
    void outside_its_dates_a_client_gets_no_token() {
        Map<String, Object> early = GivenClients.content("units:read");
        early.put("validFrom", LocalDate.now().plusDays(3).toString());
        GivenClients.token(GivenClients.registered(early)).then().statusCode(401);
        Map<String, Object> late = GivenClients.content("units:read");
        late.put("validFrom", "2025-01-01");
        late.put("validTo", "2025-12-31");
        GivenClients.token(GivenClients.registered(late)).then().statusCode(401);
    }

    @Test
    void a_scope_taken_away_is_gone_from_tokens_already_given() {
        Map<String, Object> content = GivenClients.content("units:read", "blocks:read");
        Known client = GivenClients.registered(content);
        String token = GivenClients.token(client).path("access_token");
        GivenClients.as(token).get("/blocks").then().statusCode(200);
        content.put("scopes", List.of("units:read"));
        As.user("admin", version(client))
                .body(content)
                .put("/clients/" + client.id())
                .then()
                .statusCode(200);
        GivenClients.as(token).get("/blocks").then().statusCode(403);
        GivenClients.as(token).get("/units").then().statusCode(200);
        content.put("code", "ma-khac");
        As.user("admin", version(client))
                .body(content)
                .put("/clients/" + client.id())
                .then()
                .statusCode(422);
    }

    @Test
    void a_client_over_its_limit_waits_and_is_told_how_long() {
        Map<String, Object> content = GivenClients.content("units:read");
        content.put("callsPerMinute", 3);
        String token = GivenClients.token(GivenClients.registered(content)).path("access_token");
        for (int i = 2; i >= 0; i--) {
            GivenClients.as(token)
                    .get("/units")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", equalTo("\"minute\";q=3;w=60"))
                    .header("RateLimit", org.hamcrest.Matchers.startsWith("\"minute\";r=" + i + ";"));
        }
        Response over = GivenClients.as(token).get("/units");
        over.then().statusCode(429).contentType("application/problem+json");
        int wait = Integer.parseInt(over.header("Retry-After"));
        assertTrue(wait > 0 && wait <= 20, "Retry-After " + wait);
    }

    @Test
    void each_call_stands_in_the_log_by_operation_and_status_without_its_parameters() throws InterruptedException {
        Known client = GivenClients.registered("units:read");
        String token = GivenClients.token(client).path("access_token");
        GivenClients.as(token).queryParam("q", "bimat").get("/units").then().statusCode(200);
        GivenClients.as(token).get("/blocks").then().statusCode(403);
        Response log = null;
        for (int i = 0; i < 60; i++) {
            log = As.user("admin").get("/clients/" + client.id() + "/calls");
            if (log.jsonPath().getInt("total") == 3) {
                break;
            }
            Thread.sleep(200);
        }
        log.then().statusCode(200).body("items.operation", equalTo(List.of("listBlocks", "listUnits", "issueToken")));
        assertEquals(List.of(403, 200, 200), log.jsonPath().getList("items.status", Integer.class));
        assertFalse(log.asString().contains("bimat"));
        Response days = As.user("admin").get("/clients/" + client.id() + "/usage");
        assertEquals(3, days.then().statusCode(200).extract().jsonPath().getInt("[0].calls"));
        assertEquals(1, days.jsonPath().getInt("[0].refused"));
        As.user("chuyenvien").get("/clients/" + client.id() + "/calls").then().statusCode(404);
    }

    @Test
    void every_change_of_a_client_is_audited() {
        Known client = GivenClients.registered("units:read");
        post(client, "/secrets", Map.of("overlapHours", 1));
        post(client, "/disablement", "");
        List<?> acts = entities.createNativeQuery(
                        "select action from audit_entry where subject_type = 'client' and subject_id = :id order by at, id",
                        String.class)
                .setParameter("id", UUID.fromString(client.id()))
                .getResultList();
        assertEquals(List.of("client.register", "client.rotate", "client.disable"), acts);
    }
}
