package vn.sovang.register;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What the database would do for the product's own statements. */
final class Plans {

    private Plans() {}

    /** The statement with its values written into it, longest names first so that none is taken for a part of another. */
    static String sql(RegisterList.Statement statement) {
        String sql = statement.sql();
        List<String> names = new ArrayList<>(statement.values().keySet());
        names.sort(Comparator.comparingInt(String::length).reversed());
        for (String name : names) {
            sql = sql.replaceAll(
                    ":" + name + "\\b",
                    java.util.regex.Matcher.quoteReplacement(
                            literal(statement.values().get(name))));
        }
        return sql;
    }

    private static String literal(Object value) {
        if (value instanceof Object[] array) {
            return "'{" + Arrays.stream(array).map(o -> "\"" + o + "\"").collect(Collectors.joining(",")) + "}'";
        }
        return value instanceof Number
                ? value.toString()
                : "'" + value.toString().replace("'", "''") + "'";
    }

    static String of(Connection c, RegisterList.Statement statement) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement s = c.createStatement();
                ResultSet r = s.executeQuery("explain (costs off) " + sql(statement))) {
            while (r.next()) {
                lines.add(r.getString(1));
            }
        }
        return String.join("\n", lines);
    }
}
