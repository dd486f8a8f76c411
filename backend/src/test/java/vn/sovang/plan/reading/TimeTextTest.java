package vn.sovang.plan.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"Quý III", "quý 3", "QUÝ III/2026", "Trong quý III năm 2026."})
    void a_quarter(String text) {
        assertEquals(TimeRule.quarter(2026, 3), read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tháng 11", "tháng 11/2026", "Trong tháng 11 năm 2026"})
    void a_month(String text) {
        assertEquals(TimeRule.month(2026, 11), read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trước 15/11", "Trước ngày 15/11/2026", "Trước ngày 15 tháng 11 năm 2026", "trước 15/11."})
    void before_a_day_does_not_include_it(String text) {
        assertEquals(TimeRule.date(LocalDate.of(2026, 11, 15), false), read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"15/11", "Chậm nhất ngày 15/11", "ngày 15/11/2026"})
    void a_day_counts_itself(String text) {
        assertEquals(TimeRule.date(LocalDate.of(2026, 11, 15), true), read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"từ 01/3 đến 31/5", "01/3 - 31/5/2026", "Từ ngày 01/3/2026 đến ngày 31/5/2026"})
    void a_window(String text) {
        assertEquals(TimeRule.window(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 31)), read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thường xuyên", "thường xuyên trong năm", "Cả năm"})
    void continuing_work(String text) {
        assertEquals(TimeRule.continuing(2026), read(text));
    }

    @Test
    void a_day_of_every_month() {
        assertEquals(TimeRule.monthly(2026, 6, false), read("Trước ngày 06 hằng tháng"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
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
        assertTrue(TimeText.read(text, 2026).isEmpty());
    }

    @Test
    void a_day_without_any_year_is_not_dated() {
        assertTrue(TimeText.read("trước 15/11", null).isEmpty());
        assertEquals(TimeRule.month(null, 3), TimeText.read("Tháng 3", null).orElseThrow());
    }

    private static TimeRule read(String text) {
        return TimeText.read(text, 2026).orElseThrow();
    }
}
