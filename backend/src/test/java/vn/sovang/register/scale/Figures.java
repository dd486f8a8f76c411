package vn.sovang.register.scale;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import vn.sovang.register.scale.Figure.Baseline;

/** What is measured of reading, with questions drawn from the lines there are. */
final class Figures {

    private static final int QUESTIONS = 200;

    /** Units that came out of no other: the program would count in what those hold, bare SQL would not. */
    private static final String OF_UNITS = "select unit_id, year from register_entry e where unit_id is not null"
            + " and not exists (select 1 from unit_succession s where s.successor_id = e.unit_id)";

    private static final String NEWEST = " order by decision_date desc, id desc limit 21";
    private static final String CUSTOM = "set plan_cache_mode = force_custom_plan";
    /** Lines before the page with the number 5,000. */
    private static final int DEEP = 100_000;

    /** Where names are found by plain LIKE: all lines with their words and an index of trigrams over them. */
    static final String NAMED = "bench_named";

    private final Connection c;
    private final int connections;

    Figures(Connection c, int connections) {
        this.c = c;
        this.connections = connections;
    }

    /** Beside the book, where the program does not look; dropped after reading is measured. */
    static void beside(Connection c) throws SQLException {
        try (Statement s = c.createStatement()) {
            s.execute(
                    "create unlogged table " + NAMED + " as select e.id, e.decision_date, e.award_code, e.year,"
                            + " e.subject_name, e.unit_name, s.search from register_entry e join register_subject s on s.id = e.subject_id");
            s.execute("create index bench_named_ix on " + NAMED + " using gin (search gin_trgm_ops)");
            s.execute("grant select on " + NAMED + " to public");
            s.execute("analyze " + NAMED);
        }
    }

    List<Figure> all() throws SQLException {
        return List.of(byId(), page(), pageAndTotal(), name(), counts(), deep(), unit());
    }

    private Figure byId() throws SQLException {
        List<Object[]> ids = drawn("select id from register_entry");
        return new Figure(
                "a  one entry by its id",
                connections,
                addresses("/register/%s", ids),
                true,
                List.of(new Baseline("SQL", null, List.of("select * from register_entry where id = ?"), ids, 0.45)));
    }

    private Figure page() throws SQLException {
        List<Object[]> units = drawn(OF_UNITS);
        return new Figure(
                "b  page of 20 by unit and year",
                connections,
                addresses(
                        "/register?unitId=%s&year=%s&after=" + cursor(LocalDate.of(2100, 1, 1), new UUID(-1, -1)),
                        units),
                true,
                List.of(new Baseline(
                        "SQL",
                        null,
                        List.of("select * from register_entry where unit_id = ? and year = ?" + NEWEST),
                        units,
                        0.45)));
    }

    private Figure pageAndTotal() throws SQLException {
        List<Object[]> units = drawn(OF_UNITS);
        return new Figure(
                "b  the same with its total",
                connections,
                addresses("/register?unitId=%s&year=%s", units),
                true,
                List.of(new Baseline(
                        "SQL, two statements",
                        null,
                        List.of(
                                "select * from register_entry where unit_id = ? and year = ?" + NEWEST,
                                "select count(*) from register_entry where unit_id = ? and year = ?"),
                        units,
                        0.55)));
    }

    private Figure name() throws SQLException {
        List<Object[]> names = drawn("""
                select '% ' || w[1] || '%', '% ' || w[2] || '%', '% ' || w[array_length(w, 1)] || '%', array_to_string(w, '+'),
                       format('''%s'':* & ''%s'':* & ''%s'':*', w[1], w[2], w[array_length(w, 1)])
                  from (select string_to_array(folded, ' ') as w from register_subject) s where array_length(w, 1) > 1""");
        List<Object[]> patterns =
                names.stream().map(n -> new Object[] {n[0], n[1], n[2]}).toList();
        List<Object[]> words = names.stream().map(n -> new Object[] {n[4]}).toList();
        String likes = "search like ? and search like ? and search like ?";
        return new Figure(
                "c  a name without accents, 20 best",
                connections,
                addresses("/register?q=%4$s", names),
                false,
                List.of(
                        new Baseline(
                                "LIKE over trigrams",
                                CUSTOM,
                                List.of("select * from " + NAMED + " where " + likes + NEWEST),
                                patterns,
                                12.0),
                        new Baseline(
                                "SQL over the dictionary",
                                CUSTOM,
                                List.of("select e.* from (select id from register_subject"
                                        + " where register_words(search) @@ cast(? as tsquery) limit 2001) s cross join lateral (select * from register_entry e"
                                        + " where e.subject_id = s.id" + NEWEST + ") e" + NEWEST),
                                words,
                                0.4)));
    }

    private Figure counts() {
        List<Object[]> once = List.<Object[]>of(new Object[0]);
        return new Figure(
                "d  counts by award and year",
                1,
                List.of("/register/counts"),
                false,
                List.of(new Baseline(
                        "group by",
                        null,
                        List.of("select award_code, year, count(*) from register_entry group by award_code, year"),
                        once,
                        100.0)));
    }

    private Figure deep() throws SQLException {
        long lines = (Long) one("select count(*) from register_entry");
        long from = Math.min(DEEP, lines / 2);
        List<Object[]> places =
                rows("select decision_date, id from (select decision_date, id, row_number() over () as n from"
                        + " (select decision_date, id from register_entry order by decision_date desc, id desc offset "
                        + from
                        + " limit " + QUESTIONS * 20 + ") x) y where n % 20 = 1");
        List<String> addresses = places.stream()
                .map(p -> "/register?after=" + cursor(((Date) p[0]).toLocalDate(), (UUID) p[1]))
                .toList();
        List<Object[]> offsets = LongStream.range(0, places.size())
                .mapToObj(i -> new Object[] {from + 1 + i * 20})
                .toList();
        return new Figure(
                "e  a page deep in the list",
                connections,
                addresses,
                true,
                List.of(
                        new Baseline(
                                "SQL by keyset",
                                null,
                                List.of("select * from register_entry where (decision_date, id) < (?, ?)" + NEWEST),
                                places,
                                0.35),
                        new Baseline(
                                "OFFSET " + from + " and on",
                                null,
                                List.of("select * from register_entry" + NEWEST + " offset ?"),
                                offsets,
                                4.0)));
    }

    private Figure unit() throws SQLException {
        List<Object[]> units = drawn("select id from unit where id in (select unit_id from register_entry)");
        return new Figure(
                "   the book of a unit",
                connections,
                addresses("/register/subjects/%s", units),
                false,
                List.of(new Baseline(
                        "SQL, two statements",
                        null,
                        List.of(
                                "select award_code, subject_kind, count(*), max(year) from register_entry where unit_id = ?"
                                        + " and revoked_on is null group by award_code, subject_kind",
                                "select * from register_entry where unit_id = ? and subject_kind = 'COLLECTIVE'"
                                        + " order by decision_date desc, id desc limit 200"),
                        units,
                        null)));
    }

    private static String cursor(LocalDate date, UUID id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("0|" + date + "|" + id).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> addresses(String pattern, List<Object[]> values) {
        return values.stream().map(v -> pattern.formatted(v)).toList();
    }

    /** Some of many, the same ones for both sides. */
    private List<Object[]> drawn(String sql) throws SQLException {
        return rows("select * from (" + sql + ") all_of_them order by random() limit " + QUESTIONS);
    }

    private List<Object[]> rows(String sql) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (Statement s = c.createStatement();
                ResultSet r = s.executeQuery(sql)) {
            int columns = r.getMetaData().getColumnCount();
            while (r.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = r.getObject(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private Object one(String sql) throws SQLException {
        return rows(sql).get(0)[0];
    }
}
