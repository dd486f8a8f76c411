package vn.sovang.register;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.UnitIds;

/** Praise and money on the spot, as a ministry gave them one evening: no form of the law, decided within hours. */
@ApiTest
class RecognitionTest {

    private static final List<String> MONEY_ONLY = List.of(
            "C45 (Tổng cục CSPCTP)",
            "C51 (Tổng cục CSPCTP)",
            "C54 (Tổng cục CSPCTP)",
            "Đội xe (Tổng cục CSPCTP)",
            "Công an huyện Lục Nam",
            "PC45 (Công an Bắc Giang)",
            "PC54 (Công an Bắc Giang)",
            "Công an huyện Văn Lãng",
            "PC45 (Công an Lạng Sơn)");

    private static Map<String, Object> told(String mark, String name, String form, String money) {
        Map<String, Object> body = new HashMap<>();
        body.put("recipientKind", "COLLECTIVE");
        body.put("recipientName", name);
        body.put("form", form);
        body.put("grantedBy", "Bộ Công an");
        body.put("givenText", "tối 31/8, nguồn không ghi năm");
        body.put("money", money);
        body.put("reason", "Phá án, khen trong đêm; không qua Hội đồng, không hồ sơ " + mark);
        return body;
    }

    @Test
    void a_night_of_praise_and_money_is_written_down_without_loss_and_no_award_is_counted() {
        String mark = UUID.randomUUID().toString();
        As.user("chuyenvien")
                .body(told(
                        mark,
                        "Đồn Biên phòng Na Hình (Bộ Chỉ huy BĐBP tỉnh Lạng Sơn)",
                        "Điện khen, thưởng tiền",
                        "50 triệu đồng"))
                .post("/recognitions")
                .then()
                .statusCode(201)
                .body("amount", equalTo(50_000_000))
                .body("givenOn", equalTo(null))
                .body("unitId", equalTo(null));
        for (String unit : MONEY_ONLY) {
            As.user("chuyenvien")
                    .body(told(mark, unit, "Thưởng tiền", "5 triệu đồng"))
                    .post("/recognitions")
                    .then()
                    .statusCode(201);
        }
        var list = As.user("canyen")
                .queryParam("q", mark)
                .queryParam("size", 100)
                .get("/recognitions")
                .then()
                .statusCode(200)
                .body("total", equalTo(10))
                .body("items.money", hasItems("50 triệu đồng", "5 triệu đồng"))
                .body("items.recipientName", hasItems(MONEY_ONLY.toArray(String[]::new)))
                .extract()
                .jsonPath();
        // The same code in two provinces stays two.
        org.junit.jupiter.api.Assertions.assertEquals(
                95_000_000L,
                list.getList("items.amount", Long.class).stream()
                        .mapToLong(Long::longValue)
                        .sum());
        As.user("canyen").queryParam("q", "Na Hình").get("/register").then().body("items.size()", equalTo(0));
    }

    @Test
    void it_is_corrected_at_its_version_by_the_department_alone() {
        Map<String, Object> body = told("", "Đội thử", "Thư khen", null);
        As.user("canyen").body(body).post("/recognitions").then().statusCode(403);
        body.remove("givenText");
        As.user("chuyenvien")
                .body(body)
                .post("/recognitions")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/givenOn"));
        body.put("givenOn", "2025-08-31");
        String id = As.user("chuyenvien").body(body).post("/recognitions").path("id");
        body.put("unitId", UnitIds.of("Công an tỉnh"));
        body.put("money", "nhiều");
        As.user("chuyenvien", 0)
                .body(body)
                .put("/recognitions/" + id)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/money"));
        body.put("money", "5 triệu đồng");
        As.user("canyen", 0).body(body).put("/recognitions/" + id).then().statusCode(403);
        As.user("chuyenvien", 0)
                .body(body)
                .put("/recognitions/" + id)
                .then()
                .statusCode(200)
                .body("unitName", equalTo("Công an tỉnh"));
        As.user("chuyenvien", 0).body(body).put("/recognitions/" + id).then().statusCode(412);
        As.user("canyen").get("/recognitions/" + UUID.randomUUID()).then().statusCode(404);
    }
}
