package vn.sovang.shared.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static WorkingCalendar with(WorkYear... years) {
        return WorkingCalendar.of(List.of(years));
    }

    private static String off(WorkYear year, String name) {
        return with(year).days(year.year()).stream()
                .filter(d -> d.name().endsWith(name))
                .map(d -> DayWords.dayMonth(d.day()))
                .collect(Collectors.joining(" "));
    }

    private static WorkYear year(int year, int before) {
        return new WorkYear(year, before, WorkYear.NationalDay.DAY_BEFORE, true, List.of());
    }

    @Test
    void a_holiday_on_a_weekend_gives_the_next_working_day_off() {
        assertEquals("26/04 27/04", off(year(2026, 1), "Giỗ Tổ Hùng Vương"));
        assertEquals("20/01 21/01 22/01 23/01 24/01 25/01 26/01", off(year(2023, 2), "Tết Nguyên đán"));
        assertEquals("08/02 09/02 10/02 11/02 12/02 13/02 14/02", off(year(2024, 2), "Tết Nguyên đán"));
        assertEquals("01/01 03/01", off(year(2022, 1), "Tết Dương lịch"));
        assertEquals("01/09 02/09 04/09", off(year(2023, 2), "Quốc khánh"));
    }

    @Test
    void two_lost_days_give_two_different_days() {
        WorkingCalendar calendar = with(year(2022, 1));
        assertFalse(calendar.isWorking(LocalDate.of(2022, 5, 2)));
        assertFalse(calendar.isWorking(LocalDate.of(2022, 5, 3)));
        assertTrue(calendar.isWorking(LocalDate.of(2022, 5, 4)));
    }

    @Test
    void before_2021_the_national_day_was_one_day() {
        assertEquals("02/09", off(year(2020, 1), "Quốc khánh"));
        assertEquals("01/09 02/09", off(year(2021, 1), "Quốc khánh"));
    }

    @Test
    void every_year_of_the_table_has_eleven_days_off_and_one_more_for_each_on_a_weekend() {
        for (int y = 2021; y <= LunarDays.LAST_YEAR; y++) {
            var days = with(year(y, 1)).days(y);
            long law = days.stream()
                    .filter(d -> d.origin() == CalendarDay.Origin.LAW)
                    .count();
            long lost = days.stream()
                    .filter(d -> d.origin() == CalendarDay.Origin.LAW && StatutoryDays.isWeekend(d.day()))
                    .count();
            assertEquals(11, law, "" + y);
            assertEquals(law + lost, days.size(), "" + y);
        }
    }

    @Test
    void a_swap_makes_a_saturday_a_working_day() {
        LocalDate friday = LocalDate.of(2026, 1, 2);
        LocalDate saturday = LocalDate.of(2026, 1, 10);
        WorkingCalendar calendar = with(new WorkYear(
                2026,
                1,
                WorkYear.NationalDay.DAY_BEFORE,
                true,
                List.of(
                        new CalendarDay(friday, CalendarDay.Kind.OFF, "hoán đổi", "x", CalendarDay.Origin.NOTICE, true),
                        new CalendarDay(
                                saturday, CalendarDay.Kind.WORKING, "làm bù", "x", CalendarDay.Origin.NOTICE, true))));
        assertFalse(calendar.isWorking(friday));
        assertTrue(calendar.isWorking(saturday));
        assertEquals(saturday, calendar.plus(LocalDate.of(2026, 1, 9), 1));
    }

    @Test
    void the_days_left_out_are_named() {
        assertEquals(
                "25–26/04 (cuối tuần), 27/04 (nghỉ bù Giỗ Tổ Hùng Vương), 30/04 (Ngày Chiến thắng),"
                        + " 01/05 (Ngày Quốc tế lao động), 02–03/05 (cuối tuần)",
                with(year(2026, 1)).offDays(LocalDate.of(2026, 4, 22), LocalDate.of(2026, 5, 8)));
    }

    @Test
    void a_year_whose_notice_has_not_come_is_known_as_such() {
        WorkingCalendar calendar = with(year(2026, 1));
        assertEquals(List.of(2027), calendar.unconfirmed(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 5)));
    }
}
