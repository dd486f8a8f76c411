package vn.sovang.unit.duplicate;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenAccounts;
import vn.sovang.given.GivenReorganisations;
import vn.sovang.given.GivenUnits;
import vn.sovang.unit.Unit;
import vn.sovang.unit.UnitReferences;

@ApiTest
class DuplicateMergeTest {

    @Inject
    GivenUnits units;

    @Inject
    UnitReferences references;

    private static Map<String, Object> body(Unit duplicate, Unit kept) {
        return Map.of("duplicateId", duplicate.id(), "keptId", kept.id(), "reason", "Ghi hai lần khi nhập");
    }

    private static ValidatableResponse check(Unit duplicate, Unit kept) {
        return As.user("chuyenvien")
                .body(body(duplicate, kept))
                .post("/unit-merges/checks")
                .then();
    }

    private static ValidatableResponse merge(Unit duplicate, Unit kept) {
        return As.user("chuyenvien")
                .body(body(duplicate, kept))
                .post("/unit-merges")
                .then();
    }

    private static ValidatableResponse undo(String id, int version) {
        return As.user("chuyenvien", version)
                .body(Map.of("reason", "Hai đơn vị khác nhau"))
                .post("/unit-merges/" + id + "/undoing")
                .then();
    }

    private static void honour(Unit unit) {
        As.user("chuyenvien")
                .body(Map.of(
                        "unitId", unit.id(),
                        "awardCode", "BK_TINH",
                        "year", 2024,
                        "achievement", "Thành tích xuất sắc",
                        "decisionNumber", "8" + Math.abs(UUID.randomUUID().hashCode() % 1_000_000),
                        "decisionDate", "2024-02-20",
                        "issuer", "Chủ tịch UBND tỉnh Cao Bằng"))
                .post("/register")
                .then()
                .statusCode(201);
    }

    private static GivenAccounts.Opened officerOf(Unit unit) {
        Map<String, Object> grant = new HashMap<>(GivenAccounts.officer("Sở Nội vụ"));
        grant.put("unitId", unit.id());
        return GivenAccounts.opened(grant).withPassword();
    }

    private static int honoursOf(Unit unit) {
        return As.user("canyen")
                .queryParam("unitId", unit.id())
                .get("/register")
                .jsonPath()
                .getList("items")
                .size();
    }

    @Test
    void everything_moves_is_told_before_and_comes_back() {
        Unit duplicate = units.department("Sở ghi trùng");
        Unit kept = units.department("Sở ghi trước");
        units.under(duplicate, "Phòng của mục trùng");
        honour(duplicate);
        honour(kept);
        officerOf(duplicate);

        check(duplicate, kept)
                .statusCode(200)
                .body("obstacles", hasSize(0))
                .body(
                        "moves.words",
                        hasItems("dòng trong sổ khen thưởng", "đơn vị trực thuộc", "vai trò của tài khoản ở đơn vị"))
                .body("addedNames", equalTo(List.of(duplicate.name())));
        assertEquals(1, honoursOf(duplicate), "a check stores nothing");
        As.user("canyen").get("/units/" + duplicate.id()).then().body("mergedInto", nullValue());

        String id = merge(duplicate, kept).statusCode(201).extract().path("id");
        assertEquals(2, honoursOf(kept));
        As.user("canyen")
                .queryParam("parentId", kept.id())
                .get("/units")
                .then()
                .body("items.name", hasItem(org.hamcrest.Matchers.startsWith("Phòng của mục trùng")));
        As.user("canyen")
                .get("/units/" + duplicate.id())
                .then()
                .statusCode(200)
                .body("mergedInto.id", equalTo(kept.id().toString()));
        As.user("canyen")
                .queryParam("q", duplicate.name())
                .get("/units")
                .then()
                .body("items.id", equalTo(List.of(kept.id().toString())));
        As.user("canyen")
                .queryParam("name", duplicate.name())
                .get("/units/readings")
                .then()
                .body("unitId", equalTo(kept.id().toString()));
        honour(kept);

        undo(id, 1).statusCode(200).body("left", equalTo(0)).body("undoing.reason", equalTo("Hai đơn vị khác nhau"));
        assertEquals(1, honoursOf(duplicate));
        assertEquals(2, honoursOf(kept), "what came later stays with the kept entry");
        As.user("canyen").get("/units/" + kept.id()).then().body("aliases", hasSize(0));
        undo(id, 2).statusCode(409);
    }

    @Test
    void the_people_of_the_duplicate_work_for_the_kept_entry() {
        Unit duplicate = units.department("Sở trùng có người");
        Unit kept = units.department("Sở giữ có người");
        var officer = officerOf(duplicate);
        merge(duplicate, kept).statusCode(201);
        officer.as()
                .get("/units/" + kept.id())
                .then()
                .body("allowedActions.find { it.action == 'WRITE_RESTRICTED' }.allowed", equalTo(true));
    }

    @Test
    void a_code_goes_over_where_the_kept_entry_has_none() {
        String code = "MAU." + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        Unit duplicate = units.department("Sở có mã");
        Unit kept = units.department("Sở không mã");
        As.user("chuyenvien", 0)
                .body(Map.of("name", duplicate.name(), "kind", "DEPARTMENT", "code", code))
                .put("/units/" + duplicate.id())
                .then()
                .statusCode(200);
        check(duplicate, kept).body("movesCode", equalTo(true));
        String id = merge(duplicate, kept).statusCode(201).extract().path("id");
        As.user("canyen").get("/units/" + kept.id()).then().body("code", equalTo(code));
        undo(id, 1).statusCode(200);
        As.user("canyen").get("/units/" + kept.id()).then().body("code", nullValue());
        As.user("canyen").get("/units/" + duplicate.id()).then().body("code", equalTo(code));
    }

    @Test
    void facts_both_have_stay_and_the_rest_goes_over() {
        Unit duplicate = units.department("Sở trùng có số liệu");
        Unit kept = units.department("Sở giữ có số liệu");
        Map<String, Object> facts = Map.of("headcounts", List.of(Map.of("on", "2025-12-31", "total", 10)));
        for (Unit unit : List.of(duplicate, kept)) {
            As.user("chuyenvien", 0)
                    .body(facts)
                    .put("/units/" + unit.id() + "/profile")
                    .then()
                    .statusCode(200);
        }
        check(duplicate, kept)
                .statusCode(200)
                .body("obstacles", hasSize(0))
                .body("stays.words", equalTo(List.of("dòng số người")));
        merge(duplicate, kept).statusCode(201);
    }

    @Test
    void both_in_one_block_has_to_be_settled_before() {
        Unit duplicate = units.department("Sở trong khối");
        Unit kept = units.department("Sở cùng khối");
        String block = vn.sovang.given.GivenBlocks.block("Khối có mục trùng");
        As.user("chuyenvien")
                .body(Map.of(
                        "year",
                        2026,
                        "content",
                        vn.sovang.given.GivenBlocks.term(2, List.of(duplicate.name(), kept.name()))))
                .post("/blocks/" + block + "/terms")
                .then()
                .statusCode(201);
        check(duplicate, kept)
                .statusCode(200)
                .body("obstacles", hasItem(containsString("Cả hai mục đều có lần là thành viên cụm, khối")));
        merge(duplicate, kept).statusCode(409);
        As.user("canyen").get("/units/" + duplicate.id()).then().body("mergedInto", nullValue());
    }

    @Test
    void a_reorganised_unit_is_no_duplicate() {
        Unit one = units.department("Sở đã sáp nhập");
        Unit two = units.department("Sở tiếp nhận");
        GivenReorganisations.record(
                        GivenReorganisations.into(GivenReorganisations.body("MERGE", "2025-03-01", one, two), two))
                .statusCode(201);
        Unit other = units.department("Sở khác");
        merge(two, other).statusCode(409).body("detail", containsString("quá trình tổ chức"));
        merge(other, two).statusCode(201);
    }

    @Test
    void a_later_merge_is_taken_back_first() {
        Unit a = units.department("Sở A trùng");
        Unit b = units.department("Sở B trùng");
        Unit c = units.department("Sở C giữ");
        String first = merge(a, b).statusCode(201).extract().path("id");
        String second = merge(b, c).statusCode(201).extract().path("id");
        As.user("canyen").get("/units/" + a.id()).then().body("mergedInto.id", equalTo(c.id().toString()));
        undo(first, 1).statusCode(409).body("detail", containsString(b.name()));
        undo(second, 1).statusCode(200);
        undo(first, 1).statusCode(200);
        As.user("canyen").get("/units/" + a.id()).then().body("mergedInto", nullValue());
    }

    @Test
    void others_do_not_merge() {
        Unit one = units.department("Sở một");
        Unit two = units.department("Sở hai");
        As.user("canyen").body(body(one, two)).post("/unit-merges").then().statusCode(403);
        As.user("canyen")
                .body(body(one, two))
                .post("/unit-merges/checks")
                .then()
                .statusCode(403);
    }

    @Test
    void every_column_that_refers_to_units_has_words() {
        List<String> wordless = references.columns().stream()
                .filter(c -> c.words().equals("mục khác"))
                .map(c -> c.table() + "." + c.column())
                .toList();
        assertEquals(List.of(), wordless, "give them words in unit-references.properties");
        assertTrue(references.columns().size() > 30);
    }
}
