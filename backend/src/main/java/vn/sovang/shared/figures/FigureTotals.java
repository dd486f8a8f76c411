package vn.sovang.shared.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sums by unit of measure. Unlike units never add up, and neither do percentages, fractions, ranges and figures without a
 * unit, which are handed back as they are.
 */
public record FigureTotals(List<Total> totals, List<FigureReading> notAdded) {

    /** @param exact false when any figure in the sum was qualified (hơn, gần, khoảng …) */
    public record Total(String unit, BigDecimal value, int figures, boolean exact) {}

    public static FigureTotals of(List<FigureReading> readings) {
        Map<String, Total> totals = new LinkedHashMap<>();
        List<FigureReading> notAdded = new ArrayList<>();
        for (FigureReading reading : readings) {
            boolean adds = reading.unit() != null
                    && !reading.unit().equals("%")
                    && !reading.unit().contains("/")
                    && reading.outOf() == null
                    && reading.upTo() == null;
            if (adds) {
                Total one = new Total(
                        reading.unit(), new BigDecimal(reading.value()), 1, reading.qualifier() == Qualifier.EXACT);
                totals.merge(reading.unit(), one, FigureTotals::sum);
            } else {
                notAdded.add(reading);
            }
        }
        return new FigureTotals(List.copyOf(totals.values()), List.copyOf(notAdded));
    }

    private static Total sum(Total a, Total b) {
        return new Total(a.unit(), a.value().add(b.value()), a.figures() + b.figures(), a.exact() && b.exact());
    }
}
