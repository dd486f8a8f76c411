package vn.sovang.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.shared.time.WorkingCalendar;
import vn.sovang.shared.time.rule.Continuing;
import vn.sovang.shared.time.rule.OnDay;
import vn.sovang.shared.time.rule.TimeContext;
import vn.sovang.shared.time.rule.TimeRule;
import vn.sovang.shared.time.rule.WrittenTimes;

class PlanTimeTest {

    private static final TimeContext IN_2026 = TimeContext.of(2026, WorkingCalendar.of(List.of()));

    @Test
    void a_quarter_ends_on_its_last_day() {
        assertEquals(
                LocalDate.of(2026, 3, 31),
                PlanTime.quarter(null, 1, null).due(IN_2026).day());
        assertEquals(
                LocalDate.of(2027, 6, 30),
                PlanTime.quarter(2027, 2, null).due(IN_2026).day());
        assertEquals("Quý IV/2026", PlanTime.quarter(null, 4, null).label(2026));
    }

    @Test
    void before_a_day_does_not_include_it() {
        LocalDate day = LocalDate.of(2026, 11, 15);
        PlanTime before = PlanTime.of(new OnDay(day, false), "trước 15/11").orElseThrow();
        assertEquals(LocalDate.of(2026, 11, 14), before.due(IN_2026).day());
        assertEquals("Trước ngày 15/11/2026", before.label(2026));
        assertEquals(day, PlanTime.date(day).due(IN_2026).day());
    }

    @Test
    void work_without_an_end_is_due_when_the_year_ends() {
        PlanTime always = PlanTime.of(new Continuing(null), "thường xuyên").orElseThrow();
        assertEquals(LocalDate.of(2026, 12, 31), always.due(IN_2026).day());
    }

    @Test
    void every_written_time_but_one_with_exceptions_is_kept_whole() {
        for (String text : List.of(
                "quý III",
                "tháng 9/2026",
                "trước ngày 15/11",
                "từ 01/10 đến 15/11/2026",
                "trước ngày 6 hằng tháng",
                "thường xuyên",
                "năm 2022",
                "năm học 2025–2026",
                "trước ngày 15/3 năm sau",
                "dịp 03/10",
                "chậm nhất 10 ngày làm việc kể từ ngày đăng",
                "5 ngày trước lễ tôn vinh")) {
            TimeRule rule = WrittenTimes.read(text, 2026).rule();
            PlanTime kept = PlanTime.of(rule, text).orElseThrow();
            assertTrue(kept.hasItsParts(), text);
            assertEquals(rule.resolve(IN_2026), kept.due(IN_2026), text);
        }
        assertTrue(PlanTime.of(
                        WrittenTimes.read(
                                        "trước ngày 25/12 hằng năm; riêng khối thi đua trước ngày 20/12 hằng năm", 2026)
                                .rule(),
                        null)
                .isEmpty());
    }
}
