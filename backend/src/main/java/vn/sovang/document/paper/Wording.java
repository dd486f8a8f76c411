package vn.sovang.document.paper;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Spelling rules of administrative papers for dates, counts and unknown values. */
public final class Wording {
    /** Stands for one unknown value inside a sentence. */
    public static final String DOTS = "………………";

    /** "về việc", before what a letter is about. */
    public static final String ABOUT = "V/v";

    /** Stands for one unknown number. */
    public static final String SHORT_DOTS = "……";

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Wording() {}

    /** "ngày 05 tháng 01 năm 2026"; a null date gives dots. Only days under 10 and months 1 and 2 take a leading zero. */
    public static String date(LocalDate date) {
        if (date == null) {
            return "ngày " + SHORT_DOTS + " tháng " + SHORT_DOTS + " năm " + SHORT_DOTS + "…";
        }
        int month = date.getMonthValue();
        String monthText = month <= 2 ? "0" + month : String.valueOf(month);
        return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), monthText, date.getYear());
    }

    /** "05/01/2026", or dots. */
    public static String slashed(LocalDate date) {
        return date == null ? DOTS : SLASHED.format(date);
    }

    /** "08 giờ 00 phút", or dots. */
    public static String time(LocalTime time) {
        return time == null
                ? SHORT_DOTS + " giờ " + SHORT_DOTS + " phút"
                : "%02d giờ %02d phút".formatted(time.getHour(), time.getMinute());
    }

    /** A count in running text: numbers under 10 are written with a leading zero. */
    public static String count(int number) {
        return number >= 0 && number < 10 ? "0" + number : String.valueOf(number);
    }

    /** A count that may be unknown. */
    public static String count(Integer number) {
        return number == null ? SHORT_DOTS : count(number.intValue());
    }

    /** "02 tập thể và 01 cá nhân" in the fixed order of {@link SubjectKind}; kinds without anybody are left out. */
    public static String tally(Map<SubjectKind, Integer> counts) {
        List<String> parts = new ArrayList<>();
        for (SubjectKind kind : SubjectKind.values()) {
            int count = counts.getOrDefault(kind, 0);
            if (count > 0) {
                parts.add(count(count) + " " + kind.noun());
            }
        }
        int last = parts.size() - 1;
        return last < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, last)) + " và " + parts.get(last);
    }

    /** The text, or dots when there is none. */
    public static String orDots(String text) {
        return isBlank(text) ? DOTS : text.strip();
    }

    public static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** Capitals by Vietnamese rules. */
    public static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    /** First letter in capitals, the rest untouched. */
    public static String sentence(String text) {
        return text.isEmpty() ? text : capitals(text.substring(0, 1)) + text.substring(1);
    }

    /** A document number is written with two digits at least. */
    public static String documentNumber(String number) {
        return number.matches("\\d") ? "0" + number : number;
    }

    /** Composed characters, and nothing that Word refuses to open: control characters and lone surrogates go. */
    public static String printable(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder kept = new StringBuilder(text.length());
        Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                .codePoints()
                .filter(Wording::allowedInXml)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean allowedInXml(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\t'
                || codePoint >= 0x20 && codePoint <= 0xD7FF
                || codePoint >= 0xE000 && codePoint <= 0xFFFD
                || codePoint >= 0x10000;
    }
}
