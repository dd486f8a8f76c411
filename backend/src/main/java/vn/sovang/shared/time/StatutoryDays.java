package vn.sovang.shared.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Điều 112 khoản 1 Bộ luật Lao động 2019: days off of a year; Điều 111 khoản 3: the next working day for a holiday on
 * a weekend. Before 2021 the code of 2012 gave Quốc khánh one day.
 */
final class StatutoryDays {

    private static final String LAW = "Điều 112 Bộ luật Lao động 2019";
    private static final String EARLIER_LAW = "Điều 115 Bộ luật Lao động 2012";
    private static final String COMPENSATION = "Điều 111 khoản 3 Bộ luật Lao động 2019";
    private static final String EARLIER_COMPENSATION = "Điều 115 khoản 3 Bộ luật Lao động 2012";
    private static final int TWO_DAYS_SINCE = 2021;
    private static final int TET_DAYS = 5;

    private final WorkYear year;
    private final NavigableMap<LocalDate, CalendarDay> days = new TreeMap<>();

    private StatutoryDays(WorkYear year) {
        this.year = year;
    }

    static NavigableMap<LocalDate, CalendarDay> of(WorkYear year) {
        StatutoryDays all = new StatutoryDays(year);
        all.holidays();
        all.compensations();
        year.own().forEach(d -> all.days.put(d.day(), d));
        return all.days;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private void holidays() {
        int y = year.year();
        holiday(LocalDate.of(y, 1, 1), "Tết Dương lịch", true);
        LunarDays.tet(y).ifPresent(first -> {
            LocalDate start = first.minusDays(year.tetDaysBefore());
            for (int i = 0; i < TET_DAYS; i++) {
                holiday(start.plusDays(i), "Tết Nguyên đán", year.confirmed());
            }
        });
        LunarDays.hungKings(y).ifPresent(d -> holiday(d, "Giỗ Tổ Hùng Vương", true));
        holiday(LocalDate.of(y, 4, 30), "Ngày Chiến thắng", true);
        holiday(LocalDate.of(y, 5, 1), "Ngày Quốc tế lao động", true);
        LocalDate national = LocalDate.of(y, 9, 2);
        holiday(national, "Quốc khánh", true);
        if (y >= TWO_DAYS_SINCE) {
            boolean before = year.nationalDay() == WorkYear.NationalDay.DAY_BEFORE;
            holiday(national.plusDays(before ? -1 : 1), "Quốc khánh", year.confirmed());
        }
    }

    private void holiday(LocalDate day, String name, boolean certain) {
        String law = day.getYear() < TWO_DAYS_SINCE ? EARLIER_LAW : LAW;
        days.put(day, new CalendarDay(day, CalendarDay.Kind.OFF, name, law, CalendarDay.Origin.LAW, certain));
    }

    private void compensations() {
        Collection<CalendarDay> onWeekends =
                days.values().stream().filter(d -> isWeekend(d.day())).toList();
        for (CalendarDay lost : onWeekends) {
            LocalDate next = lost.day();
            while (isWeekend(next) || days.containsKey(next)) {
                next = next.plusDays(1);
            }
            days.put(
                    next,
                    new CalendarDay(
                            next,
                            CalendarDay.Kind.OFF,
                            "nghỉ bù " + lost.name(),
                            next.getYear() < TWO_DAYS_SINCE ? EARLIER_COMPENSATION : COMPENSATION,
                            CalendarDay.Origin.COMPENSATION,
                            lost.certain()));
        }
    }
}
