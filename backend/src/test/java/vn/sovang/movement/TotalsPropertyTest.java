package vn.sovang.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TotalsPropertyTest {

    private static final List<UUID> MOVEMENTS = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));

    @Provide
    Arbitrary<List<ContributionTotals.Part>> gifts() {
        return Combinators.combine(
                        Arbitraries.of(ContributionKind.class),
                        Arbitraries.of("m", "đơn vị máu", "con"),
                        Arbitraries.longs().between(0, 2_000_000_000L).injectNull(0.1),
                        Arbitraries.of(true, false),
                        Arbitraries.longs().between(0, 900_000_000L).injectNull(0.5))
                .as((kind, measure, amount, exact, worth) -> new ContributionTotals.Part(
                        kind,
                        kind.measure() == null ? measure : kind.measure(),
                        BigDecimal.valueOf(amount == null ? 0 : amount),
                        1,
                        amount == null ? 1 : 0,
                        exact,
                        BigDecimal.valueOf(worth == null ? 0 : worth),
                        worth == null ? 0 : 1))
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 300)
    void totals_do_not_depend_on_the_order_nor_on_how_they_were_added_before(
            @ForAll("gifts") List<ContributionTotals.Part> gifts, @ForAll long seed) {
        List<ContributionTotals.Part> shuffled = new ArrayList<>(gifts);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(ContributionTotals.of(gifts), ContributionTotals.of(shuffled));
        int half = shuffled.size() / 2;
        List<ContributionTotals.Part> twice = new ArrayList<>(ContributionTotals.of(shuffled.subList(0, half)));
        twice.addAll(ContributionTotals.of(shuffled.subList(half, shuffled.size())));
        assertEquals(ContributionTotals.of(gifts), ContributionTotals.of(twice));
    }

    @Property(tries = 300)
    void unlike_kinds_and_units_are_never_added(@ForAll("gifts") List<ContributionTotals.Part> gifts) {
        for (ContributionTotals.Part total : ContributionTotals.of(gifts)) {
            List<ContributionTotals.Part> like = gifts.stream()
                    .filter(g -> g.kind() == total.kind() && g.measure().equals(total.measure()))
                    .toList();
            assertEquals(sum(like), total.amount());
            assertEquals(like.size(), total.count());
        }
        assertEquals(
                gifts.size(),
                ContributionTotals.of(gifts).stream()
                        .mapToLong(ContributionTotals.Part::count)
                        .sum());
    }

    private static BigDecimal sum(List<ContributionTotals.Part> parts) {
        return parts.stream().map(ContributionTotals.Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Provide
    Arbitrary<List<ResultRollUp.Line>> results() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000),
                        Arbitraries.of(MOVEMENTS),
                        Arbitraries.of(true, false),
                        Arbitraries.of("Nhà đã khởi công", "Đường bê tông"),
                        Arbitraries.of("nhà", "km", "m", "%", "triệu đồng/người/năm")
                                .injectNull(0.1),
                        Arbitraries.of("2018", "2019", "05 năm"),
                        Arbitraries.integers().between(0, 5000))
                .as((id, movement, whole, indicator, measure, period, value) -> new ResultRollUp.Line(
                        new UUID(9, id),
                        movement,
                        whole,
                        indicator,
                        measure,
                        period,
                        BigDecimal.valueOf(value),
                        false,
                        true))
                .list()
                .uniqueElements(ResultRollUp.Line::id)
                .ofMaxSize(25);
    }

    @Property(tries = 300)
    void a_roll_up_does_not_depend_on_the_order(@ForAll("results") List<ResultRollUp.Line> lines, @ForAll long seed) {
        List<ResultRollUp.Line> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(ResultRollUp.of(MOVEMENTS.get(0), lines), ResultRollUp.of(MOVEMENTS.get(0), shuffled));
    }

    @Property(tries = 300)
    void a_roll_up_adds_like_units_alone_and_never_a_ratio(@ForAll("results") List<ResultRollUp.Line> lines) {
        for (ResultRollUp.Sum sum : ResultRollUp.of(MOVEMENTS.get(0), lines)) {
            List<ResultRollUp.Line> behind =
                    lines.stream().filter(l -> sum.lines().contains(l.id())).toList();
            Set<String> units = behind.stream()
                    .map(ResultRollUp.Line::measure)
                    .map(LikeMeasure::of)
                    .collect(Collectors.toSet());
            assertEquals(Set.of(sum.measure()), units);
            assertTrue(behind.stream()
                    .noneMatch(l -> l.measure().contains("%") || l.measure().contains("/")));
            BigDecimal most = behind.stream().map(ResultRollUp.Line::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertTrue(sum.value().compareTo(most) <= 0, "a sum is made of the figures behind it alone");
        }
    }
}
