package vn.sovang.plan.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.shared.text.VietnameseText;
import vn.sovang.shared.time.rule.InMonth;
import vn.sovang.shared.time.rule.InQuarter;
import vn.sovang.shared.time.rule.TimeRule;
import vn.sovang.shared.time.rule.WrittenTimes;

/**
 * A heading inside the task table: a quarter, a month or a topic.
 *
 * @param section what its rows carry: "I" to "IV" for a quarter, otherwise the heading without its count
 */
record SectionHeading(String section, String heading, Integer quarter, Integer month, Integer declared) {

    private static final String START = "^(?:[ivx]{1,5}|[a-z]|\\d{1,2})?[.)\\s]*"
            + "(?:(?:cac )?(?:nhiem vu|cong viec|noi dung)(?: cong tac| thuc hien)? )?(?:trong )?";
    private static final Pattern QUARTER = Pattern.compile(START + "quy (iv|iii|ii|i|[1-4])\\b.{0,60}");
    private static final Pattern MONTH = Pattern.compile(START + "thang (\\d{1,2})\\b.{0,60}");
    private static final Pattern DECLARED = Pattern.compile(
            "\\(\\s*(?:gom |tong so )?(\\d{1,3})\\s*(?:nhiem vu|noi dung|cong viec|dau viec|viec)\\s*\\)");

    /** Whether the line is the heading of a quarter or a month. */
    static boolean isPeriod(String text) {
        String folded = VietnameseText.fold(text);
        return folded.length() < 90
                && (QUARTER.matcher(folded).matches() || MONTH.matcher(folded).matches());
    }

    /** @param numeral the Roman numeral or letter that stands before the heading, may be empty */
    static SectionHeading of(String numeral, String text) {
        String clean = VietnameseText.clean(text);
        String folded = VietnameseText.fold(text);
        Matcher counted = DECLARED.matcher(folded);
        Integer declared = counted.find() ? Integer.valueOf(counted.group(1)) : null;
        Matcher quarter = QUARTER.matcher(folded);
        if (quarter.matches()) {
            int number = WrittenTimes.quarterOf(quarter.group(1));
            return new SectionHeading(Roman.of(number), clean, number, null, declared);
        }
        Optional<Integer> month = month(folded);
        String topic = clean.replaceFirst("^[IVX]{1,5}[.)]\\s+", "")
                .replaceAll("\\s*\\([^()]*\\d[^()]*\\)\\s*$", "")
                .replaceAll("[:.\\s]+$", "");
        String section = topic.isEmpty() ? numeral : topic;
        return new SectionHeading(section, clean, null, month.orElse(null), declared);
    }

    TimeRule rule(Integer year) {
        if (quarter != null) {
            return new InQuarter(year, quarter);
        }
        return month == null ? null : new InMonth(year, month);
    }

    private static Optional<Integer> month(String folded) {
        Matcher month = MONTH.matcher(folded);
        return month.matches()
                ? Optional.of(Integer.valueOf(month.group(1))).filter(number -> number >= 1 && number <= 12)
                : Optional.empty();
    }
}
