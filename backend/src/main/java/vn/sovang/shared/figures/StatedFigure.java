package vn.sovang.shared.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One figure as written, with its exact value. Money is in đồng whatever magnitude was written; a fraction of a
 * percentage target ("6/6") is a percentage.
 *
 * @param upTo upper end of a range, otherwise null
 */
public record StatedFigure(BigDecimal value, BigDecimal upTo, Qualifier qualifier) {

    public static final String PERCENT = "%";

    /**
     * @param raw as typed, with or without the unit of measure
     * @param measure unit of measure it must have, null when any
     * @param chosen the reading a person chose, null when nobody was asked yet
     */
    public static StatedFigure read(String raw, String measure, BigDecimal chosen) throws UnclearFigure {
        List<FigureReading> readings = WrittenFigures.read(raw).readings();
        if (measure != null && readings.stream().allMatch(r -> r.unit() == null)) {
            readings = WrittenFigures.read(raw + " " + measure).readings();
        }
        if (readings.isEmpty()) {
            throw new UnclearFigure("Không đọc được số trong “" + raw + "”. Hãy ghi bằng chữ số.");
        }
        if (readings.stream().map(FigureReading::raw).distinct().count() > 1) {
            throw new UnclearFigure("“" + raw + "” có nhiều con số. Hãy ghi một con số.");
        }
        FigureReading one = choose(raw, readings, chosen);
        requireSameMeasure(raw, one.unit(), measure);
        BigDecimal value = new BigDecimal(one.value());
        if (PERCENT.equals(measure) && one.outOf() != null) {
            BigDecimal of = new BigDecimal(one.outOf());
            if (of.signum() <= 0) {
                throw new UnclearFigure("“" + raw + "”: mẫu số phải lớn hơn 0.");
            }
            value = value.multiply(BigDecimal.valueOf(100))
                    .divide(of, 2, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
        }
        return new StatedFigure(value, one.upTo() == null ? null : new BigDecimal(one.upTo()), one.qualifier());
    }

    private static FigureReading choose(String raw, List<FigureReading> readings, BigDecimal chosen)
            throws UnclearFigure {
        if (readings.size() == 1) {
            return readings.get(0);
        }
        return readings.stream()
                .filter(r -> chosen != null && new BigDecimal(r.value()).compareTo(chosen) == 0)
                .findFirst()
                .orElseThrow(() -> new UnclearFigure("“" + raw + "” có thể đọc là "
                        + readings.stream().map(StatedFigure::words).collect(Collectors.joining(" hoặc "))
                        + ". Hãy chọn một cách đọc."));
    }

    private static String words(FigureReading r) {
        return VietnameseNumbers.format(new BigDecimal(r.value())) + (r.unit() == null ? "" : " " + r.unit());
    }

    private static void requireSameMeasure(String raw, String found, String measure) throws UnclearFigure {
        if (found == null || measure == null) {
            return;
        }
        String wanted = WrittenFigures.read("1 " + measure).readings().stream()
                .map(FigureReading::unit)
                .findFirst()
                .orElse(measure);
        if (wanted != null && !wanted.equalsIgnoreCase(found)) {
            throw new UnclearFigure("“" + raw + "” tính bằng " + found + ", còn ở đây tính bằng " + measure + ".");
        }
    }
}
