package vn.sovang.shared.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.shared.text.VietnameseText;

/**
 * Reads every figure of a text. A figure that can be read in two ways gives two readings; dates, years after "năm" and
 * document numbers are no figures.
 */
public final class WrittenFigures {

    private static final Pattern NUMERAL = Pattern.compile("(?<![\\d\\p{L}/]|\\d[.,-])" + VietnameseNumbers.NUMERAL);
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,5})\\s?/\\s?(\\d{1,5})(?![\\d/])");
    private static final Pattern NOT_A_FIGURE = Pattern.compile(
            "\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2}/(?:19|20)\\d{2}(?!\\d)"
                    + "|(?:19|20)\\d{2}\\s*[-–]\\s*(?:19|20)\\d{2}(?!\\d)|\\d+\\p{L}?\\s?[/-]\\s?\\p{Lu}{2}[\\p{L}\\d/-]*");
    private static final Pattern ORDINAL_BEFORE = Pattern.compile(
            "(?iu)(?:(?<!tổng )(?<!trong )(?<!một )(?<!con )số|thứ|khóa|khoá|điều|khoản|tổ|xóm|thôn|quý|cụm|khối)\\s+$");
    private static final Pattern CALENDAR_BEFORE = Pattern.compile("(?iu)(?:(năm)|tháng|ngày)\\s+$");
    private static final Pattern RANGE = Pattern.compile("\\s*(?:-|–|đến|tới)\\s*(" + VietnameseNumbers.NUMERAL + ")");

    private final String text;
    private final List<FigureReading> readings = new ArrayList<>();
    private boolean ambiguous;

    private WrittenFigures(String text) {
        this.text = text;
    }

    public static FigureReadings read(String text) {
        String plain = VietnameseText.composed(text)
                .replaceAll("[\\u00A0\\u2007\\u202F\\t]", " ")
                .trim();
        return new WrittenFigures(plain).read();
    }

    private FigureReadings read() {
        Matcher numeral = NUMERAL.matcher(text);
        int at = 0;
        while (at < text.length() && numeral.find(at)) {
            Matcher other = NOT_A_FIGURE.matcher(text).region(numeral.start(), text.length());
            if (other.lookingAt()) {
                at = other.end();
            } else if (isOrdinal(numeral)) {
                at = numeral.end();
            } else {
                at = figure(numeral.group(), numeral.start(), numeral.end());
            }
        }
        return new FigureReadings(readings, ambiguous);
    }

    /** Reads one figure and hands back where it ends. */
    private int figure(String numeral, int start, int end) {
        Qualifiers.Before before = Qualifiers.before(text, start);
        Matcher fraction = FRACTION.matcher(text).region(start, text.length());
        if (fraction.lookingAt()) {
            MeasureUnits.Found unit = MeasureUnits.after(text, fraction.end());
            String raw = text.substring(before.start(), unit.end());
            readings.add(new FigureReading(
                    VietnameseNumbers.plain(new BigDecimal(fraction.group(1))),
                    unit.name(),
                    before.qualifier(),
                    raw,
                    VietnameseNumbers.plain(new BigDecimal(fraction.group(2))),
                    null));
            return unit.end();
        }
        Magnitudes.Amount low = Magnitudes.after(numeral, text, end);
        Matcher range = RANGE.matcher(text).region(low.end(), text.length());
        if (range.lookingAt()) {
            return range(low, Magnitudes.after(range.group(1), text, range.end()), before);
        }
        MeasureUnits.Found unit = low.money()
                ? new MeasureUnits.Found("đồng", VietnameseNumbers.Beside.COUNT, low.end())
                : MeasureUnits.after(text, low.end());
        Qualifiers.After after = Qualifiers.after(text, unit.end(), before);
        Minus minus = Minus.before(text, start);
        String raw = text.substring(Math.min(after.start(), minus.start()), after.end());
        List<BigDecimal> values = minus.of(low.values(unit.beside()));
        for (BigDecimal value : values) {
            readings.add(
                    new FigureReading(VietnameseNumbers.plain(value), unit.name(), after.qualifier(), raw, null, null));
        }
        ambiguous |= values.size() > 1;
        return after.end();
    }

    /** The lower end takes the magnitude of the upper one when it has none of its own ("5 - 10 triệu đồng"). */
    private int range(Magnitudes.Amount low, Magnitudes.Amount high, Qualifiers.Before before) {
        MeasureUnits.Found unit = high.money()
                ? new MeasureUnits.Found("đồng", VietnameseNumbers.Beside.COUNT, high.end())
                : MeasureUnits.after(text, high.end());
        Magnitudes.Amount scaledLow = !low.scaled() && high.parts().size() == 1
                ? new Magnitudes.Amount(
                        List.of(new Magnitudes.Part(
                                low.parts().get(0).numeral(),
                                high.parts().get(0).factor())),
                        high.money(),
                        low.end())
                : low;
        String raw = text.substring(before.rangeStart(), unit.end());
        int found = 0;
        for (BigDecimal from : scaledLow.values(unit.beside())) {
            for (BigDecimal to : high.values(unit.beside())) {
                found++;
                readings.add(new FigureReading(
                        VietnameseNumbers.plain(from),
                        unit.name(),
                        Qualifier.BETWEEN,
                        raw,
                        null,
                        VietnameseNumbers.plain(to)));
            }
        }
        ambiguous |= found > 1;
        return unit.end();
    }

    private boolean isOrdinal(Matcher numeral) {
        String before = text.substring(Math.max(0, numeral.start() - 12), numeral.start());
        if (ORDINAL_BEFORE.matcher(before).find()) {
            return true;
        }
        Matcher calendar = CALENDAR_BEFORE.matcher(before);
        if (!calendar.find()) {
            return false;
        }
        boolean year = calendar.group(1) != null;
        return numeral.group().matches(year ? "(?:19|20)\\d{2}" : "0?[1-9]|[12]\\d|3[01]");
    }
}
