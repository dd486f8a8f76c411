package vn.sovang.shared;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;

@ApiTest
class ProblemTest {

    private static void isProblem(ValidatableResponse answer, int status) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", startsWith("/problems/"))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("requestId", notNullValue());
        String text = answer.extract().asString();
        for (String inside : new String[] {"java", "Exception", "vn.sovang", "hibernate", "jakarta", "\tat "}) {
            org.junit.jupiter.api.Assertions.assertFalse(text.contains(inside), inside + " in " + text);
        }
    }

    @Test
    void an_unknown_address_is_a_problem_too() {
        isProblem(As.user("chuyenvien").get("/khong-co").then(), 404);
    }

    @Test
    void a_method_that_is_not_there() {
        isProblem(As.user("chuyenvien").delete("/units").then(), 405);
    }

    @Test
    void a_body_of_another_kind() {
        isProblem(
                As.nobody()
                        .contentType("text/csv")
                        .body("a,b")
                        .post("/auth/sign-in")
                        .then(),
                415);
    }

    @Test
    void json_that_breaks_off_and_json_with_a_field_nobody_knows() {
        isProblem(As.nobody().body("{\"username\": \"a\"").post("/auth/sign-in").then(), 400);
        isProblem(As.nobody().body("[1,2]").post("/auth/sign-in").then(), 400);
        As.nobody()
                .body("{\"username\":\"a\",\"password\":\"b\",\"admin\":true}")
                .post("/auth/sign-in")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/admin"));
    }

    @Test
    void a_page_of_the_client_is_not_an_error_but_a_missing_file_is() {
        RestAssured.given().noFilters().get("/khong-co.js").then().statusCode(404);
    }

    @Test
    void answers_of_the_interface_are_not_kept_by_browsers() {
        As.user("chuyenvien").get("/units").then().header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void today_is_one_answer_with_a_sentence() {
        As.user("canyen.canbo").get("/today").then().statusCode(200).body("summary", notNullValue());
        As.user("canyen.canbo")
                .queryParam("year", "năm nay")
                .get("/today")
                .then()
                .statusCode(422);
        As.user("canyen.canbo")
                .queryParam("q", "can yen")
                .get("/search")
                .then()
                .statusCode(200)
                .body("items.title", hasItem("Ủy ban nhân dân xã Cần Yên"))
                .body("items.subject.type", everyItem(not(Matchers.emptyString())));
    }
}
