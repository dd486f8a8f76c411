package vn.sovang.unit.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenRecipients;
import vn.sovang.given.RoleAccounts;
import vn.sovang.given.Statements;
import vn.sovang.given.UnitIds;

@ApiTest
class PersonPageTest {

    private static final String COMMUNE = "Ủy ban nhân dân xã Cần Yên";

    @Inject
    Statements statements;

    @Inject
    RoleAccounts accounts;

    private String unit;
    private String name;
    private JsonPath person;

    @BeforeEach
    void begin() {
        unit = UnitIds.of(COMMUNE);
        name = "Lầu Thị Thử " + UUID.randomUUID();
        person = As.user("canyen.canbo")
                .body(GivenRecipients.person(name, unit))
                .post("/people")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .extract()
                .jsonPath();
    }

    private String path() {
        return "/people/" + person.getString("id");
    }

    @Nested
    class AsUnitOfficer {

        @Test
        void what_was_written_is_shown_and_the_list_shows_no_birthday() {
            As.user("canyen.canbo")
                    .get(path())
                    .then()
                    .statusCode(200)
                    .body("name", equalTo(name))
                    .body("birthYear", equalTo(1985))
                    .body("personal.birthDate", equalTo("1985-03-08"))
                    .body("personal.ethnicity", equalTo("Tày"))
                    .body("postings[0].unitName", equalTo(COMMUNE))
                    .body("recipientGroup", equalTo("DIRECT"))
                    .body("allowedActions.find { it.action == 'EDIT' }.allowed", equalTo(true));
            As.user("canyen.canbo")
                    .queryParam("q", name)
                    .get("/people")
                    .then()
                    .body("items.birthYear", contains(1985))
                    .body(not(containsString("1985-03-08")));
        }

        @Test
        void only_a_year_may_be_known_and_a_date_brings_its_own() {
            Map<String, Object> profile = GivenRecipients.profile(name);
            profile.remove("birthDate");
            profile.put("birthYear", 1950);
            As.user("canyen.canbo", 0)
                    .body(profile)
                    .put(path())
                    .then()
                    .statusCode(200)
                    .body("birthYear", equalTo(1950))
                    .body("personal.birthDate", nullValue());
        }

        @Test
        void a_change_says_what_was_there_before() {
            Map<String, Object> profile = GivenRecipients.profile(name);
            profile.put("home", "phường Thục Phán, tỉnh Cao Bằng");
            As.user("canyen.canbo", 0).body(profile).put(path()).then().statusCode(200);
            As.user("canyen")
                    .get(path() + "/changes")
                    .then()
                    .statusCode(200)
                    .body(
                            "[0].lines",
                            contains("Quê quán: xã Cần Yên, tỉnh Cao Bằng → phường Thục Phán, tỉnh Cao Bằng"));
        }

        @Test
        void an_old_version_and_none_are_refused() {
            As.user("canyen.canbo")
                    .body(GivenRecipients.profile(name))
                    .put(path())
                    .then()
                    .statusCode(428);
            As.user("canyen.canbo", 7)
                    .body(GivenRecipients.profile(name))
                    .put(path())
                    .then()
                    .statusCode(412);
        }

        @Test
        void everything_that_does_not_fit_is_named_at_once() {
            Map<String, Object> profile = GivenRecipients.profile(name);
            profile.put("birthDate", "2999-01-01");
            profile.put("posthumousRecipient", "Con trai");
            As.user("canyen.canbo", 0)
                    .body(profile)
                    .put(path())
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItems("/birthDate", "/posthumousRecipient"));
        }

        @Test
        void nobody_is_pushed_into_a_foreign_unit() {
            Map<String, Object> there = GivenRecipients.posting(UnitIds.of("Thanh tra tỉnh"));
            As.user("canyen.canbo", 0)
                    .body(Map.of("postings", List.of(there), "services", List.of()))
                    .put(path() + "/career")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/postings/0/unitId"));
            As.user("canyen.canbo")
                    .body(GivenRecipients.person(name, UnitIds.of("Thanh tra tỉnh")))
                    .post("/people")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/posting/unitId"));
        }

        @Test
        void a_resident_without_employer_belongs_to_the_commune_alone() {
            Map<String, Object> home = GivenRecipients.posting(unit);
            home.put("employed", false);
            As.user("canyen.canbo")
                    .body(Map.of("profile", GivenRecipients.profile(name), "posting", home))
                    .post("/people")
                    .then()
                    .statusCode(201)
                    .body("employed", equalTo(false));
            home.put("unitId", UnitIds.of("Thanh tra tỉnh"));
            As.user("chuyenvien")
                    .body(Map.of("profile", GivenRecipients.profile(name), "posting", home))
                    .post("/people")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/posting/unitId"));
        }
    }

    @Nested
    class AsOthers {

        @Test
        void a_foreign_unit_finds_nothing_and_changes_nothing() {
            for (String who : List.of("congan", "hoidong1", "admin")) {
                As.user(who).get(path()).then().statusCode(404);
                As.user(who).get(path() + "/changes").then().statusCode(404);
                As.user(who, 0)
                        .body(GivenRecipients.profile("Khác"))
                        .put(path())
                        .then()
                        .statusCode(404)
                        .body(not(containsString(name)));
            }
            As.user("congan").queryParam("q", name).get("/people").then().body("total", equalTo(0));
        }

        @Test
        void who_only_reads_is_told_why() {
            As.user("lanhdaoso", 0)
                    .body(GivenRecipients.profile(name))
                    .put(path())
                    .then()
                    .statusCode(403);
            As.user("giamsat")
                    .body(GivenRecipients.person(name, unit))
                    .post("/people")
                    .then()
                    .statusCode(403);
        }

        @Test
        void the_auditor_sees_no_birthday_no_home_no_belief_and_no_history() {
            As.user("giamsat")
                    .get(path())
                    .then()
                    .statusCode(200)
                    .body("personal", nullValue())
                    .body("birthYear", equalTo(1985))
                    .body(not(containsString("Tày")));
            As.user("giamsat").get(path() + "/changes").then().statusCode(403);
        }

        @Test
        void after_a_move_by_the_department_the_new_unit_sees_the_person_and_the_old_one_no_more() {
            Map<String, Object> there = GivenRecipients.posting(UnitIds.of("Công an tỉnh"));
            there.put("from", "2026-01-05");
            Map<String, Object> before = GivenRecipients.posting(unit);
            before.put("to", "2026-01-04");
            Map<String, Object> office = new HashMap<>(
                    Map.of("kind", "OFFICE", "title", "Chủ tịch UBND xã", "from", "2015-01-01", "to", "2024-12-31"));
            office.put("terms", 2);
            As.user("chuyenvien", 0)
                    .body(Map.of("postings", List.of(before, there), "services", List.of(office)))
                    .put(path() + "/career")
                    .then()
                    .statusCode(200)
                    .body("unitName", equalTo("Công an tỉnh"))
                    .body("postings.unitName", contains("Công an tỉnh", COMMUNE))
                    .body("services[0].terms", equalTo(2));
            As.user("congan").get(path()).then().statusCode(200);
            As.user("canyen").get(path()).then().statusCode(404);
            As.user("chuyenvien")
                    .get(path() + "/changes")
                    .then()
                    .body("[0].lines", hasItem(containsString("Chủ tịch UBND xã, 2 nhiệm kỳ")));
        }
    }

    @Test
    void list_and_page_cost_the_same_whatever_is_in_them() {
        long few = statements.during(() ->
                As.user("canyen").queryParam("size", 1).get("/people").then().statusCode(200));
        long many = statements.during(() ->
                As.user("canyen").queryParam("size", 100).get("/people").then().statusCode(200));
        assertEquals(few, many);
        long empty =
                statements.during(() -> As.user("canyen").get(path()).then().statusCode(200));
        String id = person.getString("id");
        for (int year = 2021; year < 2026; year++) {
            As.user("canyen.canbo")
                    .body(Map.of("personId", id, "year", year, "grade", "HTT"))
                    .post("/annual-grades")
                    .then()
                    .statusCode(201);
            As.user("canyen.canbo")
                    .body(GivenRecipients.initiative(unit, id))
                    .post("/initiatives")
                    .then()
                    .statusCode(201);
        }
        long full = statements.during(() -> As.user("canyen").get(path()).then().statusCode(200));
        assertEquals(empty, full);
    }
}
