package vn.sovang.block;

import static vn.sovang.block.CaseFile.list;
import static vn.sovang.block.CaseFile.map;
import static vn.sovang.block.CaseFile.maps;
import static vn.sovang.block.CaseFile.yearMap;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.given.As;

/** Enters one system of a case over HTTP, as the department would. */
final class CaseEntry {

    private static final String WHO = "chuyenvien";

    private final CaseUnits units;
    private final String suffix;
    private final Map<String, String> blockIds = new HashMap<>();

    /** @param suffix makes the system's name this test's own */
    CaseEntry(CaseUnits units, String suffix) {
        this.units = units;
        this.suffix = suffix;
    }

    /** @return id of the system */
    String enter(Map<String, Object> system) {
        String id = created(
                        "/block-systems",
                        fields(system, "note")
                                .with("name", system.get("name") + suffix)
                                .with("ownerName", system.get("owner"))
                                .with("cycle", system.getOrDefault("cycle", "CALENDAR_YEAR")))
                .getString("id");
        yearMap(system).forEach((year, content) -> year(id, year, content));
        maps(system, "blocks").forEach(b -> blockIds.put((String) b.get("name"), block(system, b)));
        maps(system, "blocks").forEach(b -> yearMap(b).keySet().stream()
                .sorted()
                .forEach(
                        y -> term(blockIds.get(b.get("name")), y, map(yearMap(b).get(y)))));
        return id;
    }

    private void year(String system, int year, Map<String, Object> y) {
        put(
                "/block-systems/" + system + "/years/" + year,
                0,
                fields(y, "decidedBy", "decision", "replaced", "note")
                        .with("counts", list(y, "counts"))
                        .with("quotas", list(y, "quotas"))
                        .with("sources", list(y, "sources"))
                        .with("facts", facts(y)));
    }

    private String block(Map<String, Object> system, Map<String, Object> b) {
        return created(
                        "/blocks",
                        fields(b, "name", "mandate", "predecessorBasis", "founding", "note")
                                .with("system", system.get("name") + suffix)
                                .with("level", b.getOrDefault("level", "PROVINCIAL"))
                                .with("kind", b.getOrDefault("kind", "SECTOR_BLOCK"))
                                .with("aliases", list(b, "aliases"))
                                .with("ownerName", b.get("owner"))
                                .with("parentId", blockIds.get(b.get("cluster")))
                                .with("predecessorId", blockIds.get(b.get("predecessor"))))
                .getString("id");
    }

    private void term(String block, int year, Map<String, Object> t) {
        String path = "/blocks/" + block + "/terms/" + year;
        Fields content = fields(t, "declaredMembers", "headTitle", "deputyTitle", "note")
                .with("members", list(t, "members").stream().map(this::member).toList())
                .with("leaders", maps(t, "leaders").stream().map(this::leader).toList())
                .with("quotas", list(t, "quotas"));
        created("/blocks/" + block + "/terms", new Fields().with("year", year).with("content", content));
        put(
                path + "/report",
                0,
                fields(t, "period").with("sources", list(t, "sources")).with("facts", facts(t)));
        for (Map<String, Object> activity : maps(t, "activities")) {
            created(
                    path + "/activities",
                    new Fields(activity)
                            .with(
                                    "shares",
                                    maps(activity, "shares").stream()
                                            .map(s -> without(s, "of").with("unitId", units.id(s.get("of"))))
                                            .toList()));
        }
        CaseMeetings meetings = new CaseMeetings(units, WHO);
        maps(t, "meetings").forEach(m -> meetings.hold(block, year, m));
        if (t.get("decision") != null) {
            int version = read(path).getInt("version");
            As.user(WHO, version)
                    .body(t.get("decision"))
                    .post(path + "/officialisation")
                    .then()
                    .statusCode(200);
        }
    }

    private Map<String, Object> member(Object m) {
        Fields fields = new Fields(units.place(m));
        return m instanceof Map ? fields.with("since", map(m).get("since")).with("note", map(m).get("note")) : fields;
    }

    private Map<String, Object> leader(Map<String, Object> l) {
        Fields fields = without(l, "of");
        fields.putAll(units.place(l.get("of")));
        fields.putIfAbsent("choice", "UNKNOWN");
        return fields;
    }

    private List<Map<String, Object>> facts(Map<String, Object> of) {
        List<Map<String, Object>> facts = new ArrayList<>();
        for (Map<String, Object> f : maps(of, "facts")) {
            Fields fields = without(f, "of");
            fields.putAll(units.place(f.get("of")));
            fields.putIfAbsent("standing", "STATED");
            facts.add(fields);
        }
        return facts;
    }

    private static JsonPath created(String path, Object body) {
        return As.user(WHO)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static void put(String path, int version, Object body) {
        As.user(WHO, version).body(body).put(path).then().statusCode(200);
    }

    private static JsonPath read(String path) {
        return As.user(WHO).get(path).then().statusCode(200).extract().jsonPath();
    }

    private static Fields fields(Map<String, Object> from, String... names) {
        Fields fields = new Fields();
        for (String name : names) {
            fields.with(name, from.get(name));
        }
        return fields;
    }

    private static Fields without(Map<String, Object> from, String name) {
        Fields fields = new Fields(from);
        fields.remove(name);
        return fields;
    }

    /** A body that is filled field by field; null is left out. */
    static final class Fields extends LinkedHashMap<String, Object> {

        private static final long serialVersionUID = 1L;

        Fields() {}

        Fields(Map<String, Object> from) {
            super(from);
            values().removeIf(v -> v == null);
        }

        Fields with(String name, Object value) {
            if (value != null) {
                put(name, value);
            }
            return this;
        }
    }
}
