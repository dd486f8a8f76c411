package vn.sovang.bonus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.security.Actor;

/** Lists and sums of bonuses; what is summed is what is listed. */
@ApplicationScoped
class BonusQueries {

    private static final Map<String, String> SORTS = Map.of("decidedOn", "decidedOn");

    private final HonouredQueries honours;
    private final BonusReckoning reckoning;
    private final BonusPolicy policy;

    BonusQueries(HonouredQueries honours, BonusReckoning reckoning, BonusPolicy policy) {
        this.honours = honours;
        this.reckoning = reckoning;
        this.policy = policy;
    }

    Page<BonusViews.Line> page(Actor actor, BonusFilter filter, PageQuery query) {
        policy.mayRead(actor).orRefuse();
        Paging paging = query.read(SORTS, "decidedOn");
        List<BonusViews.Line> all = all(actor, filter, paging.q());
        int from = Math.min(paging.offset(), all.size());
        return new Page<>(
                all.subList(from, Math.min(from + paging.size(), all.size())),
                paging.page(),
                paging.size(),
                all.size());
    }

    List<BonusViews.Line> all(Actor actor, BonusFilter filter, String words) {
        policy.mayRead(actor).orRefuse();
        return reckoning.lines(actor, honours.list(actor, filter, words)).stream()
                .filter(l -> filter.state() == null || l.state() == filter.state())
                .toList();
    }

    BonusViews.Totals totals(Actor actor, BonusFilter filter, String words) {
        return totals(all(actor, filter, words));
    }

    static BonusViews.Totals totals(List<BonusViews.Line> lines) {
        return new BonusViews.Totals(
                group("", "Tất cả", lines),
                grouped(lines, BonusViews.Line::awardCode, BonusViews.Line::awardName),
                grouped(lines, BonusQueries::unit, BonusQueries::unit).stream()
                        .sorted(Comparator.comparingLong(BonusViews.Group::reckoned)
                                .reversed())
                        .toList(),
                grouped(lines, BonusViews.Line::payer, BonusViews.Line::payer),
                grouped(lines, l -> l.state().name(), BonusViews.Line::stateLabel),
                lines.stream().filter(l -> !l.confirmed()).count());
    }

    /** The collective itself, or the unit of a person. */
    static String unit(BonusViews.Line line) {
        return line.unitName().orElse(line.name());
    }

    private static List<BonusViews.Group> grouped(
            List<BonusViews.Line> lines,
            Function<BonusViews.Line, String> key,
            Function<BonusViews.Line, String> name) {
        return lines.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> group(e.getKey(), name.apply(e.getValue().get(0)), e.getValue()))
                .toList();
    }

    private static BonusViews.Group group(String key, String name, List<BonusViews.Line> lines) {
        long paid = sum(lines, BonusState.PAID);
        long toPay = sum(lines, BonusState.TO_PAY);
        return new BonusViews.Group(
                key,
                name,
                lines.size(),
                paid + toPay,
                paid,
                toPay,
                sum(lines, BonusState.TO_RECOVER),
                lines.stream()
                        .filter(l -> l.state() == BonusState.REVIEW
                                || l.state() == BonusState.DOUBLE
                                || l.state() == BonusState.UNKNOWN)
                        .count());
    }

    private static long sum(List<BonusViews.Line> lines, BonusState state) {
        return lines.stream()
                .filter(l -> l.state() == state)
                .mapToLong(l -> l.amount().orElse(0L))
                .sum();
    }
}
