package vn.sovang.shared.time.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.sovang.shared.time.WorkingCalendar;

class TimeRulePropertyTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(List.of());
    private static final TimeContext IN_2026 = TimeContext.of(2026, CALENDAR);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2016, 1, 1).toEpochDay(),
                        LocalDate.of(2035, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property(tries = 300)
    void a_later_start_or_a_longer_time_never_ends_earlier(
            @ForAll("days") LocalDate a,
            @ForAll("days") LocalDate b,
            @ForAll @IntRange(max = 60) int n,
            @ForAll @IntRange(max = 20) int more) {
        LocalDate first = a.isBefore(b) ? a : b;
        LocalDate second = a.isBefore(b) ? b : a;
        assertTrue(!CALENDAR.plus(first, n).isAfter(CALENDAR.plus(second, n)));
        assertTrue(!CALENDAR.plus(first, n).isAfter(CALENDAR.plus(first, n + more)));
        assertTrue(!CALENDAR.minus(first, n).isAfter(CALENDAR.minus(second, n)));
    }

    @Property(tries = 300)
    void exactly_so_many_working_days_lie_after_the_start(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate end = CALENDAR.plus(start, n);
        assertTrue(CALENDAR.isWorking(end));
        assertEquals(
                n,
                start.plusDays(1)
                        .datesUntil(end.plusDays(1))
                        .filter(CALENDAR::isWorking)
                        .count());
    }

    @Property(tries = 300)
    void going_there_and_back_from_a_working_day_comes_home(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 60) int n) {
        LocalDate start = CALENDAR.orNext(day);
        assertEquals(start, CALENDAR.minus(CALENDAR.plus(start, n), n));
    }

    @Property(tries = 200)
    void before_a_day_is_one_day_less_than_until_it(@ForAll("days") LocalDate day) {
        LocalDate until = new OnDay(day, true).resolve(IN_2026).day();
        assertEquals(day, until);
        assertEquals(until.minusDays(1), new OnDay(day, false).resolve(IN_2026).day());
    }

    @Property(tries = 300)
    void a_rule_comes_back_from_its_json_as_it_was(@ForAll("rules") TimeRule rule) {
        assertEquals(rule, TimeRuleJson.read(TimeRuleJson.write(rule)));
    }

    @Property(tries = 300)
    void every_rule_explains_its_day(@ForAll("rules") TimeRule rule) {
        Due due = rule.resolve(IN_2026);
        assertTrue(!due.explanation().isBlank());
        assertTrue(due.opens() == null || due.day() == null || !due.day().isBefore(due.opens()));
        assertTrue(!rule.label(2026).isBlank());
    }

    @Provide
    Arbitrary<TimeRule> rules() {
        return Combinators.combine(plain(), Arbitraries.strings().ofMinLength(1).ofMaxLength(20), plain())
                .flatAs((general, who, own) -> Arbitraries.of(
                        general, new WithExceptions(general, List.of(new WithExceptions.Exceptional(who, own)))));
    }

    private Arbitrary<TimeRule> plain() {
        Arbitrary<Integer> year = Arbitraries.integers().between(2016, 2035).injectNull(0.3);
        Arbitrary<Integer> month = Arbitraries.integers().between(1, 12);
        Arbitrary<Integer> dayOfMonth = Arbitraries.integers().between(1, 31);
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Arbitraries.oneOf(
                Combinators.combine(days(), either).as(OnDay::new),
                Combinators.combine(year, month).as(InMonth::new),
                Combinators.combine(year, Arbitraries.integers().between(1, 4)).as(InQuarter::new),
                year.map(InYear::new),
                year.map(Continuing::new),
                Arbitraries.integers().between(2016, 2034).map(InSchoolYear::new),
                Combinators.combine(days(), Arbitraries.integers().between(1, 90), either)
                        .as((from, length, inclusive) -> new InWindow(from, from.plusDays(length), inclusive)),
                Combinators.combine(year, dayOfMonth, either).as(EveryMonth::new),
                Combinators.combine(month, dayOfMonth, Arbitraries.integers().between(0, 2), either)
                        .as(DayOfYear::new),
                Combinators.combine(year, month, dayOfMonth).as(OnOccasion::new),
                Combinators.combine(
                                Arbitraries.integers().between(0, 60),
                                either,
                                Arbitraries.of(BesideEvent.Side.values()),
                                days().injectNull(0.3).map(d -> new BesideEvent.Event("ngày đăng", d)),
                                either)
                        .as(BesideEvent::new));
    }
}
