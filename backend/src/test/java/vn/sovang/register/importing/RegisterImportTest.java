package vn.sovang.register.importing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.register.importing.SentTables.act;
import static vn.sovang.register.importing.SentTables.begun;
import static vn.sovang.register.importing.SentTables.file;
import static vn.sovang.register.importing.SentTables.part;
import static vn.sovang.register.importing.SentTables.sent;
import static vn.sovang.register.importing.SentTables.settled;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenUnits;
import vn.sovang.given.RoleAccounts;
import vn.sovang.unit.Unit;

/** Earlier honours from a table: sent in parts, asked about, written at once, taken back. */
@ApiTest
class RegisterImportTest {

    @Inject
    GivenUnits units;

    @Inject
    RoleAccounts people;

    @Inject
    EntityManager entities;

    @Inject
    ImportLeases leases;

    private Unit unit;
    private String mark;
    private int number;
    private final List<List<String>> rows = new ArrayList<>();

    @BeforeEach
    void begin() {
        unit = units.department("Chi cục Nhập bảng");
        mark = "Ngx" + Long.toString(ThreadLocalRandom.current().nextLong(1_000_000, 9_000_000), 36);
        number = ThreadLocalRandom.current().nextInt(10_000_000, 90_000_000);
    }

    private void row(String name, String unitName, String award, int year, String number, String day, String kind) {
        rows.add(List.of(
                name, unitName, award, "" + year, "Thành tích năm " + year, number, day, "Giám đốc Sở mẫu", kind));
    }

    private void people(int count) {
        for (int i = 0; i < count; i++) {
            row(mark + " Thị " + i, unit.name(), "LĐTT", 2001, (number + i) + "/QĐ-SM", "15/01/2002", "Cá nhân");
        }
    }

    private int inTheBook() {
        return As.user("canyen")
                .queryParam("q", mark)
                .queryParam("size", 100)
                .get("/register")
                .<List<?>>path("items")
                .size();
    }

    @Test
    void a_table_comes_in_parts_is_asked_about_written_at_once_and_taken_back() {
        people(60);
        row(unit.name(), "", "Cờ thi đua của UBND tỉnh", 2001, number + "/QĐ-UBND", "20/02/2002", "Tập thể");
        row(mark + " Văn Trùng", unit.name(), "LĐTT", 2001, "1/QĐ-SM", "15/01/2002", "Cá nhân");
        row(mark + " Văn Trùng", unit.name(), "LĐTT", 2001, "1/QĐ-SM", "15/01/2002", "Cá nhân");
        row(mark + " Văn Lạ", "Sở Không Ai Biết " + mark, "LĐTT", 2001, "2/QĐ-SM", "15/01/2002", "Cá nhân");
        row(mark + " Văn Hai", unit.name(), "LĐTT", 2001, "3/QĐ-SM", "15/01/2002", "Cá nhân");
        row(mark + " Văn Sai", unit.name(), "Giải nhất", 2001, "4/QĐ-SM", "31/02/2002", "Cá nhân");
        row(mark + " Văn Số", unit.name(), "LĐTT", 2001, (number + 70) + "/QĐ-SM", "15/01/2002", "Cá nhân");
        row(mark + " Văn Số Hai", unit.name(), "LĐTT", 2001, (number + 70) + "/QĐ-SM", "16/01/2002", "Cá nhân");
        String one = people.person(mark + " Văn Hai", unit.id().toString());
        people.person(mark + " Văn Hai", unit.id().toString());

        byte[] file = file(rows);
        int half = file.length / 2;
        String id = begun(file);
        part(id, 0, Arrays.copyOf(file, half)).statusCode(200).body("received", equalTo(half));
        part(id, half + 1, Arrays.copyOfRange(file, half, file.length - 1))
                .statusCode(409)
                .body("detail", containsString("" + half));
        part(id, 0, Arrays.copyOf(file, half)).statusCode(200).body("received", equalTo(half));
        part(id, half, Arrays.copyOfRange(file, half, file.length)).statusCode(200);
        JsonPath read = settled(id);
        assertEquals("READ", read.getString("state"), read.getString("said"));
        assertEquals(68, read.getInt("lines"));
        assertEquals(1, read.getInt("counts.duplicate"));
        assertEquals(5, read.getInt("counts.faulty"));
        assertEquals(0, inTheBook());
        As.user("chuyenvien")
                .get("/register-imports/" + id + "/lines")
                .then()
                .statusCode(200)
                .body("items", hasSize(5))
                .body("items.problems.message.flatten()", hasItem(containsString("“Giải nhất”")))
                .body("items.problems.message.flatten()", hasItem(containsString("“31/02/2002”")))
                .body("items.problems.message.flatten()", hasItem(containsString("một số chỉ dùng một lần trong năm")));

        JsonPath asked = As.user("chuyenvien")
                .get("/register-imports/" + id + "/questions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(List.of("UNIT", "PERSON"), asked.getList("kind"));
        assertEquals(2, asked.getList("[1].candidates").size());
        act(id, read.getInt("version"), "commit", Map.of("leaveOutFaulty", false))
                .statusCode(422);
        act(
                        id,
                        read.getInt("version"),
                        "answers",
                        Map.of(
                                "answers",
                                List.of(
                                        Map.of("kind", "UNIT", "key", asked.getString("[0].key"), "choice", "APART"),
                                        Map.of(
                                                "kind",
                                                "PERSON",
                                                "key",
                                                asked.getString("[1].key"),
                                                "choice",
                                                "PICK",
                                                "targetId",
                                                one))))
                .statusCode(200);
        read = settled(id);
        assertEquals(3, read.getInt("counts.faulty"));
        As.user("canyen").get("/register-imports/" + id).then().statusCode(404);

        act(id, read.getInt("version"), "commit", Map.of("leaveOutFaulty", true))
                .statusCode(200);
        JsonPath written = settled(id);
        assertEquals("WRITTEN", written.getString("state"), written.getString("said"));
        assertEquals(64, written.getInt("written"));
        assertEquals(63, inTheBook());
        As.user("canyen")
                .get("/register/people/" + one)
                .then()
                .body("entries", hasSize(1))
                .body("entries[0].sourceLabel", equalTo("Nhập từ bảng khen thưởng cũ"));
        As.user("chuyenvien")
                .queryParam("q", mark + " Thị 7")
                .get("/people")
                .then()
                .body("items", hasSize(greaterThan(0)));

        // The same table again brings nothing.
        JsonPath again = settled(sent(file(rows.subList(0, 61))));
        assertEquals(61, again.getInt("counts.duplicate"));
        act(again.getString("id"), again.getInt("version"), "commit", Map.of("leaveOutFaulty", true))
                .statusCode(422);

        act(id, written.getInt("version"), "undoing", Map.of()).statusCode(200).body("state", equalTo("UNDONE"));
        assertEquals(0, inTheBook());
        As.user("chuyenvien")
                .queryParam("q", mark + " Thị")
                .get("/people")
                .then()
                .body("items", hasSize(0));
        assertEquals(0, wrongFigures());
    }

    private int wrongFigures() {
        return ((Number) entities.createNativeQuery("""
                        select count(*) from (
                            select award_code, year, subject_kind, count(*) as n from register_entry group by 1, 2, 3) e
                          full join (select award_code, year, subject_kind, standing + revoked as n from register_count
                                      where standing + revoked > 0) c using (award_code, year, subject_kind)
                         where e.n is distinct from c.n""").getSingleResult()).intValue();
    }

    @Test
    void what_something_leans_on_is_not_taken_back_and_a_killed_server_leaves_nothing_half_done() {
        people(3);
        String id = sent(file(rows));
        JsonPath read = settled(id);
        stateOf(id, "WRITING");
        leases.release();
        JsonPath after = settled(id);
        assertEquals("READ", after.getString("state"));
        assertTrue(after.getString("said").contains("chưa có gì được ghi"));
        stateOf(id, "READING");
        leases.release();
        assertEquals("UNREADABLE", settled(id).getString("state"));
        act(id, settled(id).getInt("version"), "reading", Map.of()).statusCode(200);
        read = settled(id);
        act(id, read.getInt("version") - 1, "commit", Map.of("leaveOutFaulty", false))
                .statusCode(412);
        act(id, read.getInt("version"), "commit", Map.of("leaveOutFaulty", false))
                .statusCode(200);
        JsonPath written = settled(id);
        assertEquals("WRITTEN", written.getString("state"), written.getString("said"));

        String entry = As.user("canyen")
                .queryParam("q", mark + " Thị 1")
                .get("/register")
                .path("items[0].id");
        int version =
                As.user("chuyenvien").get("/register/" + entry + "/history").path("version");
        As.user("chuyenvien", version)
                .body(Map.of(
                        "field", "POST",
                        "corrected", "Chuyên viên",
                        "documentNumber", "12/SNV",
                        "documentDate", "2026-02-01",
                        "reason", "Thiếu chức vụ"))
                .post("/register/" + entry + "/corrections")
                .then()
                .statusCode(200);
        act(id, written.getInt("version"), "undoing", Map.of())
                .statusCode(409)
                .body("detail", containsString("Không hoàn tác được"));
        assertEquals(3, inTheBook());
        As.user("chuyenvien", written.getInt("version"))
                .delete("/register-imports/" + id)
                .then()
                .statusCode(409);
    }

    private void stateOf(String id, String state) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update register_import set state = :state where id = :id")
                        .setParameter("state", state)
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
    }

    @Test
    void what_is_no_table_is_said_in_plain_words_and_thrown_away() {
        String id = begun(new byte[12]);
        Map<String, Object> nothing = new HashMap<>();
        act(id, 0, "commit", nothing).statusCode(409);
        As.user("canyen")
                .body(Map.of("fileName", "a.xlsx", "fileSize", 5))
                .post("/register-imports")
                .then()
                .statusCode(403);
        As.user("chuyenvien", 0).delete("/register-imports/" + id).then().statusCode(204);
        As.user("chuyenvien").get("/register-imports/" + id).then().statusCode(404);

        rows.add(List.of("", "", "", "", "", "", "", "", ""));
        JsonPath empty = settled(sent(file(rows)));
        assertEquals("UNREADABLE", empty.getString("state"));
        assertTrue(empty.getString("said").contains("không có dòng nào"), empty.getString("said"));

        byte[] template = As.user("chuyenvien")
                .get("/register-imports/template")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals(2, settled(sent(template)).getInt("lines"));
    }
}
