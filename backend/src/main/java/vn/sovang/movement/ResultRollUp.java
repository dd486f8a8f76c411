package vn.sovang.movement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sovang.shared.text.VietnameseText;

/**
 * Adds up the results of a movement and of those that carry it out: the same indicator, unit of measure and period
 * only. What a movement says of itself as a whole already holds what its units say, so both are never added.
 */
final class ResultRollUp {

    private static final Pattern ONE_YEAR = Pattern.compile("(?iu)(?:năm\\s+)?(?:19|20)\\d{2}");

    /**
     * One figure.
     *
     * @param whole true where it is of its movement as a whole, not of one unit
     */
    record Line(
            UUID id,
            UUID movementId,
            boolean whole,
            String indicator,
            String measure,
            String period,
            BigDecimal value,
            boolean range,
            boolean exact) {

        /** Percentages, ratios, ranges and figures without a unit of measure are shown, never added. */
        boolean adds() {
            return value != null && !range && measure != null && !measure.contains("%") && !measure.contains("/");
        }
    }

    /**
     * A sum of like figures.
     *
     * @param period null for all years together
     * @param stated true where the movement said the figure itself
     * @param parts what its units and the movements under it come to, null where they said nothing
     * @param lines every figure it leans on
     */
    record Sum(
            String indicator,
            String measure,
            String period,
            BigDecimal value,
            boolean exact,
            boolean stated,
            BigDecimal parts,
            List<UUID> lines) {}

    private ResultRollUp() {}

    /** @param root movement that is looked at; everything else lies under it */
    static List<Sum> of(UUID root, Collection<Line> lines) {
        Map<String, Map<String, List<Line>>> groups = new TreeMap<>();
        lines.stream().filter(Line::adds).sorted(Comparator.comparing(Line::id)).forEach(l -> groups.computeIfAbsent(
                        likeness(l.indicator(), l.measure()), k -> new TreeMap<>())
                .computeIfAbsent(VietnameseText.fold(l.period()), k -> new ArrayList<>())
                .add(l));
        List<Sum> sums = new ArrayList<>();
        for (Map<String, List<Line>> periods : groups.values()) {
            List<Sum> each =
                    periods.values().stream().map(like -> sum(root, like)).toList();
            sums.addAll(each);
            if (each.size() > 1
                    && each.stream().allMatch(s -> ONE_YEAR.matcher(s.period()).matches())) {
                sums.add(together(each));
            }
        }
        return sums;
    }

    /** Figures of one likeness may be added. */
    static String likeness(String indicator, String measure) {
        return VietnameseText.fold(indicator) + "|" + LikeMeasure.of(measure);
    }

    private static Sum sum(UUID root, List<Line> like) {
        List<Line> own = like.stream()
                .filter(l -> l.whole() && l.movementId().equals(root))
                .toList();
        List<Line> parts = new ArrayList<>();
        like.stream()
                .collect(Collectors.groupingBy(Line::movementId, TreeMap::new, Collectors.toList()))
                .forEach((movement, said) -> parts.addAll(counted(movement.equals(root), said)));
        List<Line> counted = own.isEmpty() ? parts : own;
        Line first = like.get(0);
        return new Sum(
                first.indicator(),
                LikeMeasure.of(first.measure()),
                first.period(),
                total(counted),
                counted.stream().allMatch(Line::exact),
                !own.isEmpty(),
                parts.isEmpty() ? null : total(parts),
                like.stream().map(Line::id).toList());
    }

    /** Of a movement below its own figure where it has one; of the one looked at, its units. */
    private static List<Line> counted(boolean isRoot, List<Line> said) {
        List<Line> whole = said.stream().filter(Line::whole).toList();
        return isRoot || whole.isEmpty() ? said.stream().filter(l -> !l.whole()).toList() : whole;
    }

    private static Sum together(List<Sum> years) {
        Sum first = years.get(0);
        boolean everyPart = years.stream().map(Sum::parts).allMatch(Objects::nonNull);
        return new Sum(
                first.indicator(),
                first.measure(),
                null,
                years.stream().map(Sum::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                years.stream().allMatch(Sum::exact),
                years.stream().allMatch(Sum::stated),
                everyPart ? years.stream().map(Sum::parts).reduce(BigDecimal.ZERO, BigDecimal::add) : null,
                years.stream().flatMap(s -> s.lines().stream()).toList());
    }

    private static BigDecimal total(List<Line> lines) {
        return lines.stream().map(Line::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
