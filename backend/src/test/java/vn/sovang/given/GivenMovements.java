package vn.sovang.given;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Movements brought over HTTP to a state by who runs them. */
public final class GivenMovements {

    private GivenMovements() {}

    /** A draft of the province, seen by its departments alone. */
    public static String draft() {
        return begin("chuyenvien", "PROVINCE", null);
    }

    /** A draft of one unit. */
    public static String draftOf(String unit, String officer) {
        return begin(officer, "UNIT", UnitIds.of(unit));
    }

    public static String launched() {
        String id = draft();
        As.user(
                        "chuyenvien",
                        As.user("chuyenvien").get("/movements/" + id).jsonPath().getInt("version"))
                .body(Map.of("number", "08/CT-UBND", "date", "2025-06-09", "issuer", "UBND tỉnh Cao Bằng"))
                .post("/movements/" + id + "/launch")
                .then()
                .statusCode(200);
        return id;
    }

    private static String begin(String user, String scope, String owner) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", "Phong trào thử " + UUID.randomUUID());
        body.put("scope", scope);
        body.put("method", "THEMATIC");
        body.put("fromYear", 2026);
        body.put("ownerUnitId", owner);
        body.put("targets", List.of());
        return As.user(user)
                .body(body)
                .post("/movements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
