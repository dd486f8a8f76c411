package vn.sovang.register.scale;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;

/** The same lines into the same table by the database's own bulk way, with all its keys, indexes and triggers; taken back. */
final class BulkCopy {

    private static final String COPY = """
            copy register_entry (id, version, subject_kind, unit_id, person_id, subject_name, unit_name, award_code, award_name, year,
                achievement, decision_number, decision_date, issuer_name, source, sample, subject_id, recorded_at) from stdin""";

    private BulkCopy() {}

    /** @return seconds; people and names of the dictionary are there already and the text is ready, none of it is counted */
    static double seconds(BenchTarget target, TableOfHonours table) throws SQLException, IOException {
        try (Connection c = target.connection()) {
            c.setAutoCommit(false);
            long base = names(c, table);
            byte[] text = text(c, table, base).getBytes(StandardCharsets.UTF_8);
            long start = System.nanoTime();
            c.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new ByteArrayInputStream(text));
            double taken = (System.nanoTime() - start) / 1e9;
            c.rollback();
            return taken;
        }
    }

    private static long names(Connection c, TableOfHonours table) throws SQLException {
        try (Statement s = c.createStatement()) {
            long base;
            try (ResultSet r = s.executeQuery("select coalesce(max(id), 0) + 1 from register_subject")) {
                r.next();
                base = r.getLong(1);
            }
            made(c, """
                    insert into register_subject (id, key, name) overriding system value
                    select ? + n, cast(md5('bang' || n) as uuid), 'Bảng ' || n from generate_series(0, ?) n""", base, table);
            made(c, """
                    insert into person (id, version, name, given_name, gender, leader)
                    select cast('ba76' || lpad(to_hex(? + n), 28, '0') as uuid), 0, 'Bảng ' || n, 'Bảng', 'UNKNOWN', false
                      from generate_series(0, ?) n""", base, table);
            s.execute("analyze person (id), register_subject (id)");
            return base;
        }
    }

    private static void made(Connection c, String sql, long base, TableOfHonours table) throws SQLException {
        try (PreparedStatement p = c.prepareStatement(sql)) {
            p.setLong(1, base);
            p.setInt(2, table.people() - 1);
            p.executeUpdate();
        }
    }

    /** As the statement above makes them. */
    private static UUID person(long number) {
        return new UUID(0xba76L << 48, number);
    }

    private static String text(Connection c, TableOfHonours table, long base) throws SQLException {
        Map<String, UUID> units = new HashMap<>();
        try (Statement s = c.createStatement();
                ResultSet r = s.executeQuery("select name, id from unit")) {
            while (r.next()) {
                units.put(r.getString(1), r.getObject(2, UUID.class));
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < table.lines(); i++) {
            TableOfHonours.Line line = table.line(i);
            text.append(String.join(
                            "\t",
                            UUID.randomUUID().toString(),
                            "0\tINDIVIDUAL",
                            units.get(line.unit()).toString(),
                            person(base + line.person()).toString(),
                            line.name(),
                            line.unit(),
                            "LDTT\tLao động tiên tiến",
                            "" + line.year(),
                            line.achievement(),
                            line.number(),
                            (line.year() + 1) + "-01-15",
                            line.issuer(),
                            "DECLARED\tt",
                            "" + (base + line.person()),
                            "2026-01-01"))
                    .append('\n');
        }
        return text.toString();
    }
}
