package vn.sovang.shared.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "2,5 tỷ", "1 tỷ 250 triệu", "3 triệu rưỡi": a number with its words of magnitude. */
final class Magnitudes {

    /** @param parts numeral and factor in order; factor 1 without a word of magnitude */
    record Amount(List<Part> parts, boolean money, int end) {

        boolean scaled() {
            return parts.size() > 1 || parts.get(0).factor().compareTo(BigDecimal.ONE) != 0;
        }

        /** Every value the amount can have, given what stands beside it. */
        List<BigDecimal> values(VietnameseNumbers.Beside unit) {
            VietnameseNumbers.Beside beside = scaled() ? VietnameseNumbers.Beside.MAGNITUDE : unit;
            List<BigDecimal> sums = List.of(BigDecimal.ZERO);
            for (Part part : parts) {
                List<BigDecimal> next = new ArrayList<>();
                for (BigDecimal sum : sums) {
                    for (BigDecimal meaning : VietnameseNumbers.meanings(part.numeral(), beside)) {
                        next.add(sum.add(meaning.multiply(part.factor())));
                    }
                }
                sums = next;
            }
            return sums;
        }
    }

    record Part(String numeral, BigDecimal factor) {}

    private static final Map<String, Integer> POWERS = Map.of(
            "nghìn",
            3,
            "ngàn",
            3,
            "vạn",
            4,
            "triệu",
            6,
            "tr",
            6,
            "tỷ",
            9,
            "tỉ",
            9,
            "nghìn tỷ",
            12,
            "nghìn tỉ",
            12,
            "ngàn tỷ",
            12);

    private static final Pattern WORD =
            Pattern.compile("\\s*(?iu:((?:nghìn tỷ|nghìn tỉ|ngàn tỷ|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?![\\p{L}])"
                    + "|tr(?=\\.?\\s?(?:đ|đồng)(?![\\p{L}]))))");
    private static final Pattern SHORT_MONEY = Pattern.compile("\\.?\\s?(?iu:đồng|đ)(?![\\p{L}])");
    private static final Pattern HALF = Pattern.compile("\\s+(?iu:rưỡi)(?![\\p{L}])");
    private static final Pattern NEXT = Pattern.compile("\\s+(" + VietnameseNumbers.NUMERAL + ")");

    private Magnitudes() {}

    /** Reads on from the end of the first numeral. */
    static Amount after(String numeral, String text, int end) {
        List<Part> parts = new ArrayList<>();
        int at = end;
        String current = numeral;
        int lastPower = Integer.MAX_VALUE;
        while (true) {
            Matcher word = WORD.matcher(text).region(at, text.length());
            int power = word.lookingAt() ? power(word.group(1)) : 0;
            if (power == 0 || power >= lastPower) {
                break;
            }
            parts.add(new Part(current, BigDecimal.TEN.pow(power)));
            at = word.end();
            lastPower = power;
            if (word.group(1).equalsIgnoreCase("tr")) {
                Matcher money = SHORT_MONEY.matcher(text).region(at, text.length());
                return new Amount(parts, true, money.lookingAt() ? money.end() : at);
            }
            Matcher half = HALF.matcher(text).region(at, text.length());
            if (half.lookingAt()) {
                parts.add(new Part("5", BigDecimal.TEN.pow(power - 1)));
                return new Amount(parts, false, half.end());
            }
            Matcher next = NEXT.matcher(text).region(at, text.length());
            Matcher nextWord = next.lookingAt() ? WORD.matcher(text).region(next.end(), text.length()) : null;
            if (nextWord == null || !nextWord.lookingAt() || power(nextWord.group(1)) >= lastPower) {
                break;
            }
            current = next.group(1);
            at = next.end();
        }
        return parts.isEmpty()
                ? new Amount(List.of(new Part(numeral, BigDecimal.ONE)), false, end)
                : new Amount(parts, false, at);
    }

    private static int power(String word) {
        return POWERS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }
}
