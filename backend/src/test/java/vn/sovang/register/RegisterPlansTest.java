package vn.sovang.register;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.register.scale.GivenBook;
import vn.sovang.unit.reorganisation.Forebears;

/** Every way of asking the book goes by an index, told by the database over some thousand lines that are taken back. */
@ApiTest
class RegisterPlansTest {

    private static final int LINES = 12_000;
    private static final String WHOLE_BOOK = "Seq Scan on register_entry";
    private static final RegisterCursor MIDDLE = new RegisterCursor(0, LocalDate.of(2004, 3, 5), UUID.randomUUID());

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
            GivenBook.fill(c, LINES / 3, LINES);
            UUID unit = unit(c);

            inOrderOf(c, new RegisterList(), "register_entry_date_ix");
            inOrderOf(c, new RegisterList().after(MIDDLE), "register_entry_date_ix");
            inOrderOf(c, new RegisterList().validOn(LocalDate.of(2001, 1, 1)), "register_entry_date_ix");
            inOrderOf(c, new RegisterList().where("e.year = :year", "year", 1999), "register_entry_year_ix");
            inOrderOf(
                    c,
                    new RegisterList()
                            .where("e.award_code = :award", "award", "HC_LD1")
                            .after(MIDDLE),
                    "register_entry_award_ix");
            inOrderOf(c, ofUnit(unit), "register_entry_unit_date_ix");
            goesBy(c, ofUnit(unit).where("e.year = :year", "year", 1999).first(21), "register_entry_unit_ix");
            goesBy(c, new RegisterList().ofLine(unit).first(21), "register_entry_unit_date_ix");
            goesBy(c, new RegisterList().ofLine(unit).counted(10_001), "register_entry_unit_");
            goesBy(
                    c,
                    new RegisterList()
                            .ofLine(unit)
                            .where("e.year = :year", "year", 1999)
                            .counting(10_001)
                            .first(21),
                    "register_entry_unit_ix");
            goesBy(
                    c,
                    new RegisterList()
                            .where("e.person_id = :person", "person", unit)
                            .first(21),
                    "register_entry_person_ix");

            goesBy(c, ofUnit(unit).counted(10_001), "register_entry_unit_");
            goesBy(c, ofUnit(unit).where("e.subject_kind = 'COLLECTIVE'").first(200), "register_entry_unit_");
            goesBy(
                    c,
                    new RegisterList()
                            .where("e.household_id = :one", "one", unit)
                            .first(21),
                    "register_entry_household_ix");
            goesBy(c, numbered("37").first(21), "register_entry_number_ix");
            goesBy(c, new RegisterList().where("e.id = :id", "id", unit).first(1), "register_entry_id_pk");
            goesBy(c, named(c, Map.of(), false).first(21), "register_entry_subject_ix");
            goesBy(c, named(c, Map.of(), false).counted(1000), "register_entry_subject_ix");
            goesBy(c, named(c, Map.of(unit, 1), false).first(21), "register_entry_unit_date_ix");

            // Were an index missing, the plan would tell: this is what the others are held against.
            try (Statement s = c.createStatement()) {
                s.execute("drop index register_entry_date_ix");
            }
            assertTrue(Plans.of(c, new RegisterList().first(21)).contains(WHOLE_BOOK));
            c.rollback();
        }
    }

    private static RegisterList ofUnit(UUID unit) {
        return new RegisterList().ofLine(List.of(new Forebears.Forebear(unit, "", Forebears.NO_END)), unit);
    }

    private static RegisterList numbered(String digits) {
        return new RegisterList()
                .asked(new AskedHonours(
                        Set.of(), null, List.of(new AskedHonours.Number(digits, "")), List.of(), false));
    }

    private static RegisterList named(Connection c, Map<UUID, Integer> units, boolean both) throws SQLException {
        Map<Long, Integer> some = new LinkedHashMap<>();
        names(c).forEach(id -> some.put(id, 3));
        return new RegisterList().named(new HonourNames.Meaning(some, units, both, List.of()));
    }

    /** The index brings the lines in their order, so that a page costs a page however long the list is. */
    private static void inOrderOf(Connection c, RegisterList list, String index) throws SQLException {
        String plan = goesBy(c, list.first(21), index);
        assertFalse(plan.contains("Sort"), plan);
    }

    private static String goesBy(Connection c, RegisterList.Statement statement, String index) throws SQLException {
        String plan = Plans.of(c, statement);
        assertTrue(plan.contains(index), plan);
        assertFalse(plan.contains(WHOLE_BOOK), plan);
        return plan;
    }

    private static UUID unit(Connection c) throws SQLException {
        try (Statement s = c.createStatement();
                ResultSet r = s.executeQuery("select id from seat order by n limit 1")) {
            r.next();
            return r.getObject(1, UUID.class);
        }
    }

    private static List<Long> names(Connection c) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Statement s = c.createStatement();
                ResultSet r = s.executeQuery("select id from holder order by n limit 20")) {
            while (r.next()) {
                ids.add(r.getLong(1));
            }
        }
        return ids;
    }
}
