package vn.sovang.given;

import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Awards decided elsewhere as units tell them. */
public final class GivenDeclarations {

    private GivenDeclarations() {}

    public static String declared(String unit, String officer) {
        return As.user(officer)
                .body(content(unit, scan(officer)))
                .post("/declared-awards")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A certificate of the Prime Minister for the unit itself, by a decision nobody told of before. */
    public static Map<String, Object> content(String unit, String file) {
        Map<String, Object> body = new HashMap<>();
        body.put("unitId", unit);
        body.put("awardCode", "BK_TTG");
        body.put("year", 2024);
        body.put("achievement", "Thành tích xuất sắc trong công tác năm 2024");
        body.put("decisionNumber", Math.abs(UUID.randomUUID().hashCode()) + "/QĐ-TTg");
        body.put("decisionDate", "2025-03-05");
        body.put("issuer", "Thủ tướng Chính phủ");
        body.put("fileId", file);
        return body;
    }

    public static String scan(String officer) {
        return RestAssured.given()
                .basePath("/api/v1")
                .header("Authorization", "Bearer " + As.token(officer))
                .multiPart("file", "quyet-dinh.txt", "Quyết định".getBytes(StandardCharsets.UTF_8))
                .post("/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
