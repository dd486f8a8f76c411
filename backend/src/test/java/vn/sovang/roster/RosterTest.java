package vn.sovang.roster;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenRecipients;
import vn.sovang.given.GivenRosters;
import vn.sovang.given.GivenUnits;
import vn.sovang.given.UnitIds;

@ApiTest
class RosterTest {

    @Inject
    EntityManager entities;

    @Inject
    GivenUnits units;

    private String unit;
    private String first;
    private String second;

    @BeforeEach
    void begin() {
        unit = UnitIds.of("Ủy ban nhân dân xã Cần Yên");
        String own = UUID.randomUUID().toString().substring(0, 8);
        first = "Nông Thị " + own;
        second = "Hoàng Văn " + own;
    }

    private String list() {
        return GivenRosters.table(
                "1\t" + first + "\t08/03/1985\tNữ\tChuyên viên\tHTT\tHoàn thành xuất sắc nhiệm vụ",
                "2\t" + second + "\t1979\tNam\tTrưởng phòng\t\tHTXS");
    }

    @Test
    void a_list_is_looked_at_written_at_once_and_taken_back() {
        JsonPath read = GivenRosters.read("canyen.canbo", unit, list());
        assertEquals(List.of("NEW", "NEW"), read.getList("rows.state"));
        assertEquals(0, total(first));
        String path = "/person-imports/" + read.getString("id");
        As.user("canyen.canbo")
                .body(GivenRosters.decided(List.of(), List.of()))
                .post(path + "/commit")
                .then()
                .statusCode(201)
                .body("people", equalTo(2))
                .body("grades", equalTo(3));
        As.user("canyen")
                .queryParam("q", first)
                .get("/people")
                .then()
                .body("items.birthYear", contains(1985))
                .body("items.position", contains("Chuyên viên"));
        JsonPath after = As.user("canyen.canbo")
                .get(path)
                .then()
                .body("committedAt", notNullValue())
                .body("allowedActions.find { it.action == 'UNDO' }.allowed", equalTo(true))
                .extract()
                .jsonPath();
        As.user("canyen.canbo", after.getInt("version"))
                .post(path + "/undoing")
                .then()
                .statusCode(200)
                .body("undone", equalTo(true));
        assertEquals(0, total(first) + total(second));
    }

    @Test
    void identity_numbers_are_sealed_before_the_list_is_kept_and_found_again_afterwards() {
        String number = number();
        String table = String.join(
                "\n",
                "Họ và tên\tNgày sinh\tSố CCCD\tSố giấy tờ khác",
                first + "\t08/03/1985\t" + number + "\t",
                // A spreadsheet drops the first zero; a column nobody reads is not kept with digits either.
                second + "\t1979\t" + number().substring(1) + "\t" + number);
        JsonPath read = GivenRosters.read("canyen.canbo", unit, table);
        assertEquals(List.of(true, true), read.getList("rows.numbered"));
        assertEquals(List.of("number-mended"), read.getList("problems.findAll { it.row == 3 }.code"));
        String id = read.getString("id");
        String kept = (String) entities.createNativeQuery("select content from person_import where id = :id")
                .setParameter("id", UUID.fromString(id))
                .getSingleResult();
        assertFalse(kept.matches("(?s).*\\d{9}.*"), kept);
        As.user("canyen.canbo")
                .body(GivenRosters.decided(List.of(), List.of()))
                .post("/person-imports/" + id + "/commit")
                .then()
                .statusCode(201)
                .body("people", equalTo(2));
        found(number).body("people.name", contains(first));
        // The same number again: for another name it is a fault, for the same person nothing is left to write.
        JsonPath again = GivenRosters.read(
                "canyen.canbo",
                unit,
                "Họ và tên\tNgày sinh\tCCCD\n" + first + "\t08/03/1985\t" + number + "\nNgười Khác\t1990\t" + number
                        + "\nNgười Nữa\t1991\t12345");
        assertEquals(List.of("KNOWN", "FAULTY", "FAULTY"), again.getList("rows.state"));
        assertEquals(List.of(false, false, false), again.getList("rows.numbered"));
        assertEquals(
                Set.of("number-twice", "bad-number"),
                Set.copyOf(again.getList("problems.findAll { it.severity == 'ERROR' }.code")));
        int version = As.user("canyen.canbo").get("/person-imports/" + id).path("version");
        As.user("canyen.canbo", version)
                .post("/person-imports/" + id + "/undoing")
                .then()
                .statusCode(200);
        found(number).body("people", hasSize(0));
    }

    private static String number() {
        return "0" + (10_000_000_000L + Math.abs(UUID.randomUUID().getMostSignificantBits() % 80_000_000_000L));
    }

    private static ValidatableResponse found(String number) {
        return As.user("canyen.canbo")
                .body(Map.of("number", number, "reason", "Kiểm tra danh sách nhập"))
                .post("/people/identity-searches")
                .then()
                .statusCode(200);
    }

    @Test
    void one_fault_and_nobody_is_written() {
        JsonPath read = GivenRosters.read(
                "canyen.canbo",
                unit,
                list() + "\n3\t\t31/02/1990\tNam\t\tA1\t\n4\t" + first + "\t08/03/1985\tNữ\t\t\t");
        assertEquals(List.of("NEW", "NEW", "FAULTY", "FAULTY"), read.getList("rows.state"));
        String path = "/person-imports/" + read.getString("id");
        As.user("canyen.canbo")
                .get(path)
                .then()
                .body("problems.code", hasItems("missing-name", "bad-birth", "bad-grade", "twice"))
                .body("problems[0].severity", equalTo("ERROR"));
        As.user("canyen.canbo")
                .body(GivenRosters.decided(List.of(4), List.of()))
                .post(path + "/commit")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/rows/5"));
        assertEquals(0, total(first));
        As.user("canyen.canbo")
                .body(GivenRosters.decided(List.of(4, 5), List.of()))
                .post(path + "/commit")
                .then()
                .statusCode(201)
                .body("people", equalTo(2));
    }

    @Test
    void who_is_known_gets_only_the_grades_that_are_missing() {
        String id = As.user("canyen.canbo")
                .body(GivenRecipients.person(first, unit))
                .post("/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.user("canyen.canbo")
                .body(Map.of("personId", id, "year", 2025, "grade", "HT"))
                .post("/annual-grades")
                .then()
                .statusCode(201);
        JsonPath read = GivenRosters.read("canyen.canbo", unit, list());
        assertEquals(List.of("KNOWN", "NEW"), read.getList("rows.state"));
        assertEquals(id, read.getString("rows[0].personId"));
        assertEquals(
                1, read.getList("problems.findAll { it.code == 'other-grade' }").size());
        String path = "/person-imports/" + read.getString("id");
        As.user("canyen.canbo")
                .body(GivenRosters.decided(List.of(), List.of()))
                .post(path + "/commit")
                .then()
                .statusCode(201)
                .body("people", equalTo(1))
                .body("grades", equalTo(2));
        As.user("canyen.canbo").get("/people/" + id).then().body("grades.grade", contains("HT", "HTT"));
    }

    @Test
    void what_something_rests_on_is_not_taken_back() {
        JsonPath read = GivenRosters.read("canyen.canbo", unit, list());
        String path = "/person-imports/" + read.getString("id");
        As.user("canyen.canbo")
                .body("{\"skipped\":[],\"asNew\":[]}")
                .post(path + "/commit")
                .then()
                .statusCode(201);
        String id = As.user("canyen").queryParam("q", first).get("/people").path("items[0].id");
        As.user("canyen.canbo")
                .body(GivenRecipients.initiative(unit, id))
                .post("/initiatives")
                .then()
                .statusCode(201);
        int version = As.user("canyen.canbo").get(path).path("version");
        As.user("canyen.canbo", version)
                .post(path + "/undoing")
                .then()
                .statusCode(409)
                .body("detail", startsWith("Không hoàn tác được: " + first));
        assertEquals(1, total(first));
    }

    @Test
    void a_list_is_the_business_of_who_brought_it_and_of_ones_own_unit() {
        JsonPath read = GivenRosters.read("canyen.canbo", unit, list());
        for (String other : List.of("canyen", "congan", "chuyenvien")) {
            As.user(other).get("/person-imports/" + read.getString("id")).then().statusCode(404);
        }
        As.user("congan")
                .body(Map.of("unitId", unit, "text", list()))
                .post("/person-imports")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/unitId"));
        String foreign = "Họ và tên\tĐơn vị\n" + first + "\tThanh tra tỉnh";
        assertEquals(
                List.of("foreign-unit"),
                GivenRosters.read("canyen.canbo", unit, foreign).getList("problems.code"));
    }

    @Test
    void the_template_reads_back_as_a_workbook() {
        byte[] file = As.user("canyen.canbo")
                .get("/person-imports/template")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        As.user("canyen.canbo")
                .contentType("multipart/form-data")
                .multiPart("file", "mau.xlsx", file)
                .multiPart("unitId", unit)
                .post("/person-imports")
                .then()
                .statusCode(201)
                .body("rows.name", contains("Nông Thị Mẫu"))
                .body("rows[0].grades.size()", equalTo(3))
                .body("problems.findAll { it.severity != 'INFO' }.size()", equalTo(0));
    }

    @Test
    void everybody_goes_out_and_comes_back_as_the_same_people() {
        String school = units.department("Trường Tiểu học").id().toString();
        JsonPath read = GivenRosters.read("chuyenvien", school, list());
        As.user("chuyenvien")
                .body(GivenRosters.decided(List.of(), List.of()))
                .post("/person-imports/" + read.getString("id") + "/commit")
                .then()
                .statusCode(201);
        byte[] file = As.user("chuyenvien")
                .get("/person-imports/units/" + school)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();
        JsonPath again = As.user("chuyenvien")
                .contentType("multipart/form-data")
                .multiPart("file", "danh-sach.xlsx", file)
                .multiPart("unitId", school)
                .post("/person-imports")
                .then()
                .statusCode(201)
                .body("problems.findAll { it.severity != 'INFO' }", equalTo(List.of()))
                .body("rows.state", equalTo(List.of("KNOWN", "KNOWN")))
                .extract()
                .jsonPath();
        for (String fact : List.of(
                "name", "birth", "position", "unitName", "recipientGroupLabel", "grades.grade", "grades.year")) {
            assertEquals(Set.copyOf(read.getList("rows." + fact)), Set.copyOf(again.getList("rows." + fact)), fact);
        }
        for (String stranger : List.of("congan", "giamsat", "lanhdao")) {
            As.user(stranger).get("/person-imports/units/" + school).then().statusCode(403);
        }
    }

    private int total(String name) {
        return As.user("canyen").queryParam("q", name).get("/people").path("total");
    }
}
