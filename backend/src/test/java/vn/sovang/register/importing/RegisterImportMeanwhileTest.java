package vn.sovang.register.importing;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.register.importing.SentTables.act;
import static vn.sovang.register.importing.SentTables.file;
import static vn.sovang.register.importing.SentTables.sent;
import static vn.sovang.register.importing.SentTables.settled;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenUnits;
import vn.sovang.unit.Unit;

/** The book is written by others too while a table is being written, and afterwards. */
@ApiTest
class RegisterImportMeanwhileTest {

    private static final int TRIES = 2000;

    @Inject
    GivenUnits units;

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
        unit = units.department("Chi cục Cùng lúc");
        mark = "Nhm" + Long.toString(ThreadLocalRandom.current().nextLong(1_000_000, 9_000_000), 36);
    }

    private List<String> flag(String number) {
        return List.of(
                unit.name(), "", "Cờ tỉnh", "2001", "Dẫn đầu", number, "15/01/2002", "Chủ tịch UBND tỉnh", "Tập thể");
    }

    private List<String> person(String name, String award) {
        return List.of(
                name,
                unit.name(),
                award,
                "2001",
                "Thành tích",
                mark + "/QĐ-SM",
                "15/01/2002",
                "Giám đốc Sở mẫu",
                "Cá nhân");
    }

    private static String declared(String subject, String id, String award, int year, String number) {
        return As.user("chuyenvien")
                .body(new HashMap<>(Map.of(
                        subject,
                        id,
                        "awardCode",
                        award,
                        "year",
                        year,
                        "achievement",
                        "Dẫn đầu",
                        "decisionNumber",
                        number,
                        "decisionDate",
                        (year + 1) + "-01-15",
                        "issuer",
                        "Chủ tịch UBND tỉnh")))
                .post("/register")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String ready(List<List<String>> rows) {
        String id = sent(file(rows));
        JsonPath read = settled(id);
        assertEquals(rows.size(), read.getInt("counts.ready") + read.getInt("counts.doubtful"), read.prettify());
        return id;
    }

    private static void commit(String id) {
        act(id, settled(id).getInt("version"), "commit", Map.of("leaveOutFaulty", false))
                .statusCode(200);
    }

    private static JsonPath written(String id, int lines) {
        JsonPath written = settled(id);
        assertEquals("WRITTEN", written.getString("state"), written.getString("said"));
        assertEquals(lines, written.getInt("written"));
        return written;
    }

    private long number(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private long pairsOf(String entry) {
        return number("select count(*) from register_duplicate where outcome is null and kind = 'SAME_AWARD'" + " and '"
                + entry + "' in (first_id, second_id)");
    }

    private void assertRightFigures() {
        assertEquals(
                number("select count(*) from register_entry"),
                number("select sum(standing + revoked) from register_count"));
    }

    private static void awaitWaiting(Statement holder) throws SQLException {
        for (int i = 0; i < TRIES; i++) {
            try (ResultSet r = holder.executeQuery(
                    "select count(*) from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))")) {
                r.next();
                if (r.getInt(1) > 0) {
                    return;
                }
            }
            LockSupport.parkNanos(5_000_000);
        }
        throw new AssertionError("nobody waits");
    }

    @Test
    void what_is_declared_while_the_same_lines_wait_to_be_written_stands_once_or_is_told_as_a_pair()
            throws SQLException {
        String id = ready(List.of(flag(mark + "1"), flag(mark + "2"), person(mark + " Thị Một", "LĐTT")));
        String same;
        try (Connection c = DriverManager.getConnection(url, owner, password);
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            // Writing begins with people, whom nobody else writes down here.
            s.execute("lock table register_import_person in share mode");
            commit(id);
            awaitWaiting(s);
            same = declared("unitId", unit.id().toString(), "CO_TINH", 2001, mark + "1");
            c.rollback();
        }
        JsonPath written = written(id, 2);
        assertEquals(1, pairsOf(same), "with the line of the other number");
        assertRightFigures();
        assertEquals(
                number("select count(*) from person"),
                number("select reltuples from pg_class where relname = 'person'"),
                "the database knows of the people before it looks each of them up for their lines");

        act(id, written.getInt("version"), "undoing", Map.of()).statusCode(200);
        assertEquals(0, pairsOf(same));
        As.user("canyen").get("/register/" + same).then().statusCode(200);
        assertRightFigures();
    }

    @Test
    void lines_written_at_the_same_moment_by_others_are_compared_with_those_of_the_table() throws SQLException {
        String name = mark + " Thị Hai";
        String id = ready(List.of(person(name, "LĐTT")));
        UUID other = UUID.randomUUID();
        try (Connection c = DriverManager.getConnection(url, owner, password);
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            // Figures are counted one after the other; by then the line of the table is written but seen by nobody.
            s.execute("select pg_advisory_xact_lock(hashtext('register_count'))");
            commit(id);
            awaitWaiting(s);
            s.execute("""
                    insert into register_entry (id, version, subject_kind, unit_id, subject_name, unit_name, award_code,
                        award_name, year, achievement, decision_number, decision_date, issuer_name, source, sample, recorded_at)
                    values ('%s', 0, 'INDIVIDUAL', '%s', '%s', '%s', 'LDTT', 'Lao động tiên tiến', 2001, 'Khác', '%s', '2002-03-05',
                        'Giám đốc Sở khác', 'DECLARED', true, clock_timestamp())""".formatted(other, unit.id(), name, unit.name(), mark + "9"));
            c.commit();
        }
        written(id, 1);
        assertEquals(1, pairsOf(other.toString()));
        assertRightFigures();
    }

    @Test
    void a_table_on_which_a_later_honour_of_a_person_or_a_unit_rests_stays() {
        String name = mark + " Thị Ba";
        String id = ready(List.of(person(name, "LĐTT"), person(mark + " Thị Bốn", "LĐTT")));
        commit(id);
        JsonPath people = written(id, 2);
        String person =
                As.user("chuyenvien").queryParam("q", name).get("/people").path("items[0].id");
        declared("personId", person, "CSTD_CS", 2003, mark + "3");
        act(id, people.getInt("version"), "undoing", Map.of())
                .statusCode(409)
                .body("detail", containsString("năm 2003 của " + name));

        String ofUnit = ready(List.of(flag(mark + "4"), person(mark + " Thị Năm", "CSTĐ CS")));
        commit(ofUnit);
        JsonPath flags = written(ofUnit, 2);
        assertTrue(
                number("select count(*) from award_basis where award_code = 'CO_CP' and basis_code = 'CO_TINH'") > 0);
        declared("unitId", unit.id().toString(), "CO_CP", 2003, mark + "5");
        act(ofUnit, flags.getInt("version"), "undoing", Map.of())
                .statusCode(409)
                .body("detail", containsString("năm 2003 của " + unit.name()));
    }
}
