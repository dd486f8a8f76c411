package vn.sovang.register.importing;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Streams lines into the staging table by the database's own bulk way. */
final class ImportStaging implements AutoCloseable {

    private static final int FLUSH = 1 << 16;
    private static final String COPY = """
            copy register_import_row (import_id, place, entry_id, state, problems, kind, name, folded, given_name,
                birth_year, post, unit_written, unit_key, unit_id, unit_name, award_written, award_code, year, achievement,
                decision_number, decision_date, issuer, person_key) from stdin""";

    private final UUID importId;
    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(FLUSH + 4096);

    ImportStaging(Connection connection, UUID importId) throws SQLException {
        this.importId = importId;
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
    }

    void add(StagedLine line) throws SQLException {
        field(importId);
        field(line.place);
        field(line.entryId);
        field(line.isWrong() ? "FAULTY" : "NEW");
        field(array(line.problems));
        field(line.kind == null ? null : line.kind.name());
        field(line.name);
        field(line.folded);
        field(line.givenName);
        field(line.birthYear);
        field(line.post);
        field(line.unitWritten);
        field(line.unitKey);
        field(line.unitId);
        field(line.unitName);
        field(line.awardWritten);
        field(line.awardCode);
        field(line.year);
        field(line.achievement);
        field(line.number);
        field(line.date);
        field(line.issuer);
        field(line.personKey());
        text.setCharAt(text.length() - 1, '\n');
        if (text.length() > FLUSH) {
            flush();
        }
    }

    private void flush() throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    void finish() throws SQLException {
        flush();
        copy.endCopy();
    }

    /** Leaves nothing behind when it was not finished. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void field(Object value) {
        if (value == null) {
            text.append("\\N\t");
            return;
        }
        String written = value.toString();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case 0 -> {
                    // the database keeps no such sign
                }
                default -> text.append(c);
            }
        }
        text.append('\t');
    }

    private static String array(List<String> items) {
        StringBuilder array = new StringBuilder("{");
        for (String item : items) {
            array.append(array.length() > 1 ? "," : "")
                    .append('"')
                    .append(item.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return array.append('}').toString();
    }
}
