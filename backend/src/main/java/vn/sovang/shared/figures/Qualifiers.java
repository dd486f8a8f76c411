package vn.sovang.shared.figures;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words before and after a figure that say how exactly it is meant. */
final class Qualifiers {

    /**
     * @param start where the figure with its qualifier begins
     * @param rangeStart the same when "từ" opens a range or "từ … trở lên"
     */
    record Before(Qualifier qualifier, int start, int rangeStart) {}

    record After(Qualifier qualifier, int start, int end) {}

    private static final Map<String, Qualifier> WORDS = new LinkedHashMap<>();

    static {
        put(Qualifier.AT_LEAST, "không dưới", "không ít hơn", "không thấp hơn", "ít nhất", "tối thiểu", "≥", ">=");
        put(Qualifier.AT_MOST, "không vượt quá", "không quá", "không nhiều hơn", "nhiều nhất", "tối đa", "≤", "<=");
        put(Qualifier.ABOUT, "trên dưới", "khoảng", "ước đạt", "ước tính", "ước", "xấp xỉ", "chừng", "~");
        put(Qualifier.MORE_THAN, "hơn", "trên", ">");
        put(Qualifier.LESS_THAN, "dưới", "chưa đến", "chưa tới", "<");
        put(Qualifier.NEARLY, "gần");
    }

    private static final int LONGEST = 24;
    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)(?<![\\p{L}])(" + String.join("|", WORDS.keySet()) + ")\\s*(?:(?:là|đạt|được|có)\\s+)?$");
    private static final Pattern FROM = Pattern.compile("(?iu)(?<![\\p{L}])từ\\s+$");
    private static final Pattern UPWARDS = Pattern.compile("\\s+(?iu:trở (lên|xuống)|(?:hoặc|và) (?:cao|nhiều) hơn)");

    private Qualifiers() {}

    static Before before(String text, int figure) {
        int from = Math.max(0, figure - LONGEST);
        String before = text.substring(from, figure);
        Matcher opening = FROM.matcher(before);
        int rangeStart = opening.find() ? from + opening.start() : figure;
        Matcher word = BEFORE.matcher(before);
        if (!word.find()) {
            return new Before(Qualifier.EXACT, figure, rangeStart);
        }
        int start = from + word.start();
        return new Before(WORDS.get(word.group(1).toLowerCase(Locale.ROOT)), start, start);
    }

    /** "từ 60% trở lên": the words after the unit overrule those before it. */
    static After after(String text, int end, Before before) {
        Matcher upwards = UPWARDS.matcher(text).region(end, text.length());
        if (!upwards.lookingAt()) {
            return new After(before.qualifier(), before.start(), end);
        }
        boolean down = "xuống".equalsIgnoreCase(upwards.group(1));
        return new After(down ? Qualifier.AT_MOST : Qualifier.AT_LEAST, before.rangeStart(), upwards.end());
    }

    private static void put(Qualifier qualifier, String... words) {
        for (String word : words) {
            WORDS.put(word, qualifier);
        }
    }
}
