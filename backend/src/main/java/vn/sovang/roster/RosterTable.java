package vn.sovang.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.shared.text.VietnameseText;

/**
 * The table as written: which column holds what, and the lines below.
 *
 * @param unread titles nobody knows
 */
record RosterTable(List<Line> lines, List<String> unread, boolean hasNames) {

    /** What stands further right is nobody's column and stays one text. */
    static final int MOST_COLUMNS = 60;

    private static final Pattern GRADE = Pattern.compile("^(?:xep loai|danh gia|ket qua xep loai)\\D*(\\d{4})$");

    /**
     * One line.
     *
     * @param number as it stands in the text, from 1
     */
    record Line(int number, Map<RosterColumn, String> cells, Map<Integer, String> grades) {

        String at(RosterColumn column) {
            return cells.getOrDefault(column, "");
        }
    }

    static RosterTable of(String text) {
        String[] rows = text.split("\\R");
        int head = headOf(rows);
        if (head < 0) {
            return new RosterTable(List.of(), List.of(), false);
        }
        Map<Integer, RosterColumn> columns = columns(rows[head].split("\t", MOST_COLUMNS));
        String[] titles = rows[head].split("\t", MOST_COLUMNS);
        Map<Integer, Integer> years = new TreeMap<>();
        List<String> unread = new ArrayList<>();
        for (int c = 0; c < titles.length; c++) {
            Matcher m = GRADE.matcher(VietnameseText.fold(titles[c]));
            if (m.matches()) {
                years.put(c, Integer.valueOf(m.group(1)));
            } else if (!columns.containsKey(c) && !isNumbering(titles[c])) {
                unread.add(VietnameseText.clean(titles[c]));
            }
        }
        List<Line> lines = new ArrayList<>();
        for (int i = head + 1; i < rows.length; i++) {
            line(i + 1, rows[i].split("\t", MOST_COLUMNS), columns, years).ifPresent(lines::add);
        }
        return new RosterTable(lines, unread, true);
    }

    /** The row of titles; -1 where there is none. */
    static int headOf(String[] rows) {
        for (int i = 0; i < rows.length; i++) {
            if (columns(rows[i].split("\t", MOST_COLUMNS)).containsValue(RosterColumn.NAME)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNumbering(String title) {
        return title.isBlank() || List.of("stt", "tt", "so tt").contains(VietnameseText.fold(title));
    }

    static Map<Integer, RosterColumn> columns(String[] cells) {
        Map<Integer, RosterColumn> found = new TreeMap<>();
        for (int c = 0; c < cells.length; c++) {
            Optional<RosterColumn> column = RosterColumn.titled(cells[c]);
            if (column.isPresent() && !found.containsValue(column.get())) {
                found.put(c, column.get());
            }
        }
        return found;
    }

    private static Optional<Line> line(
            int number, String[] cells, Map<Integer, RosterColumn> columns, Map<Integer, Integer> years) {
        Map<RosterColumn, String> values = new EnumMap<>(RosterColumn.class);
        columns.forEach((c, column) -> put(values, column, cells, c));
        Map<Integer, String> grades = new TreeMap<>();
        years.forEach((c, year) -> put(grades, year, cells, c));
        return values.isEmpty() && grades.isEmpty() ? Optional.empty() : Optional.of(new Line(number, values, grades));
    }

    private static <K> void put(Map<K, String> into, K key, String[] cells, int at) {
        String value = at < cells.length ? VietnameseText.clean(cells[at]) : "";
        if (!value.isEmpty()) {
            into.put(key, value);
        }
    }
}
