package vn.sovang.shared.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which days are working days. A value: years not given are taken as {@link WorkYear#assumed}. */
public final class WorkingCalendar {

    private final Map<Integer, WorkYear> years;
    private final Map<Integer, NavigableMap<LocalDate, CalendarDay>> days = new ConcurrentHashMap<>();

    private WorkingCalendar(Map<Integer, WorkYear> years) {
        this.years = years;
    }

    public static WorkingCalendar of(Collection<WorkYear> years) {
        return new WorkingCalendar(
                years.stream().collect(Collectors.toUnmodifiableMap(WorkYear::year, Function.identity())));
    }

    /** The same with one year put in place of the former. */
    public WorkingCalendar with(WorkYear year) {
        Map<Integer, WorkYear> next = new java.util.HashMap<>(years);
        next.put(year.year(), year);
        return new WorkingCalendar(Map.copyOf(next));
    }

    public WorkYear year(int year) {
        return years.getOrDefault(year, WorkYear.assumed(year));
    }

    /** Every day of the year that is named, in order. */
    public Collection<CalendarDay> days(int year) {
        return named(year).values();
    }

    public Optional<CalendarDay> named(LocalDate day) {
        return Optional.ofNullable(named(day.getYear()).get(day));
    }

    private NavigableMap<LocalDate, CalendarDay> named(int year) {
        return days.computeIfAbsent(year, y -> StatutoryDays.of(year(y)));
    }

    public boolean isWorking(LocalDate day) {
        return named(day).map(d -> d.kind() == CalendarDay.Kind.WORKING).orElse(!StatutoryDays.isWeekend(day));
    }

    /** The last of {@code many} working days after {@code day}, which itself does not count. */
    public LocalDate plus(LocalDate day, int many) {
        return walk(day, many, 1);
    }

    /** The first of {@code many} working days before {@code day}, which itself does not count. */
    public LocalDate minus(LocalDate day, int many) {
        return walk(day, many, -1);
    }

    private LocalDate walk(LocalDate day, int many, int step) {
        LocalDate d = day;
        for (int left = many; left > 0; ) {
            d = d.plusDays(step);
            if (isWorking(d)) {
                left--;
            }
        }
        return d;
    }

    /** {@code day} if it is a working day, otherwise the next one. */
    public LocalDate orNext(LocalDate day) {
        return isWorking(day) ? day : plus(day, 1);
    }

    /** {@code day} if it is a working day, otherwise the last one before it. */
    public LocalDate orPrevious(LocalDate day) {
        return isWorking(day) ? day : minus(day, 1);
    }

    /** Years between two days, both included, whose notice has not come. */
    public List<Integer> unconfirmed(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(y -> !year(y).confirmed())
                .boxed()
                .toList();
    }

    /** Days off between two days, both included, in words: "25–26/04 (cuối tuần), 27/04 (nghỉ bù …)". */
    public String offDays(LocalDate from, LocalDate to) {
        return OffDayWords.of(this, from, to);
    }
}
