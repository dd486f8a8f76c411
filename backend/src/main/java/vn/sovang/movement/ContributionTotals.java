package vn.sovang.movement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sums of what was given, one for each kind and unit of measure; unlike units are never added. */
final class ContributionTotals {

    private static final Comparator<Part> ORDER =
            Comparator.comparing(Part::kind).thenComparing(Part::measure);

    /**
     * Contributions of one kind in one unit of measure.
     *
     * @param amount sum of the known amounts
     * @param count number of contributions
     * @param unknown how many of them have no known amount
     * @param exact false when any of them is "hơn", "gần" or "khoảng"
     * @param worth what they are said to be worth in đồng, beside the amount
     * @param worthCount how many of them say what they are worth
     */
    record Part(
            ContributionKind kind,
            String measure,
            BigDecimal amount,
            long count,
            long unknown,
            boolean exact,
            BigDecimal worth,
            long worthCount) {

        private Part with(Part other) {
            return new Part(
                    kind,
                    measure,
                    amount.add(other.amount),
                    count + other.count,
                    unknown + other.unknown,
                    exact && other.exact,
                    worth.add(other.worth),
                    worthCount + other.worthCount);
        }
    }

    private record Like(ContributionKind kind, String measure) {}

    private ContributionTotals() {}

    /** In the order of the kinds, whatever the order of the parts. */
    static List<Part> of(Collection<Part> parts) {
        Map<Like, Part> sums = new LinkedHashMap<>();
        parts.forEach(p -> sums.merge(new Like(p.kind(), p.measure()), p, Part::with));
        List<Part> sorted = new ArrayList<>(sums.values());
        sorted.sort(ORDER);
        return sorted;
    }
}
