package vn.sovang.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenAccounts;
import vn.sovang.sample.DemoAccounts;

@ApiTest
class SignInTest {

    private static Response signIn(String username, String password) {
        return As.nobody()
                .body(Map.of("username", username, "password", password))
                .post("/auth/sign-in");
    }

    @Test
    void the_right_password_opens_a_session_that_knows_the_person() {
        signIn("chuyenvien", DemoAccounts.PASSWORD).then().statusCode(200).body("expiresIn", notNullValue());
        As.user("chuyenvien")
                .get("/auth/me")
                .then()
                .statusCode(200)
                .body("username", equalTo("chuyenvien"))
                .body("roles.role", hasItem("DEPARTMENT"))
                .body("places", hasItem("plans"));
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        String wrong =
                signIn("lanhdao", "không phải").then().statusCode(401).extract().path("detail");
        String unknown = signIn("khongcoai", "không phải")
                .then()
                .statusCode(401)
                .extract()
                .path("detail");
        org.junit.jupiter.api.Assertions.assertEquals(wrong, unknown);
    }

    /** Whatever locks an account or ends its sessions is done to one nobody else works with. */
    private static String ownAccount() {
        return GivenAccounts.opened(GivenAccounts.officer("Hội Nông dân tỉnh")).withPassword().username;
    }

    @Test
    void five_wrong_passwords_make_the_account_wait_from_that_address() {
        String own = ownAccount();
        for (int i = 0; i < 5; i++) {
            signIn(own, "sai").then().statusCode(401);
        }
        signIn(own, GivenAccounts.PASSWORD)
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("detail", containsString("thử lại sau"));
    }

    @Test
    void each_refresh_changes_the_cookie_and_an_old_one_ends_the_session() {
        Response first = signIn("giamsat", DemoAccounts.PASSWORD);
        String cookie = first.cookie("sv_refresh");
        String device = first.cookie("sv_device");
        String second = refresh(cookie, device).then().statusCode(200).extract().cookie("sv_refresh");
        org.junit.jupiter.api.Assertions.assertNotEquals(cookie, second);
        // The reply to the first may have been lost: the last token again gives the same successor.
        refresh(cookie, device).then().statusCode(200).cookie("sv_refresh", equalTo(second));
        String third = refresh(second, device).then().statusCode(200).extract().cookie("sv_refresh");
        refresh(cookie, device).then().statusCode(401);
        refresh(third, device).then().statusCode(401);
    }

    @Test
    void sign_out_everywhere_ends_every_session_of_the_account() {
        String own = ownAccount();
        Response here = signIn(own, GivenAccounts.PASSWORD);
        Response there = signIn(own, GivenAccounts.PASSWORD);
        As.nobody()
                .header("Authorization", "Bearer " + here.path("accessToken"))
                .post("/auth/sign-out-everywhere")
                .then()
                .statusCode(204);
        As.nobody()
                .header("Authorization", "Bearer " + there.path("accessToken"))
                .get("/auth/me")
                .then()
                .statusCode(401);
        refresh(there.cookie("sv_refresh"), there.cookie("sv_device")).then().statusCode(401);
    }

    @Test
    void no_token_a_forged_one_and_one_of_no_algorithm_are_refused_without_a_trace_of_the_inside() {
        String real = As.token("chuyenvien");
        String[] parts = real.split("\\.");
        String none = "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0." + parts[1] + ".";
        for (String token : new String[] {"abc", parts[0] + "." + parts[1] + ".AAAA", none}) {
            As.nobody()
                    .header("Authorization", "Bearer " + token)
                    .get("/units")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("requestId", notNullValue())
                    .body(not(containsString("java")));
        }
        As.nobody().get("/units").then().statusCode(401).header("WWW-Authenticate", is("Bearer"));
    }

    @Test
    void malformed_json_and_missing_fields_are_told_apart() {
        As.nobody().body("{\"username\":").post("/auth/sign-in").then().statusCode(400);
        As.nobody()
                .body("{\"username\":\" \"}")
                .post("/auth/sign-in")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/username"))
                .body("errors.pointer", hasItem("/password"));
    }

    /** As the browser does, which sends what it was given at the sign-in. */
    private static Response refresh(String cookie, String device) {
        return As.nobody()
                .cookie("sv_refresh", cookie)
                .cookie("sv_device", device)
                .post("/auth/refresh");
    }
}
