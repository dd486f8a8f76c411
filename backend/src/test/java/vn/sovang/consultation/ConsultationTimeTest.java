package vn.sovang.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.time.WorkingCalendar;

class ConsultationTimeTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 16);
    private static final Instant NOW = Instant.EPOCH;

    private static Consultation opened() {
        return Consultation.open(UUID.randomUUID(), 10, OPENED, LAST, "Chuyên viên", NOW);
    }

    @Test
    void comments_are_taken_up_to_the_last_day_and_no_longer() {
        assertTrue(opened().takesComments(LAST));
        assertFalse(opened().takesComments(LAST.plusDays(1)));
    }

    @Test
    void it_ends_once_and_only_after_the_last_day() {
        Consultation c = opened();
        assertThrows(StateConflict.class, () -> c.close("Không có ý kiến", "Chuyên viên", LAST, NOW));
        c.close("Không có ý kiến", "Chuyên viên", LAST.plusDays(1), NOW);
        assertEquals("Không có ý kiến", c.summary());
        assertFalse(c.takesComments(LAST));
        assertThrows(StateConflict.class, () -> c.close("Lần nữa", "Chuyên viên", LAST.plusDays(2), NOW));
    }

    @Test
    void only_working_days_after_the_opening_count() {
        WorkingCalendar calendar = WorkingCalendar.of(List.of());
        assertEquals(0, opened().daysUntil(OPENED, calendar));
        assertEquals(4, opened().daysUntil(LocalDate.of(2026, 3, 8), calendar));
        assertEquals(10, opened().daysUntil(LAST, calendar));
    }

    @Test
    void a_code_is_the_same_however_it_is_typed_and_no_two_are_alike() {
        String code = SenderCode.fresh();
        assertEquals(
                SenderCode.hash(code), SenderCode.hash(" " + code.toLowerCase().replace("-", " ")));
        assertNotEquals(SenderCode.fresh(), SenderCode.fresh());
    }
}
