package vn.sovang.given;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sovang.unit.Unit;

/** Reorganisations as the department records them. */
public final class GivenReorganisations {

    private GivenReorganisations() {}

    public static Map<String, Object> body(String kind, String day, Unit... from) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", kind);
        body.put("effectiveOn", day);
        body.put("decisionNumber", "05/NQ-HĐND");
        body.put("decisionDate", day);
        body.put("decisionIssuer", "Hội đồng nhân dân tỉnh Cao Bằng");
        body.put("predecessorIds", Stream.of(from).map(Unit::id).toList());
        return body;
    }

    public static Map<String, Object> into(Map<String, Object> body, Unit... successors) {
        body.put("successorIds", Stream.of(successors).map(Unit::id).toList());
        return body;
    }

    public static Map<String, Object> begun(Map<String, Object> body, String... names) {
        body.put(
                "newUnits",
                Stream.of(names)
                        .map(n -> Map.of("name", n, "kind", "DEPARTMENT", "aliases", List.of("viết tắt " + n)))
                        .toList());
        return body;
    }

    public static ValidatableResponse record(Map<String, Object> body) {
        return As.user("chuyenvien").body(body).post("/reorganisations").then();
    }

    public static ValidatableResponse undo(String id, int version) {
        return As.user("chuyenvien", version)
                .body(Map.of("reason", "Ghi nhầm đơn vị"))
                .post("/reorganisations/" + id + "/undoing")
                .then();
    }
}
