package vn.sovang.unit.merge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenRecipients;
import vn.sovang.given.UnitIds;

@ApiTest
class PersonMergeTest {

    private static final String REASON = "Cùng một người, nhập hai lần";

    private String unit;
    private String name;
    private String kept;
    private String twin;

    @BeforeEach
    void begin() {
        unit = UnitIds.of("Ủy ban nhân dân xã Cần Yên");
        name = "Lầu Thị Đôi " + UUID.randomUUID().toString().substring(0, 8);
        kept = person(name);
        twin = person(name);
    }

    private String person(String called) {
        return As.user("canyen.canbo")
                .body(GivenRecipients.person(called, unit))
                .post("/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void grade(String person, int year, String grade) {
        As.user("canyen.canbo")
                .body(Map.of("personId", person, "year", year, "grade", grade))
                .post("/annual-grades")
                .then()
                .statusCode(201);
    }

    private Map<String, Object> pair() {
        return new HashMap<>(Map.of("keptId", kept, "mergedId", twin));
    }

    private JsonPath merged() {
        Map<String, Object> body = pair();
        body.put("reason", REASON);
        return As.user("canyen.canbo")
                .body(body)
                .post("/person-merges")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    @Test
    void two_records_of_one_name_and_birthday_are_found_within_ones_scope() {
        As.user("canyen")
                .queryParam("q", name)
                .get("/person-merges/candidates")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].reason", equalTo("SAME_BIRTHDAY"));
        As.user("congan")
                .queryParam("q", name)
                .get("/person-merges/candidates")
                .then()
                .body("total", equalTo(0));
        As.user("giamsat").get("/person-merges/candidates").then().statusCode(403);
    }

    @Test
    void two_people_who_look_alike_are_not_suggested_again_until_the_note_is_taken_back() {
        Map<String, Object> two =
                Map.of("firstId", twin, "secondId", kept, "reason", "Hai chị em sinh đôi, khác số định danh");
        JsonPath note = As.user("canyen.canbo")
                .body(two)
                .post("/person-merges/distinctions")
                .then()
                .statusCode(201)
                .body("first.name", equalTo(name))
                .extract()
                .jsonPath();
        As.user("canyen")
                .queryParam("q", name)
                .get("/person-merges/candidates")
                .then()
                .body("total", equalTo(0));
        As.user("canyen.canbo")
                .body(two)
                .post("/person-merges/distinctions")
                .then()
                .statusCode(409);
        // Whoever keeps neither of the two neither sees the note nor makes one.
        String path = "/person-merges/distinctions/" + note.getString("id");
        As.user("congan").body(two).post("/person-merges/distinctions").then().statusCode(422);
        As.user("congan", 0).delete(path).then().statusCode(404);
        As.user("canyen").get("/person-merges/distinctions").then().body("id", hasItem(note.getString("id")));
        As.user("canyen").delete(path).then().statusCode(428);
        As.user("canyen", note.getInt("version")).delete(path).then().statusCode(204);
        As.user("canyen")
                .queryParam("q", name)
                .get("/person-merges/candidates")
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void two_records_of_one_identity_number_are_found_and_the_number_is_not_told() {
        String number =
                "0" + (10_000_000_000L + Math.abs(UUID.randomUUID().getMostSignificantBits() % 80_000_000_000L));
        String other = person("Hoàng Văn Khác " + UUID.randomUUID().toString().substring(0, 8));
        for (String one : List.of(kept, other)) {
            As.user("canyen.canbo")
                    .body(Map.of("number", number))
                    .post("/people/" + one + "/identity-number")
                    .then()
                    .statusCode(204);
        }
        As.user("canyen")
                .queryParam("size", 100)
                .get("/person-merges/candidates")
                .then()
                .body(
                        "items.findAll { it.reason == 'SAME_NUMBER' && (it.first.id == '" + kept
                                + "' || it.second.id == '" + kept + "') }",
                        hasSize(1))
                .body(not(containsString(number)));
    }

    @Test
    void everything_moves_but_what_is_there_already_and_it_all_moves_back() {
        grade(kept, 2024, "HTXS");
        grade(twin, 2024, "HTT");
        grade(twin, 2025, "HTT");
        As.user("canyen.canbo")
                .body(GivenRecipients.initiative(unit, twin))
                .post("/initiatives")
                .then()
                .statusCode(201);
        As.user("canyen.canbo")
                .body(Map.of("kind", "DISCIPLINE", "from", "2025-01-01", "decision", "Quyết định kín"))
                .post("/people/" + twin + "/restrictions")
                .then()
                .statusCode(201);
        As.user("canyen.canbo")
                .body(pair())
                .post("/person-merges/checks")
                .then()
                .statusCode(200)
                .body("holdings.find { it.label == 'Xếp loại hằng năm' }.moves", contains("Năm 2025: HTT"))
                .body("holdings.find { it.label == 'Xếp loại hằng năm' }.stays", contains("Năm 2024: HTT"))
                .body(not(containsString("hạn chế")));

        JsonPath merge = merged();
        As.user("canyen").get("/people/" + twin).then().statusCode(404);
        As.user("canyen")
                .get("/people/" + kept)
                .then()
                .body("grades.grade", contains("HTT", "HTXS"))
                .body("initiatives", hasSize(1));
        assertEquals(1, restrictions(kept));

        As.user("canyen.canbo", merge.getInt("version"))
                .post("/person-merges/" + merge.getString("id") + "/undoing")
                .then()
                .statusCode(200)
                .body("undone", equalTo(true));
        As.user("canyen")
                .get("/people/" + twin)
                .then()
                .body("grades", hasSize(2))
                .body("initiatives", hasSize(1));
        As.user("canyen").get("/people/" + kept).then().body("grades.year", contains(2024));
        assertEquals(0, restrictions(kept));
    }

    @Test
    void the_identity_number_goes_along_and_comes_back() {
        String number =
                "0" + (10_000_000_000L + Math.abs(UUID.randomUUID().getMostSignificantBits() % 80_000_000_000L));
        As.user("canyen.canbo")
                .body(Map.of("number", number))
                .post("/people/" + twin + "/identity-number")
                .then()
                .statusCode(204);
        JsonPath merge = merged();
        assertEquals(number, reading(kept).getString("identityNumber"));
        As.user("canyen.canbo", merge.getInt("version"))
                .post("/person-merges/" + merge.getString("id") + "/undoing")
                .then()
                .statusCode(200);
        assertEquals(number, reading(twin).getString("identityNumber"));
    }

    @Test
    void nobody_merges_a_stranger_or_somebody_with_themselves() {
        As.user("congan")
                .body(pair())
                .post("/person-merges/checks")
                .then()
                .statusCode(422)
                .body("errors[0].message", equalTo("Không có người này trong phạm vi được giao."));
        As.user("canyen.canbo")
                .body(Map.of("keptId", kept, "mergedId", kept))
                .post("/person-merges/checks")
                .then()
                .statusCode(422);
        JsonPath merge = merged();
        As.user("congan", 0)
                .post("/person-merges/" + merge.getString("id") + "/undoing")
                .then()
                .statusCode(404);
        As.user("congan").get("/person-merges").then().body("id", not(contains(merge.getString("id"))));
    }

    private JsonPath reading(String person) {
        return As.user("canyen")
                .body(Map.of("reason", "Kiểm tra sau khi gộp hồ sơ"))
                .post("/people/" + person + "/restriction-readings")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private int restrictions(String person) {
        return reading(person).getList("restrictions").size();
    }
}
