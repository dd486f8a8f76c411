package vn.sovang.unit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;

@ApiTest
class UnitListTest {

    @Test
    void a_unit_is_found_without_accents() {
        As.user("canyen.canbo")
                .queryParam("q", "ban to chuc tinh uy")
                .get("/units")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("Ban Tổ chức Tỉnh ủy"));
    }

    @Test
    void wrong_list_parameters_are_named() {
        As.user("chuyenvien")
                .queryParam("size", "1000")
                .queryParam("sort", "password")
                .get("/units")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(java.util.List.of("?size", "?sort")));
    }

    @Test
    void a_percent_sign_is_a_letter_and_not_a_wildcard() {
        As.user("chuyenvien")
                .queryParam("q", "%")
                .get("/units")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void an_unknown_unit_is_not_found() {
        As.user("chuyenvien").get("/units/" + UUID.randomUUID()).then().statusCode(404);
        As.user("chuyenvien").get("/units/abc").then().statusCode(404);
    }
}
