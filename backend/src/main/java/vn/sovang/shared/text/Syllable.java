package vn.sovang.shared.text;

import java.text.Normalizer;
import java.util.Locale;

/** One written syllable and the place of its tone mark. */
final class Syllable {

    /** Grave, acute, tilde, hook above, dot below. */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static final String VOWELS = "aeiouyăâêôơư";
    private static final String MARKED_VOWELS = "ăâêôơư";

    private Syllable() {}

    static String placeTone(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(word.length());
        char tone = 0;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (TONES.indexOf(c) < 0) {
                letters.append(c);
            } else if (tone != 0) {
                return word; // two tones: not one Vietnamese syllable, so nothing to move
            } else {
                tone = c;
            }
        }
        if (tone == 0) {
            return word;
        }
        String bare = Normalizer.normalize(letters, Normalizer.Form.NFC);
        int at = toneIndex(bare.toLowerCase(Locale.ROOT));
        if (at < 0) {
            return word;
        }
        return Normalizer.normalize(bare.substring(0, at + 1) + tone + bare.substring(at + 1), Normalizer.Form.NFC);
    }

    private static int toneIndex(String bare) {
        int first = firstVowel(bare);
        if (first < 0) {
            return -1;
        }
        int end = first;
        while (end < bare.length() && VOWELS.indexOf(bare.charAt(end)) >= 0) {
            end++;
        }
        for (int i = end - 1; i >= first; i--) {
            if (MARKED_VOWELS.indexOf(bare.charAt(i)) >= 0) {
                return i;
            }
        }
        int vowels = end - first;
        boolean closed = end < bare.length();
        if (vowels == 1) {
            return first;
        }
        return vowels > 2 || closed ? first + 1 : first;
    }

    private static int firstVowel(String bare) {
        int first = 0;
        while (first < bare.length() && VOWELS.indexOf(bare.charAt(first)) < 0) {
            first++;
        }
        if (first == bare.length()) {
            return -1;
        }
        boolean glide = first > 0
                && first + 1 < bare.length()
                && VOWELS.indexOf(bare.charAt(first + 1)) >= 0
                && (bare.startsWith("qu") && first == 1 || bare.startsWith("gi") && first == 1);
        return glide ? first + 1 : first;
    }
}
