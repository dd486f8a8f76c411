package vn.sovang.given;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Pledges brought over HTTP to a state by the people of the unit. */
public final class GivenPledges {

    private GivenPledges() {}

    public static String draft(String block, int year, String unit, String officer) {
        return As.user(officer)
                .body(Map.of("blockId", block, "year", year, "unitId", UnitIds.of(unit)))
                .post("/pledges")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String signed(String block, int year, String unit, String officer, String head) {
        String id = draft(block, year, unit, officer);
        As.user(officer, version(officer, id))
                .body(Map.of(
                        "contents",
                        List.of("Thực hiện tốt nhiệm vụ chính trị được giao"),
                        "targets",
                        List.of(Map.of(
                                "indicator",
                                "Vụ việc tham mưu chỉ đạo",
                                "measure",
                                "vụ việc",
                                "direction",
                                "HIGHER_BETTER",
                                "planned",
                                "5")),
                        "registrations",
                        List.of()))
                .put("/pledges/" + id)
                .then()
                .statusCode(200);
        As.user(officer, version(officer, id))
                .post("/pledges/" + id + "/submission")
                .then()
                .statusCode(200);
        As.user(head, version(head, id))
                .body(Map.of("how", "REMOTE"))
                .post("/pledges/" + id + "/signature")
                .then()
                .statusCode(200);
        return id;
    }

    /** A file that proves the first result of a signed pledge. */
    public static String evidence(String pledge, String officer) {
        String file = io.restassured.RestAssured.given()
                .basePath("/api/v1")
                .header("Authorization", "Bearer " + As.token(officer))
                .multiPart("file", "minh-chung.txt", "Báo cáo kết quả".getBytes(StandardCharsets.UTF_8))
                .post("/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String target = As.user(officer).get("/pledges/" + pledge).path("targets[0].id");
        As.user(officer, version(officer, pledge))
                .body(Map.of(
                        "period",
                        "YEAR",
                        "results",
                        List.of(Map.of("targetId", target, "reached", "12", "fileIds", List.of(file)))))
                .put("/pledges/" + pledge + "/results")
                .then()
                .statusCode(200);
        return file;
    }

    private static int version(String user, String id) {
        return As.user(user)
                .get("/pledges/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("version");
    }
}
