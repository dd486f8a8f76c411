package vn.sovang.shared.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Numerals with a dot for thousands and a comma for decimals, and what else people type. */
public final class VietnameseNumbers {

    /** What stands beside the numeral decides whether an odd separator can be a thousands mark or a decimal one. */
    enum Beside {
        /** nghìn, triệu, tỷ: decimals are as usual as whole numbers. */
        MAGNITUDE,
        PERCENT,
        /** ha, km, tấn: measured, decimals possible. */
        MEASURE,
        /** people, houses, or nothing. */
        COUNT
    }

    /** Regex without capturing groups for one numeral of at most 30 digits; longer runs of digits are no figures. */
    static final String NUMERAL =
            "(?:\\d{1,3}(?:\\.\\d{3}){1,9}(?:,\\d{1,12})?|\\d{1,3}(?:,\\d{3}){1,9}(?:\\.\\d{1,12})?"
                    + "|\\d{1,3}(?: \\d{3}){1,9}(?:,\\d{1,12})?|\\d{1,30}(?:[.,]\\d{1,12})?)(?![\\d]|[.,]\\d)";

    private static final Pattern ONE_DOT_GROUP = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern ONE_COMMA_GROUP = Pattern.compile("[1-9]\\d{0,2},\\d{3}");
    private static final Pattern DOT_GROUPS = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern COMMA_GROUPS =
            Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3}){2,}(?:\\.\\d+)?|[1-9]\\d{0,2},\\d{3}\\.\\d+");

    private VietnameseNumbers() {}

    /** As printed in Vietnamese papers: 10762.8 is "10.762,8". */
    public static String format(BigDecimal number) {
        String plain = plain(number.abs());
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            text.insert(i, '.');
        }
        if (point >= 0) {
            text.append(',').append(plain, point + 1, plain.length());
        }
        return number.signum() < 0 ? "-" + text : text.toString();
    }

    /** Without exponent and without closing zeros. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Every number the numeral can mean; more than one means a person decides. */
    static List<BigDecimal> meanings(String numeral, Beside beside) {
        BigDecimal grouped = new BigDecimal(numeral.replaceAll("[., ]", ""));
        if (ONE_DOT_GROUP.matcher(numeral).matches()) {
            boolean decimalToo = (beside == Beside.MAGNITUDE || beside == Beside.PERCENT) && !numeral.endsWith(".000");
            return decimalToo ? List.of(grouped, new BigDecimal(numeral)) : List.of(grouped);
        }
        if (ONE_COMMA_GROUP.matcher(numeral).matches()) {
            BigDecimal decimal = new BigDecimal(numeral.replace(',', '.'));
            return beside == Beside.COUNT ? List.of(decimal, grouped) : List.of(decimal);
        }
        if (DOT_GROUPS.matcher(numeral).matches()) {
            return List.of(new BigDecimal(numeral.replace(".", "").replace(',', '.')));
        }
        if (COMMA_GROUPS.matcher(numeral).matches()) {
            return List.of(new BigDecimal(numeral.replace(",", "")));
        }
        return decimal(numeral.replace(" ", ""), grouped);
    }

    private static List<BigDecimal> decimal(String numeral, BigDecimal grouped) {
        String pointed = numeral.replace(',', '.');
        List<BigDecimal> meanings = new ArrayList<>();
        meanings.add(pointed.indexOf('.') == pointed.lastIndexOf('.') ? new BigDecimal(pointed) : grouped);
        return meanings;
    }
}
