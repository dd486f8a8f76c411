package vn.sovang.unit.duplicate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.unit.UnitReferences;

/**
 * The statements that move rows of one table. A row is known again by its primary key without the column that moves, or
 * where it has none by all of its other columns.
 */
record RowKeys(String table, String column, String key, boolean versioned) {

    private static final String COLUMNS = """
            select a.attname,
                   exists (select 1 from pg_index i
                            where i.indrelid = t.oid and i.indisprimary and a.attnum = any(i.indkey)) as in_key
              from pg_class t join pg_attribute a on a.attrelid = t.oid
             where t.oid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped
             order by a.attnum""";

    static RowKeys of(Connection c, UnitReferences.Column at) throws SQLException {
        List<String> key = new ArrayList<>();
        boolean versioned = false;
        try (PreparedStatement s = c.prepareStatement(COLUMNS)) {
            s.setString(1, at.table());
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    String name = r.getString(1);
                    versioned |= name.equals("version");
                    if (r.getBoolean(2)) {
                        key.add(name);
                    }
                }
            }
        }
        return new RowKeys(at.table(), at.column(), expression(key, at.column()), versioned);
    }

    private static String expression(List<String> key, String moving) {
        if (key.isEmpty()) {
            return "to_jsonb(x) - '" + moving + "' - 'version'";
        }
        return key.stream()
                .filter(k -> !k.equals(moving))
                .map(k -> "'" + k + "', x." + k)
                .collect(Collectors.joining(", ", "jsonb_build_object(", ")"));
    }

    String counting() {
        return "select count(*) from " + table + " x where x." + column + " = ?";
    }

    String listing() {
        return "select cast(" + key + " as text) from " + table + " x where x." + column + " = ?";
    }

    /** Parameters: to, from, merge, table, column. */
    String forwards() {
        return remembering("");
    }

    /** Parameters: to, from, key, merge, table, column. */
    String forwardsOne() {
        return remembering(" and " + key + " = cast(? as jsonb)");
    }

    private String remembering(String only) {
        return """
                with moved as (%s where x.%s = ?%s returning %s as row_key),
                kept as (insert into unit_merge_move (merge_id, place, table_name, column_name, row_key)
                         select m.merge_id, coalesce((select max(o.place) from unit_merge_move o
                                                       where o.merge_id = m.merge_id and o.table_name = m.table_name
                                                         and o.column_name = m.column_name), 0)
                                + row_number() over (), m.table_name, m.column_name, v.row_key
                           from moved v
                          cross join (select cast(? as uuid) as merge_id, cast(? as text) as table_name,
                                             cast(? as text) as column_name) m
                         returning 1)
                select count(*) from kept""".formatted(update(), column, only, key);
    }

    /** Parameters: to, from, merge, table, column. */
    String backwards() {
        return """
                with moved as (%s where x.%s = ? and %s in (
                                   select row_key from unit_merge_move
                                    where merge_id = ? and table_name = ? and column_name = ?)
                               returning 1)
                select count(*) from moved""".formatted(update(), column, key);
    }

    private String update() {
        return "update " + table + " x set " + column + " = ?" + (versioned ? ", version = x.version + 1" : "");
    }
}
