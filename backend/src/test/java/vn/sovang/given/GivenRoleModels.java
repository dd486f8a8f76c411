package vn.sovang.given;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Role models brought over HTTP to a stage by their unit. */
public final class GivenRoleModels {

    private GivenRoleModels() {}

    /** One that was just found. */
    public static String found(String unit, String officer) {
        return As.user(officer)
                .body(content("Hợp tác xã thử " + UUID.randomUUID(), unit))
                .post("/role-models")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> content(String name, String unit) {
        Map<String, Object> body = new HashMap<>();
        body.put("subjectKind", "COLLECTIVE");
        body.put("name", name);
        body.put("unitId", UnitIds.of(unit));
        body.put("field", "Nông nghiệp");
        body.put("deed", "Trồng rau an toàn trong nhà lưới");
        body.put("story", "Chuyện riêng không công khai");
        body.put("foundOn", "2025-05-04");
        return body;
    }

    /** The id of a copy. */
    public static String copied(String model, String officer) {
        return As.user(officer)
                .body(Map.of("subjectKind", "HOUSEHOLD", "name", "Hộ bà H.T.T.", "result", "Thu nhập tăng"))
                .post("/role-models/" + model + "/copies")
                .then()
                .statusCode(201)
                .extract()
                .path("copies[-1].id");
    }

    /** The id of an item of the media. */
    public static String toldOf(String model, String officer, String url) {
        return As.user(officer)
                .body(Map.of("kind", "PRESS", "title", "Bài báo thử", "url", url))
                .post("/role-models/" + model + "/media")
                .then()
                .statusCode(201)
                .extract()
                .path("media[-1].id");
    }

    public static int version(String model, String user) {
        return As.user(user).get("/role-models/" + model).jsonPath().getInt("version");
    }

    /** Leads it one stage on. */
    public static void moved(String model, String user, String stage) {
        As.user(user, version(model, user))
                .body(Map.of("stage", stage))
                .post("/role-models/" + model + "/stage-changes")
                .then()
                .statusCode(200);
    }

    /** All four stages, with one copy. */
    public static String replicated(String unit, String officer) {
        String model = found(unit, officer);
        copied(model, officer);
        moved(model, officer, "FOSTERED");
        moved(model, officer, "REVIEWED");
        moved(model, officer, "REPLICATED");
        return model;
    }
}
