package vn.sovang.unit.facts;

import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenRecipients;
import vn.sovang.given.RoleAccounts;
import vn.sovang.given.UnitIds;

@ApiTest
class AnnualFactsTest {

    @Inject
    RoleAccounts accounts;

    @Inject
    AnnualFacts facts;

    private String unit;
    private String person;
    private String name;

    @BeforeEach
    void begin() {
        unit = UnitIds.of("Ủy ban nhân dân xã Cần Yên");
        name = "Lầu Thị Thử " + UUID.randomUUID();
        person = accounts.person(name, unit);
    }

    @Test
    void a_grade_is_written_corrected_and_taken_out_and_all_of_it_is_told() {
        JsonPath grade = As.user("canyen.canbo")
                .body(Map.of("personId", person, "year", 2025, "grade", "HTT", "decisionNumber", "12/QĐ-UBND"))
                .post("/annual-grades")
                .then()
                .statusCode(201)
                .body("gradeLabel", equalTo("Hoàn thành tốt nhiệm vụ"))
                .extract()
                .jsonPath();
        String path = "/annual-grades/" + grade.getString("id");
        As.user("canyen.canbo", 0)
                .body(Map.of("grade", "HTXS", "decisionNumber", "12/QĐ-UBND"))
                .put(path)
                .then()
                .statusCode(200)
                .body("grade", equalTo("HTXS"));
        As.user("canyen").get("/people/" + person).then().body("grades.grade", contains("HTXS"));
        assertEquals(
                Map.of(2025, WorkGrade.HTXS),
                facts.gradesOfPeople(List.of(UUID.fromString(person))).get(UUID.fromString(person)));
        As.user("canyen.canbo", 1).delete(path).then().statusCode(204);
        As.user("canyen")
                .get("/people/" + person + "/changes")
                .then()
                .body(
                        "lines.flatten()",
                        contains(
                                "Xếp loại năm 2025, bỏ: Hoàn thành xuất sắc nhiệm vụ (12/QĐ-UBND)",
                                "Xếp loại năm 2025: Hoàn thành tốt nhiệm vụ (12/QĐ-UBND) → Hoàn thành xuất sắc nhiệm vụ (12/QĐ-UBND)",
                                "Xếp loại năm 2025: Hoàn thành tốt nhiệm vụ (12/QĐ-UBND)"));
    }

    @Test
    void a_year_has_one_grade_and_none_before_its_time() {
        Map<String, Object> body = Map.of("personId", person, "year", 2024, "grade", "HTT");
        As.user("canyen.canbo").body(body).post("/annual-grades").then().statusCode(201);
        As.user("canyen.canbo").body(body).post("/annual-grades").then().statusCode(409);
        As.user("canyen.canbo")
                .body(Map.of("personId", person, "year", 2099, "grade", "HTT"))
                .post("/annual-grades")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/year"));
    }

    @Test
    void a_foreign_unit_neither_writes_nor_reads_nor_counts_a_grade() {
        String id = As.user("canyen.canbo")
                .body(Map.of("personId", person, "year", 2025, "grade", "KHT"))
                .post("/annual-grades")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.user("congan", 0)
                .body(Map.of("grade", "HTXS"))
                .put("/annual-grades/" + id)
                .then()
                .statusCode(404);
        As.user("congan")
                .body(Map.of("personId", person, "year", 2023, "grade", "HTXS"))
                .post("/annual-grades")
                .then()
                .statusCode(422)
                .body("errors[0].message", equalTo("Không có người này trong phạm vi được giao."));
        As.user("congan")
                .queryParam("personId", person)
                .get("/annual-grades")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void a_collective_has_a_grade_of_its_own() {
        String own = accounts.open(vn.sovang.shared.security.Role.UNIT_OFFICER, unit);
        int year = 1950 + (int) (System.nanoTime() % 60);
        As.user(own)
                .body(Map.of("unitId", unit, "year", year, "grade", "HTXS"))
                .post("/annual-grades")
                .then()
                .statusCode(201)
                .body("personId", nullValue());
        As.user(own)
                .queryParam("unitId", unit)
                .queryParam("ofUnits", true)
                .queryParam("size", 100)
                .get("/annual-grades")
                .then()
                .body("items.personId", everyItem(nullValue()))
                .body("items.year", hasItem(year));
        As.user(own)
                .get("/units/" + unit)
                .then()
                .body("allowedActions.find { it.action == 'WRITE_GRADES' }.allowed", equalTo(true));
        As.user("congan")
                .get("/units/" + unit)
                .then()
                .body("allowedActions.find { it.action == 'WRITE_GRADES' }.allowed", equalTo(false));
        As.user("congan")
                .body(Map.of("unitId", unit, "year", year, "grade", "HTXS"))
                .post("/annual-grades")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/unitId"));
        assertEquals(
                WorkGrade.HTXS,
                facts.gradesOfUnits(List.of(UUID.fromString(unit)))
                        .get(UUID.fromString(unit))
                        .get(year));
    }

    @Test
    void shares_have_to_make_the_whole() {
        String other = accounts.person("Nông Văn Cùng " + UUID.randomUUID(), unit);
        Map<String, Object> most = Map.of("personId", person, "share", 62.5);
        As.user("canyen.canbo")
                .body(GivenRecipients.initiative(unit, List.of(most, Map.of("personId", other, "share", 37.4))))
                .post("/initiatives")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/authors"))
                .body("detail", containsString("99,9 %"));
        As.user("canyen.canbo")
                .body(GivenRecipients.initiative(unit, List.of(most, Map.of("personId", other, "share", 37.5))))
                .post("/initiatives")
                .then()
                .statusCode(201);
        As.user("canyen")
                .get("/people/" + person)
                .then()
                .body("initiatives[0].share", comparesEqualTo(new BigDecimal("62.5")))
                .body("initiatives[0].scope", equalTo("CS"));
        assertEquals(
                "62.50",
                facts.initiativesOf(List.of(UUID.fromString(person)))
                        .get(UUID.fromString(person))
                        .get(0)
                        .share()
                        .toPlainString());
    }

    @Test
    void a_co_author_of_another_unit_is_shown_by_name_alone_and_keeps_their_part() {
        String elsewhere = accounts.person("Hoàng Văn Xa " + UUID.randomUUID(), UnitIds.of("Công an tỉnh"));
        JsonPath made = As.user("chuyenvien")
                .body(GivenRecipients.initiative(
                        unit,
                        List.of(Map.of("personId", person, "share", 60), Map.of("personId", elsewhere, "share", 40))))
                .post("/initiatives")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String path = "/initiatives/" + made.getString("id");
        String foreign = made.getString("authors[1].name");
        As.user("canyen.canbo")
                .get(path)
                .then()
                .statusCode(200)
                .body("authors[1].personId", nullValue())
                .body("authors[1].name", equalTo(foreign));
        As.user("congan").get(path).then().statusCode(200);
        As.user("congan", 0)
                .body(GivenRecipients.initiative(unit, List.of(Map.of("name", foreign, "share", 100))))
                .put(path)
                .then()
                .statusCode(403);
        As.user("vanphong").get(path).then().statusCode(404);
        As.user("canyen.canbo", 0)
                .body(GivenRecipients.initiative(
                        unit, List.of(Map.of("personId", person, "share", 50), Map.of("name", foreign, "share", 50))))
                .put(path)
                .then()
                .statusCode(200)
                .body("changes[0].lines", hasItem(containsString("Tác giả")));
        As.user("chuyenvien").get(path).then().body("authors[1].personId", equalTo(elsewhere));
        As.user("canyen.canbo", 1).delete(path).then().statusCode(204);
        As.user("chuyenvien").get(path).then().statusCode(404);
    }

    @Test
    void a_stranger_cannot_be_named_as_author() {
        String elsewhere = accounts.person("Hoàng Văn Xa " + UUID.randomUUID(), UnitIds.of("Công an tỉnh"));
        As.user("canyen.canbo")
                .body(GivenRecipients.initiative(unit, elsewhere))
                .post("/initiatives")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/authors/0/personId"))
                .body(not(containsString("Hoàng")));
    }

    @Test
    void grades_are_understood_as_offices_write_them() {
        assertEquals(Optional.of(WorkGrade.HTXS), WorkGrade.written("Hoàn thành xuất sắc"));
        assertEquals(Optional.of(WorkGrade.HTT), WorkGrade.written("hoan thanh tot nhiem vu"));
        assertEquals(Optional.of(WorkGrade.HT), WorkGrade.written(" HT "));
        assertEquals(Optional.of(WorkGrade.KHT), WorkGrade.written("Không hoàn thành nhiệm vụ"));
        assertTrue(WorkGrade.written("xuất sắc").isEmpty());
    }
}
