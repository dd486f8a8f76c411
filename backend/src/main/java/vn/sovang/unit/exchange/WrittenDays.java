package vn.sovang.unit.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days in a table: 01/07/2025, 1/7/2025 or 2025-07-01. */
final class WrittenDays {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private WrittenDays() {}

    static String written(LocalDate day) {
        return day == null ? "" : WRITTEN.format(day);
    }

    /**
     * Null for a blank cell.
     *
     * @throws IllegalArgumentException when it is no day
     */
    static LocalDate read(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Matcher d = DAY_FIRST.matcher(text.strip());
        Matcher y = YEAR_FIRST.matcher(text.strip());
        try {
            if (d.matches()) {
                return LocalDate.of(number(d, 3), number(d, 2), number(d, 1));
            }
            if (y.matches()) {
                return LocalDate.of(number(y, 1), number(y, 2), number(y, 3));
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
        throw new IllegalArgumentException(text);
    }

    static LocalDate required(String text) {
        LocalDate day = read(text);
        if (day == null) {
            throw new IllegalArgumentException("A day is missing");
        }
        return day;
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
