package vn.sovang.shared.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.shared.text.VietnameseText;

/**
 * Holds "đạt … %", "vượt … %" and "vượt … nhà" in a written result against target and result. A percentage without a
 * target is a question; no target is ever worked out from it.
 */
public final class ResultClaims {

    public enum Kind {
        REACHED_PERCENT,
        EXCEEDED_PERCENT,
        /** "vượt 24 nhà": a difference, not a percentage. */
        EXCEEDED_BY
    }

    /**
     * @param stated the number claimed
     * @param question what to ask, in Vietnamese; null when the claim agrees with target and result
     */
    public record Claim(Kind kind, BigDecimal stated, String raw, String question) {}

    private static final Pattern CLAIM =
            Pattern.compile("(?iu)(?<![\\p{L}])(đạt|vượt)(?:\\s+(?:mức|kế hoạch|chỉ tiêu|so với"
                    + " kế hoạch))?\\s+(?:là\\s+|hơn\\s+|trên\\s+)?(" + VietnameseNumbers.NUMERAL + ")(\\s*%)?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ResultClaims() {}

    /** @param planned null when no target is known; @param actual null when no result is known */
    public static List<Claim> check(String text, BigDecimal planned, BigDecimal actual) {
        List<Claim> claims = new ArrayList<>();
        String clean = VietnameseText.clean(text);
        Matcher matcher = CLAIM.matcher(clean);
        while (matcher.find()) {
            boolean percent = matcher.group(3) != null;
            boolean exceeded = VietnameseText.fold(matcher.group(1)).equals("vuot");
            if (!percent && !exceeded) {
                continue; // "đạt 36 triệu đồng" is the result itself
            }
            BigDecimal stated = stated(clean, matcher);
            Kind kind = !percent ? Kind.EXCEEDED_BY : exceeded ? Kind.EXCEEDED_PERCENT : Kind.REACHED_PERCENT;
            String raw = percent ? matcher.group() : matcher.group() + unit(clean, matcher.end());
            claims.add(new Claim(kind, stated, raw, question(kind, stated, raw, planned, actual)));
        }
        return claims;
    }

    private static BigDecimal stated(String text, Matcher claim) {
        List<FigureReading> readings =
                WrittenFigures.read(text.substring(claim.start(2))).readings();
        return new BigDecimal(readings.get(0).value());
    }

    private static String unit(String text, int from) {
        return text.substring(from, MeasureUnits.after(text, from).end());
    }

    private static String question(Kind kind, BigDecimal stated, String raw, BigDecimal planned, BigDecimal actual) {
        if (planned == null || actual == null || kind != Kind.EXCEEDED_BY && planned.signum() <= 0) {
            return kind == Kind.EXCEEDED_PERCENT
                    ? "“" + raw + "”: chưa có chỉ tiêu để đối chiếu. Ý là đạt hay vượt "
                            + ResultArithmetic.percentText(stated) + " chỉ tiêu? Đề nghị ghi chỉ tiêu và kết quả."
                    : "“" + raw + "”: chưa có chỉ tiêu để đối chiếu. Đề nghị ghi chỉ tiêu và kết quả.";
        }
        BigDecimal difference = actual.subtract(planned);
        if (kind == Kind.EXCEEDED_BY) {
            return difference.compareTo(stated) == 0
                    ? null
                    : "“" + raw + "”: chỉ tiêu " + VietnameseNumbers.format(planned) + ", kết quả "
                            + VietnameseNumbers.format(actual) + ", chênh lệch là "
                            + VietnameseNumbers.format(difference) + ".";
        }
        BigDecimal base = kind == Kind.EXCEEDED_PERCENT ? difference : actual;
        BigDecimal computed = base.multiply(HUNDRED).divide(planned, Math.max(0, stated.scale()), RoundingMode.HALF_UP);
        return computed.compareTo(stated) == 0
                ? null
                : "“" + raw + "”: chỉ tiêu " + VietnameseNumbers.format(planned) + ", kết quả "
                        + VietnameseNumbers.format(actual) + " thì "
                        + ResultArithmetic.compare(planned, actual, Direction.HIGHER_IS_BETTER)
                                .text() + ".";
    }
}
