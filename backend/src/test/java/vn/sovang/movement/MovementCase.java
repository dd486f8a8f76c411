package vn.sovang.movement;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.given.As;
import vn.sovang.given.CaseText;
import vn.sovang.given.GivenUnits;
import vn.sovang.unit.Unit;

/** Enters one movement of a case as the department would; its units are made under names of their own. */
final class MovementCase {

    /** Kinds whose unit of measure a case tells; of all others the kind says it. */
    private static final String TELLS_ITS_MEASURE = "OTHER";

    private final GivenUnits given;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    MovementCase(GivenUnits given) {
        this.given = given;
    }

    String enter(Map<String, Object> told) {
        Map<String, Object> content = new LinkedHashMap<>(told);
        content.keySet()
                .retainAll(List.of(
                        "name",
                        "scope",
                        "method",
                        "fromYear",
                        "toYear",
                        "startsOn",
                        "endsOn",
                        "period",
                        "subjects",
                        "criteria",
                        "note"));
        content.put("ownerUnitId", unit(told.get("owner")));
        content.put(
                "targets",
                CaseText.maps(told, "targets").stream()
                        .map(t -> figure(t, "plannedReading"))
                        .toList());
        String id = As.user("chuyenvien")
                .body(content)
                .post("/movements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step(id, "launch", CaseText.map(told.get("launch")));
        CaseText.maps(told, "results").forEach(r -> add(id, "results", figure(r, "reachedReading")));
        CaseText.maps(told, "contributions").forEach(c -> add(id, "contributions", figure(c, "amountReading")));
        CaseText.maps(told, "reviews").forEach(r -> {
            Map<String, Object> body = new LinkedHashMap<>(r);
            boolean last = Boolean.TRUE.equals(body.remove("isFinal"));
            step(id, last ? "final-review" : "reviews", body);
        });
        return id;
    }

    private Map<String, Object> figure(Map<String, Object> told, String reading) {
        Map<String, Object> body = new LinkedHashMap<>(told);
        body.put(reading, body.remove("read"));
        Object worth = body.remove("worthRead");
        if (worth != null) {
            body.put("worthReading", worth);
        }
        body.keySet().removeAll(List.of("value", "amount", "worthAmount"));
        Object unit = body.remove("unit");
        if (unit != null) {
            body.put("unitId", unit(unit));
        }
        return body;
    }

    private static void add(String id, String noun, Map<String, Object> body) {
        As.user("chuyenvien")
                .body(body)
                .post("/movements/" + id + "/" + noun)
                .then()
                .statusCode(201);
    }

    private static void step(String id, String noun, Map<String, Object> body) {
        JsonPath now = As.user("chuyenvien").get("/movements/" + id).jsonPath();
        As.user("chuyenvien", now.getInt("version"))
                .body(body)
                .post("/movements/" + id + "/" + noun)
                .then()
                .statusCode(200);
    }

    private String unit(Object told) {
        return told == null
                ? null
                : ids.computeIfAbsent((String) told, k -> {
                    Unit made = given.department("Đơn vị mẫu");
                    names.put(made.name(), k);
                    return made.id().toString();
                });
    }

    /** An exported entry in the words of the case. */
    Map<String, Object> asTold(Map<String, Object> exported) {
        Map<String, Object> one = new LinkedHashMap<>(exported);
        one.put("unit", names.get((String) exported.get("unitName")));
        if ("OUTCOME".equals(one.get("topic"))) {
            one.remove("topic");
        }
        if (one.containsKey("donorName") && !TELLS_ITS_MEASURE.equals(one.get("kind"))) {
            one.remove("measure");
        }
        return one;
    }
}
