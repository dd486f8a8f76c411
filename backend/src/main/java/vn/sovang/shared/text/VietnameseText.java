package vn.sovang.shared.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cleaning and folding of Vietnamese text. All methods accept {@code null} and treat it as empty text. */
public final class VietnameseText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private VietnameseText() {}

    /** NFC, without invisible characters, each run of white space (line breaks too) as one blank, trimmed. */
    public static String clean(String text) {
        return BLANKS.matcher(composed(text)).replaceAll(" ").trim();
    }

    /** NFC and without invisible characters; blanks and line breaks stay as they are. */
    public static String composed(String text) {
        if (text == null) {
            return "";
        }
        return INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
    }

    /** Lower case without any accent ({@code Đ} becomes {@code d}), blanks cleaned: what accent-free search compares. */
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(clean(text), Normalizer.Form.NFD);
        return MARKS.matcher(decomposed)
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Puts every tone mark where the older printed norm has it, so that {@code Tỉnh uỷ} and {@code Tỉnh ủy},
     * {@code Toà} and {@code Tòa} become the same text. Case and everything that is not a tone stay.
     */
    public static String withTonesPlaced(String text) {
        String composed = composed(text);
        Matcher words = WORD.matcher(composed);
        StringBuilder placed = new StringBuilder(composed.length());
        while (words.find()) {
            words.appendReplacement(placed, Matcher.quoteReplacement(Syllable.placeTone(words.group())));
        }
        return words.appendTail(placed).toString();
    }

    /** The words of the text in lower case with accents, tone marks placed; punctuation and dashes are dropped. */
    public static List<String> words(String text) {
        return wordsOf(withTonesPlaced(text).toLowerCase(Locale.ROOT));
    }

    /** Runs of letters and digits as written. */
    public static List<String> wordsOf(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Whether the text carries no Vietnamese accent at all, as when typed without an input method. */
    public static boolean isUnaccented(String text) {
        return fold(text).equals(clean(text).toLowerCase(Locale.ROOT));
    }
}
