package vn.sovang.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanTimeTest {

    @Test
    void a_quarter_ends_on_its_last_day() {
        assertEquals(LocalDate.of(2026, 3, 31), PlanTime.quarter(null, 1, null).dueOn(2026));
        assertEquals(LocalDate.of(2027, 6, 30), PlanTime.quarter(2027, 2, null).dueOn(2026));
        assertEquals("Quý IV/2026", PlanTime.quarter(null, 4, null).label(2026));
    }

    @Test
    void before_a_day_does_not_include_it() {
        LocalDate day = LocalDate.of(2026, 11, 15);
        PlanTime before = new PlanTime(PlanTime.Kind.DATE, null, null, null, null, day, null, false, "trước 15/11");
        assertEquals(LocalDate.of(2026, 11, 14), before.dueOn(2026));
        assertEquals("Trước ngày 15/11/2026", before.label(2026));
        assertEquals(day, PlanTime.date(day).dueOn(2026));
    }

    @Test
    void work_without_an_end_is_due_when_the_year_ends() {
        PlanTime always =
                new PlanTime(PlanTime.Kind.CONTINUING, null, null, null, null, null, null, null, "thường xuyên");
        assertEquals(LocalDate.of(2026, 12, 31), always.dueOn(2026));
    }
}
