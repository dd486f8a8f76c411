package vn.sovang.unit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenAccounts;
import vn.sovang.given.GivenReorganisations;
import vn.sovang.given.GivenUnits;
import vn.sovang.given.Statements;
import vn.sovang.given.UnitIds;

@ApiTest
class UnitKeepingTest {

    @Inject
    GivenUnits units;

    @Inject
    Statements statements;

    private static Map<String, Object> body(String name, String kind) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", name);
        body.put("kind", kind);
        return body;
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        body.put(field, value);
        return body;
    }

    private static ValidatableResponse enter(Map<String, Object> body) {
        return As.user("chuyenvien").body(body).post("/units").then();
    }

    private static String entered(Map<String, Object> body) {
        return enter(body).statusCode(201).extract().path("id");
    }

    private static String code() {
        int n = Math.abs(UUID.randomUUID().hashCode() % 1_000_000);
        return "H14.%02d.%02d.%02d".formatted(n / 10_000, n / 100 % 100, n % 100);
    }

    @Nested
    class AsDepartment {

        @Test
        void a_unit_is_entered_with_all_that_is_known_of_it() {
            String name = GivenUnits.name("Hội Sinh vật cảnh");
            String code = code();
            Map<String, Object> body = body(name, "ASSOCIATION");
            body.put("code", code.toLowerCase(java.util.Locale.ROOT));
            body.put("aliases", List.of("Hội SVC", "Hội SVC"));
            body.put("validFrom", "2020-01-01");
            body.put("outside", true);
            body.put("parentId", UnitIds.of("Sở Nội vụ"));
            enter(body)
                    .statusCode(201)
                    .header("ETag", notNullValue())
                    .body("code", equalTo(code))
                    .body("codeNote", nullValue())
                    .body("aliases", equalTo(List.of("Hội SVC")))
                    .body("outside", equalTo(true))
                    .body("parentName", equalTo("Sở Nội vụ"));
        }

        @Test
        void an_unusual_code_is_noted_and_a_taken_one_refused() {
            String code = "MAU." + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
            enter(with(body(GivenUnits.name("Sở mẫu"), "DEPARTMENT"), "code", code))
                    .statusCode(201)
                    .body("codeNote", containsString("không theo mẫu"));
            enter(with(body(GivenUnits.name("Sở khác"), "DEPARTMENT"), "code", code))
                    .statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/code")));
        }

        @Test
        void every_fault_is_named_at_once() {
            Map<String, Object> body = body(GivenUnits.name("Sở lỗi"), "DEPARTMENT");
            body.put("validFrom", "2025-02-01");
            body.put("validTo", "2025-01-01");
            body.put("parentId", UUID.randomUUID());
            body.put("standingBodyId", UnitIds.of("Sở Nội vụ"));
            enter(body).statusCode(422).body("errors.pointer", hasItems("/validTo", "/parentId", "/standingBodyId"));
        }

        @Test
        void one_name_stands_once_under_one_parent() {
            Unit department = units.department("Sở có phòng");
            Unit other = units.department("Sở khác có phòng");
            Map<String, Object> office = with(body("Văn phòng thử", "SUB_UNIT"), "parentId", department.id());
            enter(office).statusCode(201);
            enter(office).statusCode(422).body("errors.pointer", equalTo(List.of("/name")));
            enter(with(office, "parentId", other.id())).statusCode(201);
        }

        @Test
        void a_wrong_entry_is_set_right_under_its_version() {
            String id = entered(body(GivenUnits.name("Trường Trung học"), "SCHOOL"));
            String name = GivenUnits.name("Trường THPT Bế Văn Đàn");
            As.user("chuyenvien")
                    .body(body(name, "SCHOOL"))
                    .put("/units/" + id)
                    .then()
                    .statusCode(428);
            As.user("chuyenvien", 0)
                    .body(body(name, "SCHOOL"))
                    .put("/units/" + id)
                    .then()
                    .statusCode(200)
                    .body("name", equalTo(name))
                    .body("version", equalTo(1));
            As.user("chuyenvien", 0)
                    .body(body(name, "SCHOOL"))
                    .put("/units/" + id)
                    .then()
                    .statusCode(412);
        }

        @Test
        void no_unit_stands_under_itself() {
            Unit top = units.department("Sở trên");
            Unit below = units.under(top, "Phòng dưới");
            As.user("chuyenvien", 0)
                    .body(with(body(top.name(), "DEPARTMENT"), "parentId", below.id()))
                    .put("/units/" + top.id())
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/parentId")));
        }

        @Test
        void days_that_a_decision_gave_are_not_changed_past_it() {
            Unit one = units.department("Sở sáp nhập");
            Unit two = units.department("Sở tiếp nhận");
            GivenReorganisations.record(
                            GivenReorganisations.into(GivenReorganisations.body("MERGE", "2025-03-01", one, two), two))
                    .statusCode(201);
            int version =
                    As.user("chuyenvien").get("/units/" + one.id()).jsonPath().getInt("version");
            As.user("chuyenvien", version)
                    .body(body(one.name(), "DEPARTMENT"))
                    .put("/units/" + one.id())
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/validTo")));
        }
    }

    @Test
    void others_read_and_do_not_write() {
        for (String reader : List.of("canyen", "bantochuc", "lanhdaoso", "giamsat")) {
            As.user(reader)
                    .body(body("Sở lạ", "DEPARTMENT"))
                    .post("/units")
                    .then()
                    .statusCode(403)
                    .body("detail", containsString("chuyên viên"));
        }
        As.user("admin")
                .body(body(GivenUnits.name("Sở của quản trị"), "DEPARTMENT"))
                .post("/units")
                .then()
                .statusCode(201);
    }

    @Test
    void what_is_given_to_a_council_lands_on_its_standing_body() {
        Unit secretariat = units.department("Ban thường trực");
        String council =
                entered(with(body(GivenUnits.name("Ban Chỉ đạo"), "COUNCIL"), "standingBodyId", secretariat.id()));
        Map<String, Object> grant = new HashMap<>(GivenAccounts.officer("Sở Nội vụ"));
        grant.put("unitId", secretariat.id());
        var officer = GivenAccounts.opened(grant).withPassword().as();
        officer.get("/units/" + council)
                .then()
                .statusCode(200)
                .body("standingBody.name", equalTo(secretariat.name()))
                .body("allowedActions.find { it.action == 'WRITE_RESTRICTED' }.allowed", equalTo(true));
        As.user("canyen.canbo")
                .get("/units/" + council)
                .then()
                .body("allowedActions.find { it.action == 'WRITE_RESTRICTED' }.allowed", equalTo(false));
    }

    @Test
    void dated_facts_are_told_and_officers_shown_to_their_own() {
        Unit unit = units.department("Sở có cán bộ");
        Map<String, Object> officer = new HashMap<>();
        officer.put("name", "Nông Thị Hà");
        officer.put("gender", "FEMALE");
        officer.put("birthYear", 1985);
        officer.put("workingTime", "PART");
        officer.put("training", "UNIVERSITY");
        officer.put("since", "2020-03-01");
        officer.put("from", "2025-07-01");
        Map<String, Object> facts = Map.of(
                "areas", List.of(Map.of("kind", "BORDER", "from", "2025-07-01", "basis", "QĐ 10")),
                "headcounts",
                        List.of(
                                Map.of("on", "2024-12-31", "total", 40, "women", 18),
                                Map.of("on", "2025-12-31", "total", 45, "women", 20)),
                "officers", List.of(officer));
        String path = "/units/" + unit.id() + "/profile";
        As.user("chuyenvien", 0)
                .body(facts)
                .put(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("headcounts.total", equalTo(List.of(40, 45)))
                .body("officers.name", hasItem("Nông Thị Hà"));
        As.user("chuyenvien", 1)
                .body(Map.of("areas", List.of(Map.of("kind", "BORDER", "from", "2025-07-01", "to", "2025-01-01"))))
                .put(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/areas/0/to")));
        As.user("canyen.canbo")
                .get(path)
                .then()
                .statusCode(200)
                .body("areas", hasSize(1))
                .body("officers", hasSize(0))
                .body("officersShown", equalTo(false));
        As.user("canyen.canbo", 1).body(facts).put(path).then().statusCode(403);
    }

    @Nested
    class Searching {

        private ValidatableResponse found(String q) {
            return As.user("canyen.canbo")
                    .queryParam("q", q)
                    .get("/units")
                    .then()
                    .statusCode(200);
        }

        @Test
        void any_spelling_of_the_founding_papers_finds_the_unit() {
            Map.of(
                            "Uỷ ban Kiểm tra Tỉnh uỷ", "Ủy ban Kiểm tra Tỉnh ủy",
                            "Ban Tuyên giáo Tỉnh uỷ và Dân vận Tỉnh uỷ", "Ban Tuyên giáo và Dân vận Tỉnh ủy",
                            "Toà án nhân dân tỉnh Cao Bằng", "Tòa án nhân dân tỉnh",
                            "HĐ TĐKT tỉnh", "Hội đồng Thi đua – Khen thưởng tỉnh",
                            "Hội đồng thi đua - khen thưởng", "Hội đồng Thi đua – Khen thưởng tỉnh",
                            "VP UBND", "Văn phòng UBND tỉnh",
                            "Cơ quan Sở Nội vụ", "Sở Nội vụ")
                    .forEach((typed, name) -> found(typed).body("items.name", hasItem(name)));
        }

        @Test
        void the_old_name_of_a_merged_agency_finds_who_follows_it() {
            Unit gone = units.department("Sở Thông tin");
            Unit follows = units.department("Sở Khoa học");
            GivenReorganisations.record(GivenReorganisations.into(
                            GivenReorganisations.body("MERGE", "2025-03-01", gone, follows), follows))
                    .statusCode(201);
            found(gone.name()).body("items.name", hasItems(gone.name(), follows.name()));
        }

        @Test
        void the_tree_opens_level_by_level() {
            Unit top = units.department("Sở gốc");
            units.under(top, "Phòng một");
            units.under(top, "Phòng hai");
            As.user("canyen.canbo")
                    .queryParam("roots", true)
                    .queryParam("q", top.name())
                    .get("/units")
                    .then()
                    .body("items.below", equalTo(List.of(2)));
            As.user("canyen.canbo")
                    .queryParam("parentId", top.id())
                    .get("/units")
                    .then()
                    .body("total", equalTo(2))
                    .body("items.below", equalTo(List.of(0, 0)));
        }

        @Test
        void a_search_takes_the_same_statements_for_few_and_many() {
            As.token("canyen.canbo");
            found("Sở");
            long few = statements.during(() -> found("Ban Nội chính Tỉnh ủy"));
            long many = statements.during(() -> found("Ủy ban"));
            assertEquals(few, many);
            assertTrue(many <= 4 + Statements.WHO_ASKS, () -> many + " statements");
        }

        @Test
        void a_written_name_is_read_as_every_import_reads_it() {
            As.user("canyen.canbo")
                    .queryParam("name", "UBKT Tỉnh uỷ")
                    .get("/units/readings")
                    .then()
                    .statusCode(200)
                    .body("certainty", equalTo("RESOLVED"))
                    .body("candidates[0].name", equalTo("Ủy ban Kiểm tra Tỉnh ủy"));
        }
    }
}
