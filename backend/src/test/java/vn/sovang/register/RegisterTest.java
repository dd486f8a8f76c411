package vn.sovang.register;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.UnitIds;

@ApiTest
class RegisterTest {

    private static final String UNIT = "Hội Nông dân tỉnh";

    private static Map<String, Object> honour(int year, String number) {
        Map<String, Object> body = new HashMap<>();
        body.put("unitId", UnitIds.of(UNIT));
        body.put("awardCode", "CO_TINH");
        body.put("year", year);
        body.put("achievement", "Dẫn đầu phong trào thi đua năm " + year);
        body.put("decisionNumber", number);
        body.put("decisionDate", (year + 1) + "-03-05");
        body.put("issuer", "Chủ tịch UBND tỉnh Cao Bằng");
        return body;
    }

    private static String declared(int year) {
        String number = "9" + Math.abs(UUID.randomUUID().hashCode() % 1_000_000);
        As.user("chuyenvien")
                .body(honour(year, number))
                .post("/register")
                .then()
                .statusCode(201);
        return number + "/QĐ-UBND";
    }

    @Test
    void an_honour_is_found_by_name_award_abbreviation_and_number_without_accents() {
        String number = declared(2019);
        for (String words : List.of("hoi nong dan " + number, "HỘI NÔNG DÂN co thi dua ubnd " + number, number)) {
            As.user("canyen.canbo")
                    .queryParam("q", words)
                    .get("/register")
                    .then()
                    .statusCode(200)
                    .body("items.name", contains(UNIT))
                    .body("items[0].sourceLabel", equalTo("Nhập từ quyết định cũ"))
                    .body("items[0].decisionId", nullValue());
        }
        As.user("canyen.canbo")
                .queryParam("q", "hoi nong dan%")
                .get("/register")
                .then()
                .body("items", hasSize(0));
        As.user("canyen").queryParam("q", number).get("/search").then().body("items.title", hasItem(UNIT));
    }

    @Test
    void parts_follow_each_other_without_gap_or_repeat() {
        for (int i = 0; i < 5; i++) {
            declared(2011 + i);
        }
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            var request =
                    As.user("giamsat").queryParam("unitId", UnitIds.of(UNIT)).queryParam("size", 2);
            JsonPath part = (next == null ? request : request.queryParam("after", next))
                    .get("/register")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(part.getList("items.id"));
            next = part.getString("next");
        } while (next != null);
        assertEquals(seen.size(), seen.stream().distinct().count());
        assertTrue(seen.size() >= 5);
        As.user("giamsat")
                .queryParam("after", "abc")
                .get("/register")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("?after"));
    }

    @Test
    void a_unit_has_a_profile_of_everything_it_holds() {
        declared(2017);
        As.user("canyen")
                .get("/register/subjects/" + UnitIds.of(UNIT))
                .then()
                .statusCode(200)
                .body("name", equalTo(UNIT))
                .body("awards.find { it.awardCode == 'CO_TINH' }.lastYear", notNullValue())
                .body("entries.awardName", hasItem("Cờ thi đua của Ủy ban nhân dân tỉnh"));
        As.user("canyen").get("/register/subjects/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void only_the_department_writes_and_never_twice_nor_nonsense() {
        Map<String, Object> body = honour(2016, "7" + Math.abs(UUID.randomUUID().hashCode() % 1_000_000));
        As.user("canyen").body(body).post("/register").then().statusCode(403);
        As.user("chuyenvien").body(body).post("/register").then().statusCode(201);
        As.user("chuyenvien")
                .body(body)
                .post("/register")
                .then()
                .statusCode(409)
                .body("detail", containsString("đã có trong sổ"));
        body.put("awardCode", "CSTD_CS");
        As.user("chuyenvien")
                .body(body)
                .post("/register")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/awardCode"));
        body.put("decisionDate", "2999-01-01");
        body.put("awardCode", "KHONG_CO");
        As.user("chuyenvien")
                .body(body)
                .post("/register")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/awardCode", "/decisionDate"));
    }

    @Test
    void a_number_is_written_one_way() {
        assertEquals("312/QĐ-UBND", DocumentSymbol.of(" số 312 / qđ-UBND", "QĐ-UBND"));
        assertEquals("05/QĐ-UBND", DocumentSymbol.of("5", "QĐ-UBND"));
        assertEquals("05/QĐ-UBND", DocumentSymbol.of("005", "QĐ-UBND"));
        assertTrue(DocumentSymbol.isUsual("157/KH-UBND"));
        assertTrue(DocumentSymbol.isUsual("12/2024/QĐ-UBND"));
        assertTrue(DocumentSymbol.isUsual("285/TTr-TT.HĐTĐKT"));
        assertFalse(DocumentSymbol.isUsual("không số"));
    }
}
