package vn.sovang.plan.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.shared.text.VietnameseText;

/** Reads the simple wordings of a time cell; anything else stays text. */
final class TimeText {

    private static final int LONGEST = 120;
    private static final String DAY = "(?:ngay )?(\\d{1,2})(?:/| thang )(\\d{1,2})(?:(?:/| nam )(\\d{4}))?";
    private static final String BEFORE =
            "(truoc|cham nhat|muon nhat|den|den het|han cuoi|xong truoc|hoan thanh truoc)?";
    private static final Pattern DATE = Pattern.compile(BEFORE + "(?: ngay| la)*? ?" + DAY);
    private static final Pattern WINDOW = Pattern.compile("(?:tu )?" + DAY + " ?(?:-|den|den het) ?" + DAY);
    private static final Pattern MONTHLY = Pattern.compile("(truoc )?(?:ngay )?(\\d{1,2}) (?:hang|cua moi|moi) thang");
    private static final Pattern MONTH = Pattern.compile("(?:trong )?thang (\\d{1,2})(?:(?:/| nam |/nam )(\\d{4}))?");
    private static final Pattern QUARTER =
            Pattern.compile("(?:trong )?quy (iv|iii|ii|i|[1-4])(?:(?:/| nam |/nam )(\\d{4}))?");
    private static final Pattern CONTINUING = Pattern.compile(
            "(?:thuong xuyen|ca nam|trong nam|quanh nam)(?:[ ,;]*(?:trong nam|ca nam|hang nam|lien tuc))*");

    private TimeText() {}

    /** @param planYear used where the text names no year; null when not known */
    static Optional<TimeRule> read(String text, Integer planYear) {
        String folded = VietnameseText.fold(text).replaceAll("[.;,\\s]+$", "").replace('–', '-');
        if (folded.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher quarter = QUARTER.matcher(folded);
        if (quarter.matches()) {
            return Optional.of(TimeRule.quarter(year(quarter.group(2), planYear), quarterOf(quarter.group(1))));
        }
        Matcher month = MONTH.matcher(folded);
        if (month.matches()) {
            int number = Integer.parseInt(month.group(1));
            return number < 1 || number > 12
                    ? Optional.empty()
                    : Optional.of(TimeRule.month(year(month.group(2), planYear), number));
        }
        if (CONTINUING.matcher(folded).matches()) {
            return Optional.of(TimeRule.continuing(planYear));
        }
        Matcher monthly = MONTHLY.matcher(folded);
        if (monthly.matches()) {
            int day = Integer.parseInt(monthly.group(2));
            return day < 1 || day > 31
                    ? Optional.empty()
                    : Optional.of(TimeRule.monthly(planYear, day, monthly.group(1) == null));
        }
        return dated(folded, planYear);
    }

    /** 1 to 4 for "I" to "IV" or a digit, any case. */
    static int quarterOf(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
    }

    private static Optional<TimeRule> dated(String folded, Integer planYear) {
        Matcher window = WINDOW.matcher(folded);
        if (window.matches()) {
            Integer toYear = year(window.group(6), planYear);
            Optional<LocalDate> to = day(window.group(4), window.group(5), toYear);
            Optional<LocalDate> from = day(window.group(1), window.group(2), year(window.group(3), toYear));
            return from.isPresent() && to.isPresent() && !from.get().isAfter(to.get())
                    ? Optional.of(TimeRule.window(from.get(), to.get()))
                    : Optional.empty();
        }
        Matcher date = DATE.matcher(folded);
        if (date.matches()) {
            boolean exclusive = date.group(1) != null && date.group(1).endsWith("truoc");
            return day(date.group(2), date.group(3), year(date.group(4), planYear))
                    .map(day -> TimeRule.date(day, !exclusive));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String day, String month, Integer year) {
        if (year == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // a day that does not exist stays text
        }
    }

    private static Integer year(String written, Integer fallback) {
        return written == null ? fallback : Integer.valueOf(written);
    }
}
