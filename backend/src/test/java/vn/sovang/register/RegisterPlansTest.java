package vn.sovang.register;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.unit.reorganisation.Forebears;

/** Every way of asking the book goes by an index, told by the database over some thousand lines that are taken back. */
@ApiTest
class RegisterPlansTest {

    private static final int LINES = 12_000;

    @ConfigProperty(name = "quarkus.flyway.jdbc-url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @Test
    void every_way_of_asking_goes_by_an_index() throws SQLException {
        try (Connection c = DriverManager.getConnection(url, owner, password)) {
            c.setAutoCommit(false);
            GivenBook.fill(c, 4000, LINES);
            UUID unit = unit(c);
            RegisterCursor middle = new RegisterCursor(0, LocalDate.of(2004, 3, 5), UUID.randomUUID());
            Map<Long, Integer> some = new LinkedHashMap<>();
            names(c).forEach(id -> some.put(id, 3));

            byIndex(c, new RegisterList(), "register_entry_date_ix");
            byIndex(c, new RegisterList().after(middle), "register_entry_date_ix");
            byIndex(c, new RegisterList().where("e.year = :year", "year", 1999), "register_entry_year_ix");
            byIndex(
                    c,
                    new RegisterList()
                            .where("e.award_code = :award", "award", "LDTT")
                            .after(middle),
                    "register_entry");
            byIndex(
                    c,
                    new RegisterList()
                            .ofLine(List.of(new Forebears.Forebear(unit, "", Forebears.NO_END)), unit)
                            .where("e.year = :year", "year", 1999),
                    "register_entry_unit_ix");
            byIndex(c, new RegisterList().where("e.person_id = :person", "person", unit), "register_entry_person_ix");
            byIndex(
                    c,
                    new RegisterList()
                            .asked(new AskedHonours(
                                    java.util.Set.of(),
                                    null,
                                    List.of(new AskedHonours.Number("37", "")),
                                    List.of(),
                                    false)),
                    "register_entry_number_ix");
            byIndex(
                    c,
                    new RegisterList().named(new HonourNames.Meaning(some, Map.of(), false, List.of())),
                    "register_entry_subject_ix");
            byIndex(
                    c,
                    new RegisterList().named(new HonourNames.Meaning(some, Map.of(unit, 1), false, List.of())),
                    "register_entry_unit_ix");
            byIndex(c, new RegisterList().validOn(LocalDate.of(2001, 1, 1)), "register_entry_date_ix");
            c.rollback();
        }
    }

    private static void byIndex(Connection c, RegisterList list, String index) throws SQLException {
        String plan = Plans.of(c, list);
        assertTrue(plan.contains(index), plan);
        assertFalse(plan.contains("Seq Scan on register_entry"), plan);
    }

    private static UUID unit(Connection c) throws SQLException {
        try (Statement s = c.createStatement();
                ResultSet r = s.executeQuery("select id from seat order by n limit 1")) {
            r.next();
            return r.getObject(1, UUID.class);
        }
    }

    private static List<Long> names(Connection c) throws SQLException {
        List<Long> ids = new java.util.ArrayList<>();
        try (Statement s = c.createStatement();
                ResultSet r = s.executeQuery("select id from holder order by n limit 20")) {
            while (r.next()) {
                ids.add(r.getLong(1));
            }
        }
        return ids;
    }
}
