package vn.sovang.meeting.ballot;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a whole that must be reached, kept exactly as a rule writes it: {@code 80%}, {@code 2/3}, {@code >50%}.
 *
 * @param numerator of the exact fraction
 * @param denominator positive
 * @param strict more than, not just as much
 * @param text the rule as written, without blanks
 */
public record Share(BigDecimal numerator, BigDecimal denominator, boolean strict, String text) {

    /** For the contract: what {@link #read} takes. */
    public static final String PATTERN = "^>?(\\d{1,3}([.,]\\d{1,2})?%|\\d{1,3}/\\d{1,3})$";

    private static final Pattern WRITTEN =
            Pattern.compile("(>?)(?:(\\d{1,3}(?:[.,]\\d{1,2})?)%|(\\d{1,3})/(\\d{1,3}))");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Empty when it is not written so, or is no part between nothing and the whole. */
    public static Optional<Share> read(String written) {
        String text = written == null ? "" : written.replaceAll("\\s", "");
        Matcher m = WRITTEN.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        boolean percent = m.group(2) != null;
        BigDecimal over = new BigDecimal(percent ? m.group(2).replace(',', '.') : m.group(3));
        BigDecimal under = percent ? HUNDRED : new BigDecimal(m.group(4));
        boolean strict = !m.group(1).isEmpty();
        int toWhole = over.compareTo(under);
        boolean possible = over.signum() > 0 && under.signum() > 0 && (strict ? toWhole < 0 : toWhole <= 0);
        return possible ? Optional.of(new Share(over, under, strict, text)) : Optional.empty();
    }

    /** For rules the program itself writes. */
    public static Share of(String written) {
        return read(written).orElseThrow(() -> new IllegalArgumentException("Not a share: " + written));
    }

    public boolean isReachedBy(int part, int whole) {
        if (whole <= 0) {
            return false;
        }
        int sign =
                BigDecimal.valueOf(part).multiply(denominator).compareTo(numerator.multiply(BigDecimal.valueOf(whole)));
        return strict ? sign > 0 : sign >= 0;
    }

    /** "từ 80 % trở lên", "trên 50 %", "từ 2/3 trở lên". */
    public String words() {
        String amount = (strict ? text.substring(1) : text).replace('.', ',').replace("%", " %");
        return strict ? "trên " + amount : "từ " + amount + " trở lên";
    }

    /** Kept as written. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<Share, String> {
        @Override
        public String convertToDatabaseColumn(Share share) {
            return share == null ? null : share.text();
        }

        @Override
        public Share convertToEntityAttribute(String text) {
            return text == null ? null : Share.of(text);
        }
    }
}
