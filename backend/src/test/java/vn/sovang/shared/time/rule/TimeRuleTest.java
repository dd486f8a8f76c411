package vn.sovang.shared.time.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sovang.shared.time.WorkYear;
import vn.sovang.shared.time.WorkingCalendar;

class TimeRuleTest {

    private static final TimeContext IN_2026 = TimeContext.of(
            2026, WorkingCalendar.of(List.of(new WorkYear(2026, 1, WorkYear.NationalDay.DAY_BEFORE, true, List.of()))));

    private static Due due(String text) {
        return WrittenTimes.read(text, 2026).read().orElseThrow().resolve(IN_2026);
    }

    @Test
    void ten_working_days_are_explained_day_by_day() {
        Due due = due("10 ngày làm việc kể từ ngày 21/4/2026");
        assertEquals(LocalDate.of(2026, 5, 8), due.day());
        assertEquals(
                "10 ngày làm việc kể từ 21/04/2026, trừ 25–26/04 (cuối tuần),"
                        + " 27/04 (nghỉ bù Giỗ Tổ Hùng Vương), 30/04 (Ngày Chiến thắng),"
                        + " 01/05 (Ngày Quốc tế lao động), 02–03/05 (cuối tuần): đến hết 08/05/2026 (thứ Sáu)",
                due.explanation());
    }

    @Test
    void a_day_that_is_printed_stands_even_on_a_day_off() {
        Due due = due("đến hết ngày 15/11/2026");
        assertEquals(LocalDate.of(2026, 11, 15), due.day());
        assertTrue(due.explanation().contains("không dời"), due.explanation());
        assertEquals(LocalDate.of(2026, 11, 14), due("trước ngày 15/11/2026").day());
    }

    @Test
    void a_period_of_the_law_that_ends_on_a_day_off_goes_on_unless_configured_otherwise() {
        TimeRule rule = WrittenTimes.read("30 ngày kể từ ngày 26/3/2026", 2026).rule();
        assertEquals(LocalDate.of(2026, 4, 28), rule.resolve(IN_2026).day()); // 25/04 is a Saturday, 27/04 off too
        assertEquals(
                LocalDate.of(2026, 4, 25),
                rule.resolve(IN_2026.withEndMoving(false)).day());
    }

    @Test
    void an_event_nobody_knows_gives_no_day_until_it_is_known() {
        TimeRule rule = WrittenTimes.read("chậm nhất 10 ngày làm việc kể từ ngày đăng", 2026)
                .rule();
        Due unknown = rule.resolve(IN_2026);
        assertNull(unknown.day());
        assertTrue(unknown.explanation().contains("chưa rõ ngày của “ngày đăng”"), unknown.explanation());
        assertEquals(
                LocalDate.of(2026, 7, 15),
                rule.resolve(IN_2026.knowing("ngày đăng", LocalDate.of(2026, 7, 1)))
                        .day());
    }

    @Test
    void days_before_an_event() {
        TimeRule calendarDays =
                WrittenTimes.read("5 ngày trước lễ tôn vinh", 2026).rule();
        TimeRule workingDays =
                WrittenTimes.read("5 ngày làm việc trước lễ tôn vinh", 2026).rule();
        TimeContext known = IN_2026.knowing("lễ tôn vinh", LocalDate.of(2026, 5, 4));
        assertEquals(LocalDate.of(2026, 4, 29), calendarDays.resolve(known).day());
        assertEquals(LocalDate.of(2026, 4, 22), workingDays.resolve(known).day());
    }

    @Test
    void a_year_without_notice_is_said_to_be_so() {
        Due due = due("10 ngày làm việc kể từ ngày 25/12/2026");
        assertEquals(List.of(2027), due.unconfirmed());
        assertTrue(due.explanation().contains("chưa có thông báo của năm 2027"), due.explanation());
        assertEquals(List.of(), due("quý I năm 2027").unconfirmed());
    }

    @Test
    void every_month_is_a_series() {
        Due due = due("trước ngày 6 hằng tháng");
        assertEquals(12, due.series().size());
        assertEquals(LocalDate.of(2026, 1, 5), due.series().get(0));
        assertEquals(LocalDate.of(2026, 12, 5), due.day());
        assertEquals(
                LocalDate.of(2026, 2, 28),
                new EveryMonth(null, 31, true).resolve(IN_2026).series().get(1));
    }

    @Test
    void an_exception_wins_over_the_general_rule() {
        TimeRule rule = WrittenTimes.read(
                        "trước ngày 25/12 hằng năm; riêng các cụm, khối thi đua trước ngày 20/12 hằng năm", 2026)
                .rule();
        assertEquals(LocalDate.of(2026, 12, 24), rule.resolve(IN_2026).day());
        assertEquals(
                LocalDate.of(2026, 12, 24),
                rule.resolve(IN_2026.forWhom("Thanh tra tỉnh")).day());
        Due own = rule.resolve(IN_2026.forWhom("Các cụm, khối thi đua"));
        assertEquals(LocalDate.of(2026, 12, 19), own.day());
        assertTrue(own.explanation().startsWith("Riêng các cụm, khối thi đua: "), own.explanation());
    }

    @Test
    void years_school_years_and_the_year_after_the_achievement() {
        assertEquals(LocalDate.of(2022, 12, 31), due("năm 2022").day());
        assertEquals(LocalDate.of(2026, 5, 31), due("năm học 2025–2026").day());
        assertEquals(LocalDate.of(2027, 3, 14), due("trước ngày 15/3 năm sau").day());
        TimeContext other = new TimeContext(2026, IN_2026.calendar(), Map.of(), Set.of(), MonthDay.of(6, 30), true);
        assertEquals(
                LocalDate.of(2026, 6, 30), new InSchoolYear(2025).resolve(other).day());
    }

    @Test
    void a_window_opens_on_its_first_day() {
        Due due = due("từ 25/7 đến 31/7/2022");
        assertEquals(LocalDate.of(2022, 7, 25), due.opens());
        assertEquals(LocalDate.of(2022, 7, 31), due.day());
    }
}
