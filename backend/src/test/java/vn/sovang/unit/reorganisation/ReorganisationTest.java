package vn.sovang.unit.reorganisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.sovang.given.GivenReorganisations.begun;
import static vn.sovang.given.GivenReorganisations.body;
import static vn.sovang.given.GivenReorganisations.into;
import static vn.sovang.given.GivenReorganisations.record;
import static vn.sovang.given.GivenReorganisations.undo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenUnits;
import vn.sovang.given.Statements;
import vn.sovang.unit.Unit;

@ApiTest
class ReorganisationTest {

    private static final String DAY = "2025-03-01";

    @Inject
    GivenUnits units;

    @Inject
    Statements statements;

    private static JsonPath unit(Object id, String on) {
        var request = As.user("canyen.canbo");
        if (on != null) {
            request.queryParam("on", on);
        }
        return request.get("/units/" + id).then().statusCode(200).extract().jsonPath();
    }

    private static ValidatableResponse lineage(Object id) {
        return As.user("canyen.canbo").get("/units/" + id + "/lineage").then().statusCode(200);
    }

    @Nested
    class Merging {

        @Test
        void two_units_end_the_day_before_and_the_new_one_begins_on_the_day() {
            Unit a = units.department("Sở Tài nguyên");
            Unit b = units.department("Sở Nông nghiệp");
            String name = GivenUnits.name("Sở Nông nghiệp và Môi trường");
            String id = record(begun(body("MERGE", DAY, a, b), name))
                    .statusCode(201)
                    .header("ETag", notNullValue())
                    .body("successors.name", contains(name))
                    .body("predecessors.name", contains(a.name(), b.name()))
                    .extract()
                    .path("successors[0].id");
            assertEquals("2025-02-28", unit(a.id(), null).getString("validTo"));
            assertEquals("ENDED", unit(a.id(), null).getString("state"));
            assertEquals("ACTIVE", unit(a.id(), "2025-02-28").getString("state"));
            assertEquals("NOT_YET", unit(id, "2025-02-28").getString("state"));
            assertEquals("ACTIVE", unit(id, DAY).getString("state"));
            lineage(id)
                    .body("nodes.name", containsInAnyOrder(a.name(), b.name(), name))
                    .body("edges.fromId", containsInAnyOrder(a.id().toString(), b.id().toString()))
                    .body("edges.toId", contains(id, id))
                    .body("nodes.find { it.relation == 'SELF' }.name", equalTo(name))
                    .body("allowedActions.find { it.action == 'RECORD' }.allowed", equalTo(false));
            As.user("canyen")
                    .queryParam("on", "2025-02-28")
                    .queryParam("q", name.substring(name.length() - 8))
                    .get("/units")
                    .then()
                    .body("items", empty());
        }

        @Test
        void an_absorbed_unit_goes_into_one_that_goes_on_and_brings_its_sub_units() {
            Unit absorbed = units.department("Sở Kế hoạch");
            Unit goesOn = units.department("Sở Tài chính");
            Unit office = units.under(absorbed, "Phòng Tổng hợp");
            record(into(body("MERGE", DAY, absorbed, goesOn), goesOn)).statusCode(201);
            assertEquals("ACTIVE", unit(goesOn.id(), null).getString("state"));
            assertEquals(goesOn.name(), unit(office.id(), null).getString("parentName"));
            assertEquals(absorbed.name(), unit(office.id(), "2025-02-28").getString("parentName"));
            lineage(absorbed.id()).body("nodes.find { it.id == '" + goesOn.id() + "' }.relation", equalTo("SUCCESSOR"));
        }

        @Test
        void what_ends_begins_and_moves_is_told_before() {
            Unit a = units.department("Sở Giao thông");
            Unit b = units.department("Sở Xây dựng");
            Unit office = units.under(a, "Phòng Vận tải");
            As.user("admin")
                    .body(into(body("MERGE", DAY, a, b), b))
                    .post("/reorganisations/checks")
                    .then()
                    .statusCode(200)
                    .body("lastDay", equalTo("2025-02-28"))
                    .body("ends.name", contains(a.name()))
                    .body("goesOn.name", contains(b.name()))
                    .body("moves.name", contains(office.name()))
                    .body("ties", empty());
            assertEquals("ACTIVE", unit(a.id(), null).getString("state"));
        }

        @Test
        void one_unit_alone_a_stranger_and_two_targets_are_refused() {
            Unit a = units.department("Sở A");
            Unit b = units.department("Sở B");
            Unit outside = units.department("Sở C");
            record(into(body("MERGE", DAY, a), a)).statusCode(422).body("errors.pointer", hasItem("/predecessorIds"));
            record(into(body("MERGE", DAY, a, b), outside))
                    .statusCode(422)
                    .body("errors.pointer", contains("/successorIds/0"))
                    .body("detail", containsString("phải có trong các đơn vị được sáp nhập"));
            record(into(body("MERGE", DAY, a, b), a, b))
                    .statusCode(422)
                    .body("errors.pointer", contains("/successorIds"));
            record(begun(body("MERGE", DAY, a, b), outside.name()))
                    .statusCode(422)
                    .body("errors.pointer", contains("/newUnits/0/name"));
            record(body("MERGE", DAY, a, a)).statusCode(422).body("errors.pointer", hasItem("/predecessorIds/1"));
        }
    }

    @Nested
    class Splitting {

        @Test
        void one_becomes_several_and_they_are_each_others_kin() {
            Unit city = units.department("UBND thành phố");
            Unit ward = units.of(GivenUnits.name("UBND phường"), null, LocalDate.parse(DAY));
            String second = GivenUnits.name("UBND phường hai");
            record(begun(into(body("SPLIT", DAY, city), ward), second)).statusCode(201);
            lineage(ward.id())
                    .body("nodes.find { it.id == '" + city.id() + "' }.relation", equalTo("PREDECESSOR"))
                    .body("nodes.find { it.name == '" + second + "' }.relation", equalTo("RELATIVE"));
        }

        @Test
        void two_sources_one_part_and_open_sub_units_are_refused() {
            Unit a = units.department("UBND huyện A");
            Unit b = units.department("UBND huyện B");
            Unit ward = units.of(GivenUnits.name("UBND xã"), null, LocalDate.parse(DAY));
            record(begun(into(body("SPLIT", DAY, a, b), ward), GivenUnits.name("UBND xã")))
                    .statusCode(422)
                    .body("errors.pointer", contains("/predecessorIds"));
            record(into(body("SPLIT", DAY, a), ward)).statusCode(422).body("errors.pointer", contains("/successorIds"));
            units.under(a, "Phòng Nội vụ");
            record(begun(into(body("SPLIT", DAY, a), ward), GivenUnits.name("UBND xã")))
                    .statusCode(422)
                    .body("detail", containsString("Còn đơn vị trực thuộc"));
        }
    }

    @Nested
    class Renaming {

        @Test
        void the_former_name_is_kept_with_its_days_and_still_found() {
            Unit unit = units.department("Báo Cao Bằng cũ");
            String former = unit.name();
            String second = GivenUnits.name("Báo và Phát thanh");
            String third = GivenUnits.name("Báo, Phát thanh và Truyền hình");
            Map<String, Object> first = body("RENAME", "2024-01-01", unit);
            first.put("newName", second);
            record(first).statusCode(201).body("successors.name", contains(second));
            Map<String, Object> next = body("RENAME", DAY, unit);
            next.put("newName", third);
            record(next).statusCode(201);

            assertEquals(former, unit(unit.id(), "2023-12-31").getString("name"));
            assertEquals(second, unit(unit.id(), "2024-06-01").getString("name"));
            assertEquals(third, unit(unit.id(), null).getString("name"));
            assertEquals(DAY, unit(unit.id(), null).getString("nameSince"));
            assertEquals("2024-01-01", unit(unit.id(), "2024-06-01").getString("nameSince"));
            As.user("canyen").queryParam("q", former).get("/units").then().body("items.name", contains(third));
            As.user("canyen")
                    .queryParam("q", former)
                    .queryParam("on", "2024-06-01")
                    .get("/units")
                    .then()
                    .body("items.name", contains(second));
            lineage(unit.id())
                    .body("nodes[0].before.name", contains(former, second))
                    .body("nodes[0].before.validTo", contains("2023-12-31", "2025-02-28"))
                    .body("edges", empty());
        }

        @Test
        void no_name_a_taken_name_and_a_second_unit_are_refused() {
            Unit unit = units.department("Hội A");
            Unit other = units.department("Hội B");
            Map<String, Object> nameless = body("RENAME", DAY, unit);
            record(nameless).statusCode(422).body("errors.pointer", contains("/newName"));
            nameless.put("newName", other.name());
            record(nameless).statusCode(422).body("errors.pointer", contains("/newName"));
            Map<String, Object> two = body("RENAME", DAY, unit, other);
            two.put("newName", GivenUnits.name("Hội C"));
            record(two).statusCode(422).body("errors.pointer", contains("/predecessorIds"));
        }
    }

    @Nested
    class Transferring {

        @Test
        void the_parent_changes_from_the_day_on() {
            Unit from = units.department("Sở cũ");
            Unit to = units.department("Sở mới");
            Unit moved = units.under(from, "Trung tâm");
            Map<String, Object> body = body("TRANSFER", DAY, moved);
            body.put("newParentId", to.id());
            record(body).statusCode(201);
            assertEquals(from.name(), unit(moved.id(), "2025-02-28").getString("parentName"));
            assertEquals(to.name(), unit(moved.id(), DAY).getString("parentName"));
            As.user("canyen")
                    .queryParam("parentId", from.id())
                    .queryParam("on", "2024-06-01")
                    .get("/units")
                    .then()
                    .body("items.id", contains(moved.id().toString()));
        }

        @Test
        void no_unit_comes_under_itself_not_even_for_a_day_of_the_past() {
            Unit top = units.department("Tổng công ty");
            Unit middle = units.under(top, "Công ty");
            Unit low = units.under(middle, "Chi nhánh");
            Map<String, Object> body = body("TRANSFER", DAY, top);
            body.put("newParentId", low.id());
            record(body).statusCode(422).body("errors.pointer", contains("/newParentId"));

            Unit elsewhere = units.department("Nơi khác");
            Map<String, Object> away = body("TRANSFER", "2025-06-01", low);
            away.put("newParentId", elsewhere.id());
            record(away).statusCode(201);
            record(body).statusCode(422).body("errors.pointer", contains("/newParentId"));
            body.put("effectiveOn", "2025-06-02");
            record(body).statusCode(201);
        }
    }

    @Nested
    class Time {

        @Test
        void two_events_on_one_day_and_events_out_of_order_are_refused() {
            Unit unit = units.department("Cơ quan");
            Map<String, Object> first = body("RENAME", DAY, unit);
            first.put("newName", GivenUnits.name("Cơ quan mới"));
            record(first).statusCode(201);
            Map<String, Object> again = body("RENAME", DAY, unit);
            again.put("newName", GivenUnits.name("Cơ quan mới hơn"));
            record(again).statusCode(409).body("detail", containsString("đã được sắp xếp ngày 01/03/2025"));
            again.put("effectiveOn", "2024-01-01");
            record(again).statusCode(409);
            again.put("effectiveOn", "2025-03-02");
            record(again).statusCode(201);
        }

        @Test
        void what_has_ended_or_not_begun_is_not_reorganised_and_the_future_waits() {
            Unit unit = units.department("Cơ quan");
            record(body("DISSOLVE", DAY, unit)).statusCode(201).body("successors", empty());
            record(body("DISSOLVE", "2025-05-01", unit))
                    .statusCode(422)
                    .body("errors.pointer", contains("/predecessorIds/0"));
            Unit young = units.of(GivenUnits.name("Cơ quan trẻ"), null, LocalDate.of(2025, 7, 1));
            record(body("DISSOLVE", "2025-07-01", young)).statusCode(422);
            record(body("DISSOLVE", "2099-01-01", units.department("Cơ quan")))
                    .statusCode(422)
                    .body("errors.pointer", contains("/effectiveOn"));
            As.user("canyen")
                    .queryParam("on", "hôm qua")
                    .get("/units/" + unit.id())
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("?on"));
        }
    }

    @Nested
    class Undoing {

        @Test
        void a_wrong_entry_is_taken_back_and_stays_on_record() {
            Unit a = units.department("Sở A");
            Unit b = units.department("Sở B");
            Unit office = units.under(a, "Phòng");
            String name = GivenUnits.name("Sở AB");
            JsonPath made =
                    record(begun(body("MERGE", DAY, a, b), name)).extract().jsonPath();
            As.user("chuyenvien")
                    .body(Map.of("reason", "x"))
                    .post("/reorganisations/" + made.getString("id") + "/undoing")
                    .then()
                    .statusCode(428);
            undo(made.getString("id"), made.getInt("version") + 7).statusCode(412);
            undo(made.getString("id"), made.getInt("version"))
                    .statusCode(200)
                    .body("undoing.reason", equalTo("Ghi nhầm đơn vị"))
                    .body("successors[0].id", nullValue())
                    .body("successors[0].name", equalTo(name))
                    .body("allowedActions[0].allowed", equalTo(false));
            assertEquals("ACTIVE", unit(a.id(), null).getString("state"));
            assertEquals(a.name(), unit(office.id(), null).getString("parentName"));
            lineage(a.id()).body("nodes.id", contains(a.id().toString())).body("edges", empty());
            As.user("canyen")
                    .get("/units/" + made.getString("successors[0].id"))
                    .then()
                    .statusCode(404);
            As.user("canyen")
                    .queryParam("unitId", a.id())
                    .get("/reorganisations")
                    .then()
                    .body("items.undone", contains(true));
            As.user("chuyenvien")
                    .get("/reorganisations/" + made.getString("id"))
                    .then()
                    .statusCode(200)
                    .body("undoing.by", notNullValue());
        }

        @Test
        void a_new_name_is_taken_back_too() {
            Unit unit = units.department("Hội");
            Map<String, Object> body = body("RENAME", DAY, unit);
            body.put("newName", GivenUnits.name("Hội mới"));
            JsonPath made = record(body).extract().jsonPath();
            undo(made.getString("id"), made.getInt("version")).statusCode(200);
            JsonPath now = unit(unit.id(), null);
            assertEquals(unit.name(), now.getString("name"));
            assertEquals(List.of(), now.getList("aliases"));
        }

        @Test
        void what_depends_on_the_new_unit_is_named() {
            Unit a = units.department("Sở A");
            Unit b = units.department("Sở B");
            JsonPath made = record(begun(body("MERGE", DAY, a, b), GivenUnits.name("Sở AB")))
                    .extract()
                    .jsonPath();
            LineageHonoursTest.honour(made.getString("successors[0].id"), "2025-06-01")
                    .statusCode(201);
            undo(made.getString("id"), made.getInt("version"))
                    .statusCode(409)
                    .body("detail", containsString("1 khen thưởng trong sổ"));
        }

        @Test
        void a_later_event_comes_first() {
            Unit a = units.department("Sở A");
            Unit b = units.department("Sở B");
            JsonPath first = record(into(body("MERGE", DAY, a, b), b)).extract().jsonPath();
            Map<String, Object> body = body("RENAME", "2025-09-01", b);
            body.put("newName", GivenUnits.name("Sở B mới"));
            record(body).statusCode(201);
            undo(first.getString("id"), first.getInt("version"))
                    .statusCode(409)
                    .body("detail", containsString("Hãy hoàn tác lần đó trước"));
        }
    }

    @Nested
    class AsOthers {

        @Test
        void only_the_department_and_the_administrator_record() {
            Unit unit = units.department("Cơ quan");
            for (String user : List.of("canyen", "lanhdaoso", "vpubnd", "lanhdao", "giamsat")) {
                As.user(user)
                        .body(body("DISSOLVE", DAY, unit))
                        .post("/reorganisations")
                        .then()
                        .statusCode(403)
                        .body("detail", containsString("Ban Thi đua – Khen thưởng"));
                As.user(user)
                        .body(Map.of())
                        .post("/reorganisations/checks")
                        .then()
                        .statusCode(403);
            }
            As.nobody().body(Map.of()).post("/reorganisations").then().statusCode(401);
            As.user("canyen")
                    .get("/reorganisations/" + UUID.randomUUID())
                    .then()
                    .statusCode(404);
            As.user("chuyenvien").body(Map.of()).post("/reorganisations").then().statusCode(422);
            As.user("admin")
                    .body(body("DISSOLVE", DAY, unit))
                    .post("/reorganisations")
                    .then()
                    .statusCode(201);
        }

        @Test
        void a_repeat_with_the_same_key_records_once_and_an_unknown_document_is_named() {
            Unit unit = units.department("Cơ quan");
            Map<String, Object> body = body("DISSOLVE", DAY, unit);
            body.put("documentId", UUID.randomUUID());
            record(body).statusCode(422).body("errors.pointer", contains("/documentId"));
            body.remove("documentId");
            String key = UUID.randomUUID().toString();
            String first = null;
            for (int i = 0; i < 2; i++) {
                String id = As.user("chuyenvien")
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post("/reorganisations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
                assertEquals(first == null ? id : first, id);
                first = id;
            }
        }
    }

    @Test
    void a_long_family_takes_as_many_statements_as_a_short_one() {
        Unit last = units.department("Đơn vị");
        UUID small = last.id();
        // Who asks is looked up once every few seconds; that is no part of the question.
        lineage(small);
        long few = statements.during(() -> lineage(small));
        Unit older = last;
        for (int year = 2010; year < 2020; year++) {
            Unit other = units.department("Đơn vị");
            record(into(body("MERGE", year + "-01-01", other, older), older)).statusCode(201);
        }
        lineage(small).body("nodes.size()", equalTo(11)).body("edges.size()", equalTo(10));
        assertEquals(few, statements.during(() -> lineage(small)));
    }

    @Test
    void a_list_of_the_past_shows_the_state_of_then() {
        Unit gone = units.department("Cơ quan đã hết");
        record(body("DISSOLVE", DAY, gone)).statusCode(201);
        Map<String, Object> query = new HashMap<>();
        query.put("q", gone.name());
        As.user("canyen").queryParams(query).get("/units").then().body("items.active", contains(false));
        query.put("on", "2024-06-01");
        As.user("canyen").queryParams(query).get("/units").then().body("items.active", contains(true));
        query.put("on", DAY);
        As.user("canyen").queryParams(query).get("/units").then().body("items", not(hasItem(notNullValue())));
    }
}
