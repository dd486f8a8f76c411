package vn.sovang.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as lists write it, or a year where only that is known.
 *
 * @param day null where only the year is known
 */
record WrittenDay(int year, LocalDate day) {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** Empty when it is no day. */
    static Optional<WrittenDay> read(String text) {
        if (YEAR.matcher(text).matches()) {
            return Optional.of(new WrittenDay(Integer.parseInt(text), null));
        }
        Matcher m = DAY.matcher(text);
        if (m.matches()) {
            return day(m.group(3), m.group(2), m.group(1));
        }
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<WrittenDay> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(new WrittenDay(date.getYear(), date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
