package vn.sovang.shared.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A minus before a numeral. A hyphen that touches the numeral is a minus or the mark of a list, so a person is asked; the
 * sign of mathematics is a minus; a hyphen with a blank after it is the mark of a list.
 *
 * @param start where it stands; past every text where there is none
 * @param certain whether it can be nothing else
 */
record Minus(int start, boolean certain) {

    private static final Minus NONE = new Minus(Integer.MAX_VALUE, false);
    private static final char MATHEMATICAL = '\u2212';

    static Minus before(String text, int numeral) {
        int at = numeral - 1;
        if (at > 0 && text.charAt(at) == ' ' && text.charAt(at - 1) == MATHEMATICAL) {
            at--;
        }
        if (at < 0 || "-–".indexOf(text.charAt(at)) < 0 && text.charAt(at) != MATHEMATICAL) {
            return NONE;
        }
        boolean first = at == 0 || " \n(:;".indexOf(text.charAt(at - 1)) >= 0;
        return first ? new Minus(at, text.charAt(at) == MATHEMATICAL) : NONE;
    }

    /** Every value the figure can have. */
    List<BigDecimal> of(List<BigDecimal> values) {
        if (this == NONE || values.stream().allMatch(v -> v.signum() == 0)) {
            return values;
        }
        Stream<BigDecimal> negative = values.stream().map(BigDecimal::negate);
        return certain
                ? negative.toList()
                : Stream.concat(negative, values.stream()).toList();
    }
}
