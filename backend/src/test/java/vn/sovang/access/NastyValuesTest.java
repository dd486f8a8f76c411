package vn.sovang.access;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenRounds;
import vn.sovang.given.UnitIds;

/** Whatever stands in a parameter or a field, the answer says what is wrong with it and nothing inside breaks. */
@ApiTest
class NastyValuesTest {

    /** A NUL, which the database has no letter for, and a year it has no room for. */
    private static final List<String> VALUES = List.of("%00", "%2B999999999-12-31");

    @Test
    void no_parameter_of_any_list_breaks_the_server() throws IOException {
        JsonNode paths = new ObjectMapper()
                .readTree(RestAssured.given()
                        .noFilters()
                        .get("/q/openapi?format=json")
                        .asByteArray())
                .path("paths");
        String token = As.token("chuyenvien");
        String auditor = As.token("giamsat");
        AccessProbe probe = new AccessProbe(RestAssured.port);
        Map<String, Integer> broken = new TreeMap<>();
        int asked = 0;
        for (var path : (Iterable<Map.Entry<String, JsonNode>>) paths::fields) {
            String address = path.getKey();
            if (address.contains("{") || address.contains("/oidc/")) {
                continue;
            }
            for (JsonNode parameter : path.getValue().at("/get/parameters")) {
                if (!parameter.path("in").asText().equals("query")) {
                    continue;
                }
                for (String value : VALUES) {
                    String question = address + "?" + parameter.path("name").asText() + "=" + value;
                    asked++;
                    int status = probe.knock("get", question, address.contains("/audit/") ? auditor : token, "", false)
                            .status();
                    if (status >= 500) {
                        broken.put(question, status);
                    }
                }
            }
        }
        assertEquals(Map.of(), broken);
        assertTrue(asked > 200, "only " + asked + " questions were asked");
    }

    @Test
    void a_place_to_go_on_from_that_nobody_was_given_is_refused() {
        for (String day : List.of("+999999999-12-31", "-999999999-01-01", "2025-02-30")) {
            As.user("canyen")
                    .queryParam("after", encoded("1|" + day + "|" + UUID.randomUUID()))
                    .get("/register")
                    .then()
                    .statusCode(422);
            As.user("giamsat")
                    .queryParam("after", encoded(day + "T00:00:00Z|" + UUID.randomUUID()))
                    .get("/audit/entries")
                    .then()
                    .statusCode(422);
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_day_outside_history_and_a_gap_in_a_list_are_no_values() {
        Map<String, Object> round = GivenRounds.province("trước ngày 31/12/2035");
        List<String> gap = new ArrayList<>(List.of(UnitIds.of("Công an tỉnh")));
        gap.add(null);
        round.put("unitIds", gap);
        As.user("chuyenvien")
                .body(round)
                .post("/award-rounds")
                .then()
                .statusCode(422)
                .body("errors.pointer", everyItem(startsWith("/unitIds/")));

        As.user("chuyenvien")
                .body("{\"items\":[null],\"paidOn\":\"2026-01-05\",\"voucher\":\"PC-1\"}")
                .post("/bonuses/payments")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/items/0"));

        for (String day : List.of("+999999999-12-31", "-0001-01-01", "1799-12-31", "3000-01-01")) {
            As.user("chuyenvien")
                    .body(Map.of("type", "DIRECTIVE", "number", "9/CT", "issuedOn", day, "title", "Ngày lạ"))
                    .post("/documents")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", equalTo(List.of("/issuedOn")));
        }
    }

    @Test
    void a_page_of_words_is_no_search_and_a_line_of_tabs_no_table() {
        for (String list : List.of("/search", "/units", "/people")) {
            As.user("canyen")
                    .queryParam("q", "a ".repeat(400) + "b")
                    .get(list)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("?q"));
        }
        long start = System.nanoTime();
        As.user("canyen")
                .body(Map.of("text", "1\t".repeat(200_000) + "x", "unitId", UnitIds.of("Ủy ban nhân dân xã Cần Yên")))
                .post("/person-imports")
                .then()
                .statusCode(201);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(took.compareTo(Duration.ofSeconds(60)) < 0, "reading took " + took);
    }

    @Test
    void a_number_of_a_billion_digits_is_no_number() {
        for (String share : List.of("1e999999999", "1e-999999999", "9".repeat(90))) {
            As.user("canyen")
                    .body("{\"title\":\"SK\",\"year\":2025,\"kind\":\"SK\",\"scope\":\"CS\",\"unitId\":\""
                            + UnitIds.of("Ủy ban nhân dân xã Cần Yên")
                            + "\",\"authors\":[{\"name\":\"Nông Thị Mới\",\"share\":" + share + "}]}")
                    .post("/initiatives")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/authors/0/share"));
        }
    }

    @Test
    void a_person_works_in_a_unit_or_elsewhere_and_not_in_both() {
        As.user("canyen")
                .body(Map.of(
                        "profile",
                        Map.of("name", "Hoàng Thị Hai Nơi", "gender", "FEMALE"),
                        "posting",
                        Map.of(
                                "unitId",
                                UnitIds.of("Ủy ban nhân dân xã Cần Yên"),
                                "organisation",
                                "Nơi khác",
                                "recipientGroup",
                                "DIRECT")))
                .post("/people")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/posting/organisation"));
    }
}
