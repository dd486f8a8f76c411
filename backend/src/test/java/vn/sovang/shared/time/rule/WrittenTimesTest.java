package vn.sovang.shared.time.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Quý III", "quý 3", "QUÝ III/2026", "Trong quý III năm 2026."})
    void a_quarter(String text) {
        assertEquals(new InQuarter(2026, 3), read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tháng 11", "tháng 11/2026", "Trong tháng 11 năm 2026"})
    void a_month(String text) {
        assertEquals(new InMonth(2026, 11), read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trước 15/11", "Trước ngày 15/11/2026", "Trước ngày 15 tháng 11 năm 2026", "trước 15/11."})
    void before_a_day_does_not_include_it(String text) {
        assertEquals(new OnDay(LocalDate.of(2026, 11, 15), false), read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"15/11", "Chậm nhất ngày 15/11", "ngày 15/11/2026"})
    void a_day_counts_itself(String text) {
        assertEquals(new OnDay(LocalDate.of(2026, 11, 15), true), read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"từ 01/3 đến 31/5", "01/3 - 31/5/2026", "Từ ngày 01/3/2026 đến ngày 31/5/2026"})
    void a_window(String text) {
        assertEquals(new InWindow(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 31), true), read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thường xuyên", "thường xuyên trong năm", "Cả năm"})
    void continuing_work(String text) {
        assertEquals(new Continuing(2026), read(text));
    }

    @Test
    void a_day_of_every_month() {
        assertEquals(new EveryMonth(2026, 6, false), read("Trước ngày 06 hằng tháng"));
    }

    @Test
    void days_counted_from_an_event_whose_day_may_be_unknown() {
        assertEquals(
                new BesideEvent(10, true, BesideEvent.Side.AFTER, new BesideEvent.Event("ngày đăng", null), true),
                read("chậm nhất 10 ngày làm việc kể từ ngày đăng"));
        assertEquals(
                new BesideEvent(
                        5, false, BesideEvent.Side.BEFORE, new BesideEvent.Event("ngày tổ chức hội nghị", null), false),
                read("Chậm nhất 5 ngày trước ngày tổ chức hội nghị"));
        assertEquals(
                new BesideEvent(7, true, BesideEvent.Side.BEFORE, new BesideEvent.Event("Lễ tôn vinh", null), false),
                read("trước Lễ tôn vinh ít nhất 7 ngày làm việc"));
    }

    @Test
    void an_event_that_is_a_day_is_known_at_once() {
        BesideEvent rule = (BesideEvent) read("10 ngày làm việc kể từ ngày 21/4/2026");
        assertEquals(LocalDate.of(2026, 4, 21), rule.event().on());
    }

    @Test
    void a_day_of_every_year_of_the_next_year_and_an_occasion() {
        assertEquals(new DayOfYear(12, 25, 0, false), read("trước ngày 25/12 hằng năm"));
        assertEquals(new DayOfYear(3, 15, 1, false), read("Trước ngày 15/3 năm sau"));
        assertEquals(new OnOccasion(2026, 10, 3), read("dịp 03/10"));
        assertEquals(new OnOccasion(2025, 9, 2), read("nhân dịp Quốc khánh 02/9/2025"));
    }

    @Test
    void a_year_and_a_school_year() {
        assertEquals(new InYear(2022), read("năm 2022"));
        assertEquals(new InSchoolYear(2025), read("năm học 2025–2026"));
        assertTrue(WrittenTimes.read("năm học 2025-2027", 2026).read().isEmpty());
    }

    @Test
    void the_windows_of_a_notice() {
        assertEquals(
                new InWindow(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 15), true),
                read("từ 01/10 đến 15/11/2026"));
        assertEquals(
                new InWindow(LocalDate.of(2022, 7, 25), LocalDate.of(2022, 7, 31), true),
                read("từ ngày 25/7 đến ngày 31/7/2022"));
    }

    @Test
    void an_exception_after_the_general_rule() {
        WithExceptions rule = (WithExceptions)
                read("trước ngày 25/12 hằng năm; riêng các cụm, khối thi đua trước ngày 20/12 hằng năm");
        assertEquals(new DayOfYear(12, 25, 0, false), rule.general());
        assertEquals(
                new WithExceptions.Exceptional("các cụm, khối thi đua", new DayOfYear(12, 20, 0, false)),
                rule.exceptions().get(0));
    }

    @Test
    void what_is_not_read_comes_back_as_it_was() {
        assertEquals(
                "đầu tháng 8 (dự kiến)",
                WrittenTimes.read("đầu tháng 8 (dự kiến)", 2026).unread().orElseThrow());
        assertTrue(WrittenTimes.read("quý III", 2026).unread().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "năm 2026-2031",
                "10 ngày",
                "trước khi trình Chính phủ",
                "31/02",
                "tháng 13",
                "Quý I, II",
                "Sau Hội nghị tổng kết",
                "đầu tháng 8 (dự kiến)",
                "từ 31/5 đến 01/3",
                "",
                "Theo Kế hoạch của Trung ương"
            })
    void what_is_not_simple_stays_text(String text) {
        assertTrue(WrittenTimes.read(text, 2026).read().isEmpty());
    }

    @Test
    void a_day_without_any_year_is_not_dated() {
        assertTrue(WrittenTimes.read("trước 15/11", null).read().isEmpty());
        assertEquals(new InMonth(null, 3), WrittenTimes.read("Tháng 3", null).rule());
    }

    private static TimeRule read(String text) {
        return WrittenTimes.read(text, 2026).read().orElseThrow();
    }
}
