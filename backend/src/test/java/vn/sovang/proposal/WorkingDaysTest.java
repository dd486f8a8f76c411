package vn.sovang.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    @Test
    void the_weekend_does_not_count() {
        assertEquals(LocalDate.of(2026, 11, 27), WorkingDays.after(LocalDate.of(2026, 11, 20), 5));
        assertEquals(LocalDate.of(2026, 11, 27), WorkingDays.after(LocalDate.of(2026, 11, 22), 5));
        assertEquals(LocalDate.of(2026, 11, 23), WorkingDays.after(LocalDate.of(2026, 11, 20), 1));
    }
}
