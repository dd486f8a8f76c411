package vn.sovang.bonus;

import java.util.ArrayList;
import java.util.List;

/** Amounts as papers write them: "1.250.000", and in words. */
final class BonusMoney {

    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] GROUPS = {"", "nghìn", "triệu", "tỷ"};

    private BonusMoney() {}

    static String written(long amount) {
        return String.valueOf(amount).replaceAll("(\\d)(?=(\\d{3})+$)", "$1.");
    }

    /** "Một triệu hai trăm năm mươi nghìn đồng". */
    static String words(long amount) {
        if (amount < 0) {
            throw new IllegalArgumentException("No amount is below nothing");
        }
        String read = amount == 0 ? "không" : read(amount);
        return read.substring(0, 1).toUpperCase() + read.substring(1) + " đồng";
    }

    private static String read(long amount) {
        if (amount >= 1_000_000_000_000L) {
            long rest = amount % 1_000_000_000;
            return read(amount / 1_000_000_000) + " tỷ" + (rest == 0 ? "" : " " + read(rest));
        }
        List<String> words = new ArrayList<>();
        for (int group = 3; group >= 0; group--) {
            int three = (int) (amount / (long) Math.pow(1000, group) % 1000);
            if (three > 0) {
                words.add(three(three, !words.isEmpty()));
                words.add(GROUPS[group]);
            }
        }
        return String.join(" ", words).strip();
    }

    /** @param within true after a higher group, where leading noughts are read */
    private static String three(int number, boolean within) {
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        List<String> words = new ArrayList<>();
        if (hundreds > 0 || within) {
            words.add(DIGITS[hundreds] + " trăm");
        }
        if (tens > 1) {
            words.add(DIGITS[tens] + " mươi");
        } else if (tens == 1) {
            words.add("mười");
        } else if (ones > 0 && !words.isEmpty()) {
            words.add("linh");
        }
        if (ones > 0) {
            words.add(last(tens, ones));
        }
        return String.join(" ", words);
    }

    private static String last(int tens, int ones) {
        if (ones == 1 && tens > 1) {
            return "mốt";
        }
        if (ones == 5 && tens > 0) {
            return "lăm";
        }
        return DIGITS[ones];
    }
}
