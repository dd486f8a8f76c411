package vn.sovang.shared.time.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times that name a day, in folded text. */
final class WrittenDays {

    static final String DAY = "(?:ngay )?(\\d{1,2})(?:/| thang )(\\d{1,2})(?:(?:/| nam )(\\d{4}))?";
    private static final String BEFORE =
            "(truoc|cham nhat|muon nhat|den|den het|han cuoi|xong truoc|hoan thanh truoc)?";
    private static final Pattern DATE = Pattern.compile(BEFORE + "(?: ngay| la)*? ?" + DAY);
    private static final Pattern WINDOW = Pattern.compile("(?:tu )?" + DAY + " ?(?:-|den truoc|den|den het) ?" + DAY);
    private static final Pattern MONTHLY =
            Pattern.compile("(?:(truoc) |cham nhat |muon nhat )?(?:ngay )?(\\d{1,2}) (?:hang|cua moi|moi) thang");
    private static final Pattern YEARLY = Pattern.compile(BEFORE
            + "(?: ngay| la)*? ?(?:ngay )?(\\d{1,2})(?:/| thang )(\\d{1,2})"
            + "(?: (?:hang|cua moi|moi) nam|( (?:cua )?nam (?:sau|tiep theo|lien ke|ke tiep)))");
    private static final Pattern OCCASION = Pattern.compile("(?:nhan )?dip (?:[a-z ]{1,60} )??" + DAY);

    private WrittenDays() {}

    static Optional<TimeRule> read(String folded, Integer year) {
        return monthly(folded, year)
                .or(() -> yearly(folded))
                .or(() -> occasion(folded, year))
                .or(() -> window(folded, year))
                .or(() -> date(folded, year));
    }

    private static Optional<TimeRule> monthly(String folded, Integer year) {
        Matcher m = MONTHLY.matcher(folded);
        if (!m.matches()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(m.group(2));
        return day < 1 || day > 31 ? Optional.empty() : Optional.of(new EveryMonth(year, day, m.group(1) == null));
    }

    private static Optional<TimeRule> yearly(String folded) {
        Matcher m = YEARLY.matcher(folded);
        if (!m.matches()) {
            return Optional.empty();
        }
        return monthDay(m.group(2), m.group(3))
                .map(d -> new DayOfYear(
                        d.getMonthValue(), d.getDayOfMonth(), m.group(4) == null ? 0 : 1, !exclusive(m.group(1))));
    }

    private static Optional<TimeRule> occasion(String folded, Integer year) {
        Matcher m = OCCASION.matcher(folded);
        return m.matches()
                ? monthDay(m.group(1), m.group(2))
                        .map(d -> new OnOccasion(year(m.group(3), year), d.getMonthValue(), d.getDayOfMonth()))
                : Optional.empty();
    }

    private static Optional<TimeRule> window(String folded, Integer year) {
        Matcher m = WINDOW.matcher(folded);
        if (!m.matches()) {
            return Optional.empty();
        }
        Integer toYear = year(m.group(6), year);
        Optional<LocalDate> to = day(m.group(4), m.group(5), toYear);
        Optional<LocalDate> from = day(m.group(1), m.group(2), year(m.group(3), toYear));
        boolean inclusive = !folded.contains("den truoc");
        return from.isPresent() && to.isPresent() && !from.get().isAfter(OnDay.last(to.get(), inclusive))
                ? Optional.of(new InWindow(from.get(), to.get(), inclusive))
                : Optional.empty();
    }

    private static Optional<TimeRule> date(String folded, Integer year) {
        Matcher m = DATE.matcher(folded);
        return m.matches()
                ? day(m.group(2), m.group(3), year(m.group(4), year)).map(d -> new OnDay(d, !exclusive(m.group(1))))
                : Optional.empty();
    }

    private static boolean exclusive(String before) {
        return before != null && before.endsWith("truoc");
    }

    static Optional<LocalDate> day(String day, String month, Integer year) {
        if (year == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // a day that does not exist stays text
        }
    }

    private static Optional<MonthDay> monthDay(String day, String month) {
        try {
            return Optional.of(MonthDay.of(Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Integer year(String written, Integer fallback) {
        return written == null ? fallback : Integer.valueOf(written);
    }
}
