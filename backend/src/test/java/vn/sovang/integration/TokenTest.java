package vn.sovang.integration;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenClients;
import vn.sovang.given.GivenClients.Known;

@ApiTest
class TokenTest {

    @Test
    void a_client_gets_a_token_by_basic_and_by_body_and_it_is_never_stored() {
        Known client = GivenClients.registered("units:read", "blocks:read");
        GivenClients.token(client)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", is(600))
                .body("scope", equalTo("units:read blocks:read"));
        String token = GivenClients.form("client_id", client.code(), "client_secret", client.secret())
                .post("/oauth/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        GivenClients.as(token).get("/units").then().statusCode(200).body("items", notNullValue());
    }

    @Test
    void a_token_can_be_asked_for_less_and_then_does_less() {
        Known client = GivenClients.registered("units:read", "blocks:read");
        String token = GivenClients.token(client, "scope", "units:read")
                .then()
                .statusCode(200)
                .body("scope", equalTo("units:read"))
                .extract()
                .path("access_token");
        GivenClients.as(token).get("/units").then().statusCode(200);
        GivenClients.as(token)
                .get("/blocks")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"blocks:read\"")
                .body("detail", containsString("blocks:read"));
    }

    @Test
    void more_than_it_has_is_refused_as_the_standard_says() {
        Known client = GivenClients.registered("units:read");
        for (String scope : new String[] {"annual-plans:write", "khong-co:read", "units:read blocks:read"}) {
            GivenClients.token(client, "scope", scope)
                    .then()
                    .statusCode(400)
                    .contentType("application/json")
                    .body("error", equalTo("invalid_scope"));
        }
    }

    @Test
    void a_wrong_secret_an_unknown_client_and_no_client_get_the_same_answer() {
        Known client = GivenClients.registered("units:read");
        GivenClients.token(new Known(null, client.code(), client.secret() + "x"))
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Basic"))
                .body("error", equalTo("invalid_client"))
                .body("error_description", matchesPattern("[\\x20-\\x7e]+"));
        GivenClients.token(new Known(null, "khong-co", "x"))
                .then()
                .statusCode(401)
                .body("error", equalTo("invalid_client"));
    }

    @Test
    void other_grants_and_unreadable_requests_are_refused_as_the_standard_says() {
        Known client = GivenClients.registered("units:read");
        RestAssured.given()
                .basePath("/api/v1")
                .contentType(ContentType.URLENC)
                .auth()
                .preemptive()
                .basic(client.code(), client.secret())
                .body("grant_type=password&username=a&password=b")
                .post("/oauth/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("unsupported_grant_type"));
        RestAssured.given()
                .basePath("/api/v1")
                .contentType(ContentType.URLENC)
                .auth()
                .preemptive()
                .basic(client.code(), client.secret())
                .body("scope=units:read")
                .post("/oauth/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
        As.nobody()
                .body(Map.of("grant_type", "client_credentials"))
                .post("/oauth/token")
                .then()
                .statusCode(415);
    }

    @Test
    void the_sample_has_a_system_with_every_scope_and_a_secret_of_its_own() {
        GivenClients.token(GivenClients.demo())
                .then()
                .statusCode(200)
                .body("scope", containsString("units:read"))
                .body("scope", containsString("annual-plans:write"));
        As.user("admin").queryParam("q", "kiemthu").get("/clients").then().body("items.code", hasItem("kiemthu"));
    }

    @Test
    void many_wrong_secrets_from_one_address_have_to_wait() {
        int refused = 0;
        for (int i = 0; i < 60 && refused == 0; i++) {
            var answer = RestAssured.given()
                    .basePath("/api/v1")
                    .contentType(ContentType.URLENC)
                    .auth()
                    .preemptive()
                    .basic("doan-mo", "sai")
                    .body("grant_type=client_credentials")
                    .post("/oauth/token");
            refused = answer.statusCode() == 429 ? 1 : 0;
            if (refused == 1) {
                answer.then().contentType("application/problem+json").header("Retry-After", notNullValue());
            }
        }
        org.junit.jupiter.api.Assertions.assertEquals(1, refused);
        // The right secret from the same address still opens.
        GivenClients.token(GivenClients.demo()).then().statusCode(200);
    }
}
