package vn.sovang.shared.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Compares a result with its target and says it in the words of the reports ("đạt 240 %, vượt 140 %"). */
public final class ResultArithmetic {

    /**
     * @param reached result in per cent of the target, at most one decimal; null when the target is not above zero
     * @param difference result minus target, in their unit
     * @param met whether the target is met; null where a loose figure does not settle it
     * @param text Vietnamese
     */
    public record Outcome(BigDecimal reached, BigDecimal difference, Boolean met, String text) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private ResultArithmetic() {}

    public static Outcome compare(BigDecimal planned, BigDecimal actual, Direction direction) {
        BigDecimal difference = actual.subtract(planned);
        boolean met = direction == Direction.HIGHER_IS_BETTER ? difference.signum() >= 0 : difference.signum() <= 0;
        if (planned.signum() <= 0) {
            return new Outcome(null, difference, met, withoutPercentage(planned, actual, direction, met));
        }
        BigDecimal reached = percent(actual, planned);
        String text = direction == Direction.HIGHER_IS_BETTER ? towards(reached) : below(reached);
        return new Outcome(reached, difference, met, text);
    }

    /**
     * The same for a result that is stated loosely: "hơn 986 triệu đồng" of 850 is "đạt hơn 116 %, vượt hơn 16 %", and
     * "khoảng 5" of 5 settles nothing.
     *
     * @param stated how exactly the result was meant; null reads as exact
     */
    public static Outcome compare(BigDecimal planned, BigDecimal actual, Direction direction, Qualifier stated) {
        Outcome exact = compare(planned, actual, direction);
        if (stated == null || stated == Qualifier.EXACT || stated == Qualifier.BETWEEN) {
            return exact;
        }
        Boolean met = stated.settles(actual.compareTo(planned), direction);
        if (exact.reached() == null) {
            return new Outcome(null, exact.difference(), met, told(met));
        }
        String loosely = stated.word() + " " + percentText(exact.reached());
        String text = direction == Direction.HIGHER_IS_BETTER ? "đạt " + loosely : "bằng " + loosely + " mức tối đa";
        boolean beyond = Boolean.TRUE.equals(met) && direction == Direction.HIGHER_IS_BETTER;
        BigDecimal over = exact.reached().subtract(HUNDRED);
        if (beyond && over.signum() > 0) {
            text += ", vượt " + stated.word() + " " + percentText(over);
        } else if (!beyond) {
            text += "; " + told(met);
        }
        return new Outcome(exact.reached(), exact.difference(), met, text);
    }

    private static String told(Boolean met) {
        if (met == null) {
            return "số liệu chưa đủ rõ để kết luận đạt chỉ tiêu";
        }
        return met ? "đạt chỉ tiêu" : "chưa đạt chỉ tiêu";
    }

    /** "33,3 %", thousands with a dot. */
    public static String percentText(BigDecimal percent) {
        return VietnameseNumbers.format(percent) + " %";
    }

    /** Rounded to one decimal, but a result short of or above its target never rounds to exactly 100. */
    private static BigDecimal percent(BigDecimal actual, BigDecimal planned) {
        BigDecimal percent = actual.multiply(HUNDRED).divide(planned, 1, RoundingMode.HALF_UP);
        int side = actual.compareTo(planned);
        if (percent.compareTo(HUNDRED) == 0 && side != 0) {
            return side < 0 ? HUNDRED.subtract(TENTH) : HUNDRED.add(TENTH);
        }
        return percent;
    }

    private static String towards(BigDecimal reached) {
        BigDecimal beyond = reached.subtract(HUNDRED);
        String text = "đạt " + percentText(reached);
        if (beyond.signum() == 0) {
            return text;
        }
        return text + (beyond.signum() > 0 ? ", vượt " : ", thiếu ") + percentText(beyond.abs());
    }

    private static String below(BigDecimal reached) {
        BigDecimal beyond = reached.subtract(HUNDRED);
        String text = "bằng " + percentText(reached) + " mức tối đa";
        return beyond.signum() > 0 ? text + ", vượt mức " + percentText(beyond) : text + ", không vượt mức";
    }

    private static String withoutPercentage(BigDecimal planned, BigDecimal actual, Direction direction, boolean met) {
        if (planned.signum() == 0 && direction == Direction.LOWER_IS_BETTER) {
            return met
                    ? "không phát sinh, đạt chỉ tiêu"
                    : "phát sinh " + VietnameseNumbers.format(actual) + ", không đạt chỉ tiêu";
        }
        return (met ? "đạt" : "chưa đạt") + " chỉ tiêu; chỉ tiêu không lớn hơn 0 nên không tính tỷ lệ phần trăm";
    }
}
