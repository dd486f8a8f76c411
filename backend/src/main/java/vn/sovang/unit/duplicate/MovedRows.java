package vn.sovang.unit.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.sovang.unit.UnitReferences;

/**
 * Moves what refers to one unit over to another, and back. Works on the connection itself: each table is tried inside a
 * savepoint, so that what the database refuses is counted and told instead of ending everything. Names of tables come
 * from the database's own catalogue.
 */
@ApplicationScoped
class MovedRows {

    private static final String SAVE = "savepoint duplicate_rows";
    private static final String BACK = "rollback to savepoint duplicate_rows";
    private static final String DONE = "release savepoint duplicate_rows";

    private final UnitReferences references;
    private final EntityManager entities;

    MovedRows(UnitReferences references, EntityManager entities) {
        this.references = references;
        this.entities = entities;
    }

    /**
     * What became of the rows of one column.
     *
     * @param moved rows that went over
     * @param refused rows the kept entry has already, in the database's eyes
     */
    record Count(UnitReferences.Column column, long moved, long refused) {

        boolean isAny() {
            return moved + refused > 0;
        }
    }

    /** Moves everything and writes down every row; the caller looks at what was refused. */
    List<Count> move(UUID mergeId, UUID from, UUID to) {
        List<UnitReferences.Column> columns = references.columns();
        return work(c -> {
            List<Count> counts = new ArrayList<>();
            for (UnitReferences.Column column : columns) {
                if (!isOwnRecord(column)) {
                    counts.add(moveColumn(c, column, mergeId, from, to));
                }
            }
            return counts;
        });
    }

    /** The same tried and taken back. */
    List<Count> tryMove(UUID mergeId, UUID from, UUID to) {
        execute("savepoint duplicate_preview");
        try {
            return move(mergeId, from, to);
        } finally {
            execute("rollback to savepoint duplicate_preview");
        }
    }

    /** Moves back what a merge moved and what is still there; how many rows were not. */
    long moveBack(UUID mergeId, UUID from, UUID to) {
        List<UnitReferences.Column> columns = references.columns();
        return work(c -> {
            long left = 0;
            for (UnitReferences.Column column : columns) {
                long known = count(
                        c,
                        "select count(*) from unit_merge_move where merge_id = ? and table_name = ? and column_name = ?",
                        mergeId,
                        column.table(),
                        column.column());
                // A table that may only be added to is not even asked.
                if (known == 0) {
                    continue;
                }
                long back =
                        count(c, RowKeys.of(c, column).backwards(), to, from, mergeId, column.table(), column.column());
                left += known - back;
            }
            return left;
        });
    }

    /** Who was merged into whom stays as it was. */
    private static boolean isOwnRecord(UnitReferences.Column column) {
        return column.table().equals("unit_merge");
    }

    private static Count moveColumn(Connection c, UnitReferences.Column column, UUID merge, UUID from, UUID to)
            throws SQLException {
        RowKeys keys = RowKeys.of(c, column);
        if (column.onMerge() == UnitReferences.OnMerge.STOPS) {
            return new Count(column, 0, count(c, keys.counting(), from));
        }
        run(c, SAVE);
        try {
            long moved = count(c, keys.forwards(), to, from, merge, column.table(), column.column());
            run(c, DONE);
            return new Count(column, moved, 0);
        } catch (SQLException e) {
            run(c, BACK);
            return oneByOne(c, column, keys, merge, from, to);
        }
    }

    private static Count oneByOne(
            Connection c, UnitReferences.Column column, RowKeys keys, UUID merge, UUID from, UUID to)
            throws SQLException {
        long moved = 0;
        long refused = 0;
        for (String key : keys(c, keys, from)) {
            run(c, SAVE);
            try {
                moved += count(c, keys.forwardsOne(), to, from, key, merge, column.table(), column.column());
                run(c, DONE);
            } catch (SQLException e) {
                run(c, BACK);
                refused++;
            }
        }
        return new Count(column, moved, refused);
    }

    private static List<String> keys(Connection c, RowKeys keys, UUID from) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement s = c.prepareStatement(keys.listing())) {
            s.setObject(1, from);
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    found.add(r.getString(1));
                }
            }
        }
        return found;
    }

    private static long count(Connection c, String sql, Object... values) throws SQLException {
        try (PreparedStatement s = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                s.setObject(i + 1, values[i]);
            }
            try (ResultSet r = s.executeQuery()) {
                r.next();
                return r.getLong(1);
            }
        }
    }

    private static void run(Connection c, String sql) throws SQLException {
        try (Statement s = c.createStatement()) {
            s.execute(sql);
        }
    }

    private void execute(String sql) {
        work(c -> {
            run(c, sql);
            return null;
        });
    }

    private interface Work<T> {
        T on(Connection c) throws SQLException;
    }

    /** Rules that are looked at in the end are looked at here, while a refusal can still be told. */
    private static void lookAtOnce(Connection c) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement s = c.createStatement();
                ResultSet r = s.executeQuery("select distinct quote_ident(conname) from pg_constraint"
                        + " where condeferrable and contype in ('u', 'x', 'f') order by 1")) {
            while (r.next()) {
                names.add(r.getString(1));
            }
        }
        if (!names.isEmpty()) {
            run(c, "set constraints " + String.join(", ", names) + " immediate");
        }
    }

    private <T> T work(Work<T> work) {
        entities.flush();
        T result = entities.unwrap(Session.class).doReturningWork(c -> {
            lookAtOnce(c);
            return work.on(c);
        });
        entities.clear();
        return result;
    }
}
