package vn.sovang.register;

import java.util.Locale;
import java.util.regex.Pattern;

/** Number and symbol of an official document as people write them. */
public final class DocumentSymbol {

    // R68, a soft pattern: 157/KH-UBND, 598/QĐ-UBND, 12/2024/QĐ-UBND, 06/2022/QH15.
    private static final Pattern USUAL = Pattern.compile("^\\d+(/\\d{4})?/\\p{L}[\\p{L}\\d]*(-[\\p{L}.]+)?$");
    private static final Pattern BARE = Pattern.compile("\\d+");

    private DocumentSymbol() {}

    /** Without blanks and "số" before it; a bare number gets the {@code symbol}, for example QĐ-UBND. */
    public static String of(String written, String symbol) {
        String text = written.strip()
                .replaceFirst("(?iu)^số\\s*:?\\s*", "")
                .replaceAll("\\s*([/-])\\s*", "$1")
                .replaceAll("\\s+", " ");
        if (BARE.matcher(text).matches()) {
            return withoutLeadingZeros(text) + "/" + symbol;
        }
        int slash = text.indexOf('/');
        String head = slash < 0 ? text : text.substring(0, slash);
        return BARE.matcher(head).matches()
                ? withoutLeadingZeros(head) + text.substring(slash).replaceFirst("(?iu)^/qđ-", "/QĐ-")
                : text;
    }

    /** False asks the person to look again; it refuses nothing. */
    public static boolean isUsual(String number) {
        return USUAL.matcher(number).matches();
    }

    // 05 and 5 are one number of the register; one digit is written with its zero, as offices do.
    private static String withoutLeadingZeros(String digits) {
        String bare = digits.replaceFirst("^0+(?=\\d)", "");
        return (bare.length() == 1 ? "0" + bare : bare).toLowerCase(Locale.ROOT);
    }
}
