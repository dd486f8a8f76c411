package vn.sovang.unit.exchange;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenUnits;
import vn.sovang.given.Statements;
import vn.sovang.unit.Unit;

@ApiTest
class UnitImportTest {

    private static final String HEAD = "Tên đơn vị,Loại,Trực thuộc,Mã định danh,Địa bàn\r\n";

    @Inject
    GivenUnits units;

    @Inject
    Statements statements;

    private static ValidatableResponse commit(String id) {
        return As.user("chuyenvien").post("/units/imports/" + id + "/commit").then();
    }

    private static ValidatableResponse undo(String id, int version) {
        return As.user("chuyenvien", version)
                .post("/units/imports/" + id + "/undoing")
                .then();
    }

    /** Sends the rows back with one changed. */
    private static ValidatableResponse corrected(JsonPath read, int row, String field, Object value) {
        List<Map<String, Object>> rows = new ArrayList<>(read.getList("rows.row"));
        rows.get(row).put(field, value);
        return As.user("chuyenvien", read.getInt("version"))
                .body(Map.of("rows", rows))
                .put("/units/imports/" + read.getString("id"))
                .then();
    }

    private static String found(String name) {
        return As.user("canyen")
                .queryParam("q", name)
                .get("/units")
                .then()
                .extract()
                .path("items.find { it.name == '" + name + "' }?.id");
    }

    @Test
    void a_row_error_stops_everything_until_it_is_set_right_and_the_table_can_be_taken_back() {
        String school = GivenUnits.name("Trường Tiểu học");
        String office = GivenUnits.name("Tổ Văn phòng");
        JsonPath read = GivenUnits.read(HEAD + "\"" + office + "\",\"Phòng, đơn vị trực thuộc\",\"" + school
                        + "\",,\r\n\"" + school + "\",Trường,Sở GD&ĐT,,Biên giới; 01/07/2025\r\n")
                .statusCode(201)
                .body("problems.code", equalTo(List.of("unknown-kind")))
                .body("counts.stops", equalTo(1))
                .extract()
                .jsonPath();
        String id = read.getString("id");
        commit(id).statusCode(422).body("detail", containsString("Dòng 3"));
        corrected(read, 1, "kind", "Cơ sở giáo dục").statusCode(200).body("counts.enters", equalTo(2));
        int version = commit(id)
                .statusCode(200)
                .body("counts.enters", equalTo(2))
                .extract()
                .path("version");
        String schoolId = found(school);
        As.user("canyen").get("/units/" + found(office)).then().body("parentId", equalTo(schoolId));
        As.user("canyen").get("/units/" + schoolId + "/profile").then().body("areas.kind", equalTo(List.of("BORDER")));
        As.user("canyen").get("/units/" + schoolId).then().body("parentName", equalTo("Sở Giáo dục và Đào tạo"));
        commit(id).statusCode(409);

        undo(id, version).statusCode(200);
        As.user("canyen").get("/units/" + schoolId).then().statusCode(404);
        undo(id, version + 1).statusCode(409);
    }

    @Test
    void what_rests_on_an_imported_unit_keeps_the_table_from_being_taken_back() {
        String name = GivenUnits.name("Hợp tác xã");
        String id =
                GivenUnits.read(HEAD + name + ",Hợp tác xã,,,\r\n").extract().path("id");
        int version = commit(id).statusCode(200).extract().path("version");
        As.user("chuyenvien")
                .body(Map.of("name", "Tổ sản xuất", "kind", "SUB_UNIT", "parentId", found(name)))
                .post("/units")
                .then()
                .statusCode(201);
        undo(id, version).statusCode(409).body("detail", containsString("1 đơn vị trực thuộc"));
    }

    @Test
    void a_unit_changed_since_is_not_put_back() {
        String name = GivenUnits.name("Hội");
        String id = GivenUnits.read(HEAD + name + ",Hội,,,\r\n").extract().path("id");
        int version = commit(id).statusCode(200).extract().path("version");
        String unit = found(name);
        int seen = As.user("canyen").get("/units/" + unit).path("version");
        As.user("chuyenvien", seen)
                .body(Map.of("name", name, "kind", "ASSOCIATION", "outside", true))
                .put("/units/" + unit)
                .then()
                .statusCode(200);
        undo(id, version).statusCode(409).body("detail", containsString("đã được sửa"));
    }

    @Test
    void a_known_name_is_never_merged_in_silence() {
        Unit known = units.department("Sở đã có");
        JsonPath read = GivenUnits.read(HEAD + known.name() + ",\"Sở, ban, ngành\",,,\r\n")
                .statusCode(201)
                .body("problems.code", equalTo(List.of("held-name")))
                .body("problems[0].candidates.unitId", hasItem(known.id().toString()))
                .extract()
                .jsonPath();
        corrected(read, 0, "choice", known.id().toString())
                .statusCode(200)
                .body("problems", hasSize(0))
                .body("rows[0].effect", equalTo("KEEPS_AS_IS"));
    }

    @Test
    void parents_are_named_by_code_or_written_name_and_a_doubtful_one_is_asked() {
        GivenUnits.read(HEAD
                        + GivenUnits.name("Phòng") + ",\"Phòng, đơn vị trực thuộc\",UBKT Tỉnh uỷ,,\r\n"
                        + GivenUnits.name("Phòng") + ",\"Phòng, đơn vị trực thuộc\",Sở Không Có Thật Nào,,\r\n"
                        + GivenUnits.name("Phòng") + ",\"Phòng, đơn vị trực thuộc\",Ủy ban nhân dân,,\r\n")
                .statusCode(201)
                .body("rows[0].parentName", equalTo("Ủy ban Kiểm tra Tỉnh ủy"))
                .body("problems.code", hasItems("unknown-parent", "ambiguous-parent"))
                .body("problems.line", not(hasItem(2)));
    }

    @Test
    void a_row_under_itself_and_a_code_given_twice_are_told() {
        String a = GivenUnits.name("Vòng A");
        String b = GivenUnits.name("Vòng B");
        GivenUnits.read(HEAD + a + ",Hội," + b + ",H14.91.92,\r\n" + b + ",Hội," + a + ",H14.91.92,\r\n")
                .statusCode(201)
                .body("problems.code", hasItems("parent-cycle", "duplicate-code"));
    }

    @Test
    void all_units_go_out_and_come_back_without_loss() {
        Unit unit = units.department("Sở xuất đi");
        As.user("chuyenvien", 0)
                .body(Map.of(
                        "areas", List.of(Map.of("kind", "REMOTE", "from", "2025-07-01", "basis", "QĐ 1; đợt 2|b")),
                        "headcounts", List.of(Map.of("on", "2025-12-31", "total", 12, "women", 5))))
                .put("/units/" + unit.id() + "/profile")
                .then()
                .statusCode(200);
        for (String format : List.of("xlsx", "csv")) {
            byte[] file = As.user("chuyenvien")
                    .get("/units/tables/all." + format)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            JsonPath read = GivenUnits.read("tat-ca." + format, file)
                    .statusCode(201)
                    .body("counts.enters", equalTo(0))
                    .body("counts.changes", equalTo(0))
                    .extract()
                    .jsonPath();
            assertTrue(read.getInt("counts.keepsAsIs") > 60);
        }
    }

    @Test
    void a_unit_told_by_its_own_row_is_changed_and_put_back() {
        Unit unit = units.department("Sở được sửa");
        JsonPath read = GivenUnits.read("Mã hệ thống,Tên đơn vị,Số người\r\n" + unit.id() + "," + unit.name()
                        + ",31/12/2025; 40; 20\r\n")
                .statusCode(201)
                .body("rows[0].effect", equalTo("CHANGES"))
                .body("rows[0].changes", equalTo(List.of("số người")))
                .extract()
                .jsonPath();
        int version = commit(read.getString("id")).statusCode(200).extract().path("version");
        String profile = "/units/" + unit.id() + "/profile";
        As.user("canyen").get(profile).then().body("headcounts.total", equalTo(List.of(40)));
        undo(read.getString("id"), version).statusCode(200);
        As.user("canyen").get(profile).then().body("headcounts", hasSize(0));
    }

    @Test
    void a_long_table_asks_the_database_no_more_than_a_short_one() {
        GivenUnits.read(table(1)).statusCode(201);
        long few = statements.during(() -> GivenUnits.read(table(2)).statusCode(201));
        long many = statements.during(() -> GivenUnits.read(table(300)).statusCode(201));
        assertEquals(few, many);
    }

    private static String table(int rows) {
        String start = GivenUnits.name("Hội đông");
        return HEAD
                + IntStream.range(0, rows)
                        .mapToObj(i -> start + " số " + i + ",Hội,Sở Nội vụ,,\r\n")
                        .collect(Collectors.joining());
    }

    @Test
    void what_is_no_table_is_refused() {
        GivenUnits.read("Chỉ có,vài chữ\r\n1,2\r\n").statusCode(422).body("errors.pointer", hasItem("/file"));
        GivenUnits.read("a.xlsx", "PK\u0003\u0004 không phải".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .statusCode(422);
    }

    @Test
    void only_the_keepers_of_the_list_send_tables() {
        As.user("canyen").get("/units/tables/all.xlsx").then().statusCode(403);
        As.user("canyen").get("/units/imports").then().statusCode(403);
    }
}
