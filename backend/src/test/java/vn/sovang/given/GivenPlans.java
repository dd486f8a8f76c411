package vn.sovang.given;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Plans brought into a state by the product's own calls. */
public final class GivenPlans {

    private static final AtomicInteger NUMBER = new AtomicInteger(3000);

    private GivenPlans() {}

    /** Kế hoạch 157/KH-UBND as it stands in the founding document. */
    public static String text157() {
        try (var in = GivenPlans.class.getResourceAsStream("/sample/ke-hoach-157.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Response read(String text) {
        return As.user("chuyenvien").body(Map.of("text", text)).post("/annual-plans/imports");
    }

    /** A draft with the given number of tasks in every quarter, led by Sở Nội vụ. */
    public static UUID draft(int tasksPerQuarter) {
        String id = As.user("chuyenvien")
                .body(Map.of(
                        "title",
                        "Kế hoạch thử " + UUID.randomUUID(),
                        "year",
                        2026,
                        "issuerId",
                        UnitIds.of("Ủy ban nhân dân tỉnh Cao Bằng")))
                .post("/annual-plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (String quarter : List.of("I", "II", "III", "IV")) {
            for (int n = 1; n <= tasksPerQuarter; n++) {
                addTask(UUID.fromString(id), quarter, n);
            }
        }
        return UUID.fromString(id);
    }

    public static UUID addTask(UUID plan, String section, int number) {
        String id = As.user("chuyenvien")
                .body(Map.of(
                        "section",
                        section,
                        "number",
                        String.valueOf(number),
                        "title",
                        "Báo cáo sơ kết quý " + section + ", việc " + number,
                        "leads",
                        List.of(Map.of("raw", "Công an tỉnh", "unitId", UnitIds.of("Công an tỉnh"))),
                        "coordinators",
                        List.of(Map.of("raw", "các cơ quan liên quan", "group", "RELATED_AGENCIES"))))
                .post("/annual-plans/" + plan + "/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }

    public static int version(UUID plan) {
        return ((Number) As.user("chuyenvien").get("/annual-plans/" + plan).path("version")).intValue();
    }

    public static Response issue(UUID plan, String number) {
        return As.user("chuyenvien", version(plan))
                .body(Map.of(
                        "number", number, "issuedOn", LocalDate.of(2026, 1, 22).toString()))
                .post("/annual-plans/" + plan + "/issuance");
    }

    /** A number no other test uses. */
    public static String freshNumber() {
        return NUMBER.incrementAndGet() + "/KH-UBND";
    }

    public static UUID issued(int tasksPerQuarter) {
        UUID plan = draft(tasksPerQuarter);
        issue(plan, freshNumber()).then().statusCode(200);
        return plan;
    }

    public static UUID firstTask(UUID plan) {
        return UUID.fromString(
                As.user("chuyenvien").get("/annual-plans/" + plan + "/tasks").path("items[0].id"));
    }

    /** What proves a task: a paper recorded with the act. */
    public static Map<String, ?> paper() {
        return Map.of(
                "documents",
                List.of(Map.of(
                        "type",
                        "REPORT",
                        "number",
                        NUMBER.incrementAndGet() + "/BC-SNV",
                        "issuedOn",
                        "2026-01-20",
                        "issuerName",
                        "Sở Nội vụ",
                        "title",
                        "Báo cáo kết quả")));
    }
}
