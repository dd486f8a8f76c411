package vn.sovang.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.CaseText;
import vn.sovang.given.UnitIds;

/**
 * Notices of other provinces on what is to be sent by when: entered over HTTP as rounds and as tasks of a plan, read
 * again, and compared. The written times come back as they were written, with the day they come to.
 */
@ApiTest
class RoundCasesTest {

    private static final List<String> ROUND =
            List.of("name", "year", "subject", "from", "to", "guidance", "everyUnit", "byBlocks");
    private static final List<String> TASK = List.of("title", "timeText", "product", "note");

    @ParameterizedTest
    @ValueSource(strings = {"07-nam-dinh", "08-ba-thong-bao", "09-thanh-phan-ho-so"})
    void a_case_is_entered_and_read_again_without_loss(String name) {
        Map<String, Object> told = CaseText.read("/rounds/" + name + ".yaml");
        CaseText.maps(told, "rounds").forEach(RoundCasesTest::round);
        assertTrue(CaseText.maps(told, "rounds").size() > 1);
        if (told.get("plan") != null) {
            plan(CaseText.map(told.get("plan")));
        }
    }

    private static void round(Map<String, Object> told) {
        Map<String, Object> body = new LinkedHashMap<>(told);
        body.remove("dueOn");
        body.remove("owner");
        body.put(
                "exceptions",
                CaseText.maps(told, "exceptions").stream()
                        .map(RoundCasesTest::sent)
                        .toList());
        // A commune's head decides its certificates in a round of its own.
        boolean own = told.get("owner") != null;
        String user = own ? "canyen.canbo" : "chuyenvien";
        if (own) {
            body.put("ownerUnitId", UnitIds.of("Ủy ban nhân dân xã Cần Yên"));
        }
        String id = As.user(user)
                .body(body)
                .post("/award-rounds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        JsonPath read = As.user(user)
                .get("/award-rounds/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        ROUND.forEach(f -> assertEquals(told.get(f), read.get(f), f + " of " + told.get("name")));
        assertEquals((Object) told.get("deadline"), read.get("deadline.written"));
        assertEquals((Object) told.get("dueOn"), read.get("deadline.dueOn"));
        assertEquals(CaseText.maps(told, "awards"), awards(read));
        List<Map<String, Object>> exceptions = CaseText.maps(told, "exceptions");
        for (int i = 0; i < exceptions.size(); i++) {
            Map<String, Object> one = exceptions.get(i);
            String at = "exceptions[" + i + "].";
            assertEquals(one.get("target"), read.get(at + "target"));
            assertEquals(one.get("deadline"), read.get(at + "deadline.written"));
            assertEquals(one.get("dueOn"), read.get(at + "deadline.dueOn"));
            if (one.get("code") != null) {
                assertEquals(one.get("code"), read.get(at + "code"));
            }
            if (one.get("opens") != null) {
                assertEquals(one.get("opens"), read.get(at + "deadline.opens"));
            }
        }
        assertEquals(exceptions.size(), read.getList("exceptions").size());
    }

    private static Map<String, Object> sent(Map<String, Object> exception) {
        Map<String, Object> body = new LinkedHashMap<>(exception);
        body.keySet().retainAll(List.of("target", "code", "deadline"));
        return body;
    }

    private static List<Map<String, Object>> awards(JsonPath read) {
        return read.<Map<String, Object>>getList("awards").stream()
                .map(a -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("awardCode", a.get("awardCode"));
                    one.put("route", a.get("route"));
                    return one;
                })
                .sorted(java.util.Comparator.comparing(a -> (String) a.get("awardCode")))
                .toList();
    }

    private static void plan(Map<String, Object> told) {
        String plan = As.user("chuyenvien")
                .body(Map.of(
                        "title",
                        told.get("title") + " " + UUID.randomUUID(),
                        "year",
                        told.get("year"),
                        "issuerId",
                        UnitIds.of("Sở Nội vụ")))
                .post("/annual-plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (Map<String, Object> task : CaseText.maps(told, "tasks")) {
            String id = As.user("chuyenvien")
                    .body(task)
                    .post("/annual-plans/" + plan + "/tasks")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            JsonPath read = As.user("chuyenvien")
                    .get("/annual-plans/" + plan + "/tasks/" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            TASK.forEach(f -> assertEquals((Object) task.get(f), read.get(f)));
            Map<String, Object> time = read.getMap("time");
            time.values().removeIf(Objects::isNull);
            CaseText.map(task.get("time")).forEach((k, v) -> assertEquals(v, time.get(k), k + " of " + time));
        }
    }
}
