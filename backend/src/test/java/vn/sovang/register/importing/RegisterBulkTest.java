package vn.sovang.register.importing;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.register.importing.SentTables.act;
import static vn.sovang.register.importing.SentTables.file;
import static vn.sovang.register.importing.SentTables.sent;
import static vn.sovang.register.importing.SentTables.settled;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.document.sheet.SheetReader;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenUnits;
import vn.sovang.given.Statements;
import vn.sovang.unit.Unit;

/** Many lines at once: no more work than for few, all of them or none, and out again as they came in. */
@ApiTest
class RegisterBulkTest {

    private static final int FEW = 20;
    private static final int MANY = 3000;
    /** What other parts of the program may ask the database meanwhile. */
    private static final int OTHERS = 12;

    @Inject
    GivenUnits units;

    @Inject
    Statements statements;

    @Inject
    ImportJobs jobs;

    @Inject
    ImportLeases leases;

    @Inject
    EntityManager entities;

    @ConfigProperty(name = "quarkus.flyway.jdbc-url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    private Unit unit;
    private String mark;

    @BeforeEach
    void begin() {
        unit = units.department("Chi cục Bảng lớn");
        mark = "Nhd" + Long.toString(ThreadLocalRandom.current().nextLong(1_000_000, 9_000_000), 36);
    }

    private List<List<String>> rows(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> List.of(
                        mark + " " + name + " " + i / 3,
                        unit.name(),
                        "LĐTT",
                        "" + (2001 + i % 3),
                        "Thành tích " + i % 7,
                        mark + (i % 3) + "/QĐ-SM",
                        "15/01/" + (2002 + i % 3),
                        "Giám đốc Sở mẫu",
                        "Cá nhân"))
                .toList();
    }

    /** Without asking how far it is, because each question would be counted. */
    private void awaitJob(String id) {
        while (jobs.of(UUID.fromString(id)).isPresent()) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    private String written(List<List<String>> rows) {
        String id = sent(file(rows));
        awaitJob(id);
        JsonPath read = settled(id);
        assertEquals(rows.size(), read.getInt("counts.ready"), read.getString("said"));
        act(id, read.getInt("version"), "commit", Map.of("leaveOutFaulty", false))
                .statusCode(200);
        awaitJob(id);
        assertEquals(rows.size(), settled(id).getInt("written"));
        return id;
    }

    private static Response list(String q, int size, String next) {
        var asked = As.user("canyen").queryParam("q", q).queryParam("size", size);
        return (next == null ? asked : asked.queryParam("after", next)).get("/register");
    }

    @Test
    void many_lines_take_no_more_statements_than_few_and_are_given_out_as_they_are_shown() {
        long few = statements.during(() -> written(rows("Ít", FEW)));
        List<List<String>> many = rows("Nhiều", MANY);
        long all = statements.during(() -> written(many));
        assertTrue(all <= few + OTHERS, all + " statements for " + MANY + " lines, " + few + " for " + FEW);

        String one = mark + " Nhiều 7";
        long found = statements.during(() -> list(one, 3, null).then().body("items.size()", equalTo(3)));
        long page =
                statements.during(() -> list(mark + " Nhiều", 100, null).then().body("items.size()", equalTo(100)));
        assertTrue(page <= found + OTHERS, page + " statements for a hundred lines, " + found + " for three");
        long profile = statements.during(() -> As.user("canyen")
                .get("/register/subjects/" + unit.id())
                .then()
                .statusCode(200)
                .body("people", equalTo(FEW + MANY)));
        assertTrue(profile <= 20 + OTHERS, profile + " statements for a unit of " + (FEW + MANY) + " honours");

        Response file = As.user("canyen").queryParam("q", mark + " Nhiều").get("/register/sheet");
        file.then().statusCode(200).header("Content-Disposition", startsWith("attachment"));
        List<List<String>> sheet = SheetReader.rows(file.asByteArray());
        List<List<String>> given = sheet.subList(sheet.size() - MANY, sheet.size());
        assertEquals("Họ tên, tên tập thể", sheet.get(sheet.size() - MANY - 1).get(0));
        assertTrue(sheet.stream().anyMatch(r -> r.contains("Có các từ: " + mark + " Nhiều")));
        List<String> shown = new ArrayList<>();
        String next = null;
        for (int part = 0; part < 3; part++) {
            JsonPath items = list(mark + " Nhiều", 100, next).jsonPath();
            shown.addAll(items.getList("items.name"));
            next = items.getString("next");
        }
        assertEquals(shown, given.stream().limit(300).map(r -> r.get(0)).toList());
        As.user("giamsat")
                .queryParam("recordType", "register")
                .get("/audit/entries")
                .then()
                .body("items.sentence", hasItem("Tải xuống tệp “Danh sách khen thưởng.xlsx”"));

        // What was given out reads in again, and every line of it is known.
        String again = sent(file.asByteArray());
        awaitJob(again);
        JsonPath known = settled(again);
        assertEquals(MANY, known.getInt("counts.duplicate"), known.prettify());
    }

    @Test
    void a_list_of_nothing_is_a_file_that_says_so_and_a_wrong_day_is_none() {
        Response empty = As.user("canyen").queryParam("q", mark + " Không").get("/register/sheet");
        empty.then().statusCode(200);
        assertTrue(SheetReader.rows(empty.asByteArray()).stream().anyMatch(r -> r.contains("0 mục")));
        As.user("canyen")
                .queryParam("validOn", "hôm qua")
                .get("/register/sheet")
                .then()
                .statusCode(422);
    }

    @Test
    void what_the_database_refuses_in_the_middle_leaves_no_line_and_no_person_behind() {
        String id = sent(file(rows("Hỏng", 30)));
        awaitJob(id);
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update register_import_row set unit_id = gen_random_uuid() where import_id = :id and place ="
                                + " (select max(place) from register_import_row where import_id = :id)")
                .setParameter("id", UUID.fromString(id))
                .executeUpdate());
        act(id, settled(id).getInt("version"), "commit", Map.of("leaveOutFaulty", false))
                .statusCode(200);
        awaitJob(id);
        JsonPath after = settled(id);
        assertEquals("READ", after.getString("state"));
        assertTrue(after.getString("said").contains("chưa có gì được ghi"), after.getString("said"));
        list(mark, 20, null).then().body("items.size()", equalTo(0));
        As.user("chuyenvien").queryParam("q", mark).get("/people").then().body("items.size()", equalTo(0));
    }

    @Test
    void a_stop_breaks_off_the_statement_that_runs_and_the_book_stays_as_it_was() throws SQLException {
        String id = sent(file(rows("Dừng", 30)));
        awaitJob(id);
        try (Connection c = DriverManager.getConnection(url, owner, password);
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            // Nobody writes into the book as long as this is held.
            s.execute("lock table register_entry in share mode");
            act(id, settled(id).getInt("version"), "commit", Map.of("leaveOutFaulty", false))
                    .statusCode(200);
            As.user("chuyenvien")
                    .get("/register-imports/" + id)
                    .then()
                    .body("state", equalTo("WRITING"))
                    .body("lines", equalTo(30));
            do {
                As.user("chuyenvien")
                        .post("/register-imports/" + id + "/stopping")
                        .then()
                        .statusCode(anyOf(equalTo(200), equalTo(409)));
            } while ("WRITING".equals(state(id)));
            c.rollback();
        }
        awaitJob(id);
        JsonPath stopped = settled(id);
        assertEquals("READ", stopped.getString("state"));
        assertEquals("Đã dừng theo yêu cầu.", stopped.getString("said"));
        list(mark, 20, null).then().body("items.size()", equalTo(0));
    }

    @Test
    void the_start_of_another_server_leaves_alone_what_a_living_one_holds() throws SQLException {
        String id = sent(file(rows("Hai máy", 3)));
        awaitJob(id);
        becomes(id, "clock_timestamp() + interval '1 minute'");
        leases.release();
        assertEquals("WRITING", state(id));

        try (Connection c = DriverManager.getConnection(url, owner, password);
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            // The program looks for itself every few seconds and may come first.
            do {
                c.rollback();
                becomes(id, "clock_timestamp() - interval '1 minute'");
            } while (!lockedWhileWriting(s, id));
            leases.release();
            assertEquals("WRITING", state(id), "its transaction lives");
            c.rollback();
        }
        leases.release();
        JsonPath told = settled(id);
        assertEquals("READ", told.getString("state"));
        assertTrue(told.getString("said").contains("khởi động lại giữa chừng"), told.getString("said"));
    }

    private static boolean lockedWhileWriting(Statement s, String id) throws SQLException {
        try (ResultSet r = s.executeQuery("select state from register_import where id = '" + id + "' for update")) {
            r.next();
            return r.getString(1).equals("WRITING");
        }
    }

    private static String state(String id) {
        return As.user("chuyenvien").get("/register-imports/" + id).path("state");
    }

    private void becomes(String id, String heldUntil) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update register_import set state = 'WRITING', held_until = "
                                + heldUntil + " where id = '" + id + "'")
                        .executeUpdate());
    }
}
