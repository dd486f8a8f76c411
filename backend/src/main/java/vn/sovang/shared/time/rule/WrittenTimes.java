package vn.sovang.shared.time.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.shared.text.VietnameseText;

/** Reads the wordings of times; a text that says more than is understood stays unread as a whole. */
public final class WrittenTimes {

    private static final int LONGEST = 120;
    private static final Pattern QUARTER =
            Pattern.compile("(?:trong )?quy (iv|iii|ii|i|[1-4])(?:(?:/| nam |/nam )(\\d{4}))?");
    private static final Pattern MONTH = Pattern.compile("(?:trong )?thang (\\d{1,2})(?:(?:/| nam |/nam )(\\d{4}))?");
    private static final Pattern YEAR = Pattern.compile("(?:trong )?nam (\\d{4})");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("(?:trong )?nam hoc (\\d{4}) ?- ?(\\d{4})");
    private static final Pattern CONTINUING = Pattern.compile(
            "(?:thuong xuyen|ca nam|trong nam|quanh nam)(?:[ ,;]*(?:trong nam|ca nam|hang nam|lien tuc))*");
    private static final Pattern EXCEPT = Pattern.compile("(.+?)[,;.] ?riêng (.+)", Pattern.CASE_INSENSITIVE);

    /** Tried in this order; the first that reads wins. */
    private static final List<BiFunction<String, Integer, Optional<TimeRule>>> READERS = List.of(
            WrittenTimes::quarter,
            WrittenTimes::month,
            WrittenTimes::year,
            WrittenTimes::schoolYear,
            WrittenTimes::continuing,
            WrittenDays::read);

    private WrittenTimes() {}

    /** @param year where the text names none; null when not known, then a day without a year stays unread */
    public static TimeReading read(String text, Integer year) {
        String clean = VietnameseText.clean(text).replaceAll("[.;,\\s]+$", "").replace('–', '-');
        if (clean.isEmpty() || clean.length() > LONGEST * 2) {
            return new TimeReading(null, text);
        }
        return new TimeReading(
                excepted(clean, year).or(() -> plain(clean, year)).orElse(null), text);
    }

    /** 1 to 4 for "I" to "IV" or a digit, any case. */
    public static int quarterOf(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
    }

    private static Optional<TimeRule> plain(String clean, Integer year) {
        if (clean.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = VietnameseText.fold(clean);
        return READERS.stream()
                .map(r -> r.apply(folded, year))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> WrittenEvents.read(clean));
    }

    /** "…; riêng các cụm, khối thi đua trước ngày 20/12": the words before a time are those it holds for. */
    private static Optional<TimeRule> excepted(String clean, Integer year) {
        Matcher except = EXCEPT.matcher(clean);
        if (!except.matches()) {
            return Optional.empty();
        }
        Optional<TimeRule> general = plain(except.group(1), year);
        String[] words = except.group(2).split(" ");
        for (int i = 1; general.isPresent() && i < words.length; i++) {
            String who = String.join(" ", List.of(words).subList(0, i)).replaceAll("[:,]$", "");
            Optional<TimeRule> own = plain(String.join(" ", List.of(words).subList(i, words.length)), year);
            if (own.isPresent()) {
                return Optional.of(
                        new WithExceptions(general.get(), List.of(new WithExceptions.Exceptional(who, own.get()))));
            }
        }
        return Optional.empty();
    }

    private static Optional<TimeRule> quarter(String folded, Integer year) {
        Matcher m = QUARTER.matcher(folded);
        return m.matches()
                ? Optional.of(new InQuarter(WrittenDays.year(m.group(2), year), quarterOf(m.group(1))))
                : Optional.empty();
    }

    private static Optional<TimeRule> month(String folded, Integer year) {
        Matcher m = MONTH.matcher(folded);
        return m.matches() && Integer.parseInt(m.group(1)) >= 1 && Integer.parseInt(m.group(1)) <= 12
                ? Optional.of(new InMonth(WrittenDays.year(m.group(2), year), Integer.parseInt(m.group(1))))
                : Optional.empty();
    }

    private static Optional<TimeRule> year(String folded, Integer year) {
        Matcher m = YEAR.matcher(folded);
        return m.matches() ? Optional.of(new InYear(Integer.valueOf(m.group(1)))) : Optional.empty();
    }

    private static Optional<TimeRule> schoolYear(String folded, Integer year) {
        Matcher m = SCHOOL_YEAR.matcher(folded);
        return m.matches() && Integer.parseInt(m.group(2)) == Integer.parseInt(m.group(1)) + 1
                ? Optional.of(new InSchoolYear(Integer.parseInt(m.group(1))))
                : Optional.empty();
    }

    private static Optional<TimeRule> continuing(String folded, Integer year) {
        return CONTINUING.matcher(folded).matches() ? Optional.of(new Continuing(year)) : Optional.empty();
    }
}
