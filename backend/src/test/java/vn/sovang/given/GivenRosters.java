package vn.sovang.given;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;

/** Lists of people as they are pasted. */
public final class GivenRosters {

    private GivenRosters() {}

    /** A table with the usual titles. */
    public static String table(String... lines) {
        return "STT\tHọ và tên\tNgày sinh\tGiới tính\tChức vụ\tXếp loại 2024\tXếp loại 2025\n"
                + String.join("\n", lines);
    }

    public static JsonPath read(String username, String unitId, String text) {
        return As.user(username)
                .body(Map.of("unitId", unitId, "text", text))
                .post("/person-imports")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** What a person decided about single lines. */
    public static Map<String, Object> decided(List<Integer> skipped, List<Integer> asNew) {
        return Map.of("skipped", skipped, "asNew", asNew);
    }
}
