package vn.sovang.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.shared.text.VietnameseText;

/**
 * What somebody typed into the one box, taken apart: awards, a year, numbers of decisions, and the words left, which name
 * somebody or some unit.
 *
 * @param awards any of them; empty when none was named
 * @param year of the achievement, or null
 * @param numbers beginnings of decision numbers, each with what it is followed by
 * @param words lower case with the accents as typed
 * @param impossible true when a sign stands in it that no name carries
 */
record AskedHonours(Set<String> awards, Integer year, List<Number> numbers, List<String> words, boolean impossible) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,8})(?:/(.*))?");
    private static final Pattern YEAR = Pattern.compile("19[4-9]\\d|20\\d\\d|2100");
    private static final int MOST_WORDS = 12;

    private static final Set<String> BEFORE_NUMBERS = Set.of("số", "qđ", "qd", "quyết", "quyet", "định", "dinh");

    /**
     * The beginning of a decision's number.
     *
     * @param digits as kept, a single digit with its zero
     * @param symbol folded beginning of what stands behind the bar, possibly empty
     */
    record Number(String digits, String symbol) {}

    /** @param awardsToo false takes what could be an award for a part of a name */
    static AskedHonours of(String q, AwardWritings writings, boolean awardsToo) {
        String text = VietnameseText.clean(q);
        if (text.chars().anyMatch(c -> c == '%' || c == '_' || c == '\\')) {
            return new AskedHonours(Set.of(), null, List.of(), List.of(), true);
        }
        List<Number> numbers = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Integer year = null;
        for (String token : text.isEmpty() ? new String[0] : BLANKS.split(text)) {
            String last = words.isEmpty() ? "" : VietnameseText.fold(words.get(words.size() - 1));
            var number = NUMBER.matcher(token);
            if (!number.matches() || isPartOfName(number, words)) {
                words.addAll(VietnameseText.words(token));
            } else if (year == null && YEAR.matcher(token).matches()) {
                year = Integer.valueOf(token);
                if (last.equals("nam")) {
                    words.remove(words.size() - 1);
                }
            } else {
                String digits = number.group(1).length() == 1 ? "0" + number.group(1) : number.group(1);
                numbers.add(new Number(digits, number.group(2) == null ? "" : VietnameseText.fold(number.group(2))));
                dropWordsBeforeNumber(words);
            }
        }
        Set<String> awards = new LinkedHashSet<>();
        AwardWritings.Span span = awardsToo ? writings.first(words) : null;
        if (span != null) {
            awards.addAll(span.codes());
            words.subList(span.from(), span.to()).clear();
        }
        words.removeIf(w -> w.equals("của") || w.equals("cua"));
        return new AskedHonours(
                awards, year, numbers, List.copyOf(words.subList(0, Math.min(words.size(), MOST_WORDS))), false);
    }

    /** "Xóm Khuổi Mịn 4", "HCLĐ 1": a short number behind words belongs to them, unless they say otherwise. */
    private static boolean isPartOfName(Matcher number, List<String> words) {
        return number.group(2) == null
                && number.group().length() <= 2
                && !words.isEmpty()
                && !BEFORE_NUMBERS.contains(words.get(words.size() - 1));
    }

    /** "Quyết định số 312" asks for 312; but in "cơ sở 312" the word belongs to what stands before. */
    private static void dropWordsBeforeNumber(List<String> words) {
        int last = words.size() - 1;
        boolean bare = last >= 0
                && words.get(last).equals("so")
                && (last == 0 || BEFORE_NUMBERS.contains(words.get(last - 1)));
        if (bare) {
            words.remove(last);
        }
        while (!words.isEmpty() && BEFORE_NUMBERS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
    }

    /** The words as one line, as the dictionary keeps names. */
    String folded() {
        return VietnameseText.fold(String.join(" ", words));
    }

    String spelled() {
        return String.join(" ", words);
    }
}
