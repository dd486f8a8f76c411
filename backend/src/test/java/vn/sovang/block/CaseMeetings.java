package vn.sovang.block;

import static vn.sovang.block.CaseFile.list;
import static vn.sovang.block.CaseFile.maps;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.block.CaseEntry.Fields;
import vn.sovang.given.As;

/** Holds the conferences of a case as far as the papers tell of them. */
final class CaseMeetings {

    /** A reported result rests on something; where the case says no more, on its source. */
    static final String BASIS = "Theo nguồn";

    private final CaseUnits units;
    private final String who;

    CaseMeetings(CaseUnits units, String who) {
        this.units = units;
        this.who = who;
    }

    void hold(String block, int year, Map<String, Object> m) {
        String id = As.user(who)
                .body(new Fields()
                        .with("kind", m.getOrDefault("kind", "BLOCK_YEAR_END"))
                        .with("blockId", block)
                        .with("year", year)
                        .with("title", m.get("title"))
                        .with("place", m.get("place"))
                        .with("chair", m.get("chair"))
                        .with("secretary", m.get("secretary"))
                        .with("guests", list(m, "guests")))
                .post("/meetings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step(id, "/opening", new Fields().with("heldOn", m.get("heldOn")).with("heldRaw", m.get("heldRaw")));
        if (m.get("present") != null || m.get("excused") != null) {
            attend(id, m);
        }
        if (m.get("amendments") != null) {
            List<Map<String, Object>> remarks = new ArrayList<>();
            for (Map<String, Object> a : maps(m, "amendments")) {
                Fields fields = new Fields(a);
                Object of = fields.remove("of");
                remarks.add(fields.with("unitId", of == null ? null : units.id(of)));
            }
            As.user(who, version("/meetings/" + id))
                    .body(Map.of("amendments", remarks))
                    .put("/meetings/" + id + "/amendments")
                    .then()
                    .statusCode(200);
        }
        maps(m, "votes").forEach(v -> vote(id, v));
        if (m.get("conclusion") != null) {
            step(id, "/closure", new Fields().with("conclusion", m.get("conclusion")));
        }
    }

    private void attend(String id, Map<String, Object> m) {
        List<Map<String, Object>> lines = new ArrayList<>();
        List<Object> reviewed = list(m, "ownReviews");
        for (Object unit : list(m, "present")) {
            lines.add(Map.of("unitId", units.id(unit), "state", "PRESENT", "ownReview", reviewed.contains(unit)));
        }
        for (Object unit : list(m, "excused")) {
            lines.add(Map.of("unitId", units.id(unit), "state", "EXCUSED", "ownReview", false));
        }
        List<Map<String, Object>> people = new ArrayList<>();
        list(m, "guests").forEach(g -> people.add(Map.of("organisation", g, "voting", false)));
        As.user(who, version("/meetings/" + id))
                .body(Map.of("units", lines, "people", people))
                .put("/meetings/" + id + "/attendance")
                .then()
                .statusCode(200);
    }

    /** A vote whose papers are told is counted; of another only the result is recorded, with what it rests on. */
    private void vote(String meeting, Map<String, Object> v) {
        List<Map<String, Object>> candidates = new ArrayList<>();
        list(v, "candidates").forEach(c -> candidates.add(Map.of("unitId", units.id(c))));
        JsonPath ballot = As.user(who)
                .body(new Fields()
                        .with("purpose", v.get("purpose"))
                        .with("mode", v.getOrDefault("mode", "REPORTED"))
                        .with("title", v.get("title"))
                        .with("awardCode", v.get("awardCode"))
                        .with("awardName", v.get("awardName"))
                        .with("seats", v.get("seats"))
                        .with("candidates", candidates))
                .post("/meetings/" + meeting + "/ballots")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String path = "/meetings/" + meeting + "/ballots/" + ballot.getString("id");
        As.user(who, version(path)).post(path + "/opening").then().statusCode(200);
        Map<Object, String> idOf = new HashMap<>();
        ballot.<Map<String, Object>>getList("candidates").forEach(c -> idOf.put(c.get("unitId"), (String) c.get("id")));
        List<String> chosen =
                list(v, "chosen").stream().map(c -> idOf.get(units.id(c))).toList();
        As.user(who, version(path))
                .body(new Fields().with("chosen", chosen).with("basis", v.getOrDefault("basis", BASIS)))
                .put(path + "/count")
                .then()
                .statusCode(200);
        As.user(who, version(path))
                .body(Map.of())
                .post(path + "/closure")
                .then()
                .statusCode(200);
    }

    private void step(String id, String step, Object body) {
        As.user(who, version("/meetings/" + id))
                .body(body)
                .post("/meetings/" + id + step)
                .then()
                .statusCode(200);
    }

    private int version(String path) {
        return As.user(who)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("version");
    }
}
