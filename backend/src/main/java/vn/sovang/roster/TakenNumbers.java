package vn.sovang.roster;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A list without its identity numbers: in their place it says that there was one, so that the list can be kept and read
 * again as any other text.
 *
 * @param numbers nine or twelve digits by line
 */
record TakenNumbers(String text, Map<Integer, String> numbers) {

    /** In place of a number. */
    static final String TAKEN = "(đã niêm)";

    /** In place of a number whose first zero a spreadsheet had dropped. */
    static final String MENDED = "(đã niêm, thêm số 0 ở đầu)";

    /** In place of what is no number. */
    static final String UNREAD = "(không đọc được)";

    /** In place of digits in a column nobody reads that look like a number. */
    static final String HIDDEN = "(đã che)";

    private static final Pattern NUMBER = Pattern.compile("\\d{9}|\\d{12}");
    /** Every number of twelve digits begins with the code of a province, 001 to 096. */
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[1-9]\\d{10}");

    static TakenNumbers outOf(String text) {
        String[] rows = text.split("\\R", -1);
        int head = RosterTable.headOf(rows);
        if (head < 0) {
            return new TakenNumbers(text, Map.of());
        }
        Map<Integer, RosterColumn> columns = RosterTable.columns(rows[head].split("\t", RosterTable.MOST_COLUMNS));
        Map<Integer, String> numbers = new TreeMap<>();
        for (int i = head + 1; i < rows.length; i++) {
            String[] cells = rows[i].split("\t", RosterTable.MOST_COLUMNS);
            for (int c = 0; c < cells.length; c++) {
                String digits = cells[c].replaceAll("[\\s.'’-]", "");
                if (columns.get(c) == RosterColumn.NUMBER) {
                    Optional<String> number = number(digits);
                    if (number.isPresent()) {
                        numbers.put(i + 1, number.get());
                    }
                    cells[c] = digits.isEmpty()
                            ? ""
                            : number.isEmpty() ? UNREAD : number.get().equals(digits) ? TAKEN : MENDED;
                } else if (!columns.containsKey(c) && NUMBER.matcher(digits).matches()) {
                    cells[c] = HIDDEN;
                }
            }
            rows[i] = String.join("\t", cells);
        }
        return new TakenNumbers(String.join("\n", rows), numbers);
    }

    private static Optional<String> number(String digits) {
        if (NUMBER.matcher(digits).matches()) {
            return Optional.of(digits);
        }
        return WITHOUT_ZERO.matcher(digits).matches() ? Optional.of("0" + digits) : Optional.empty();
    }
}
