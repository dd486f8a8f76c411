package vn.sovang.calendar;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.time.WorkingCalendar;
import vn.sovang.shared.today.Subject;

/** Implemented by a feature whose open records have due dates that rest on working days. */
public interface DueDates {

    /**
     * A due date that comes out differently.
     *
     * @param title what people call the record
     * @param from day that counted so far
     * @param to day that counts with the changed calendar
     */
    @Schema(name = "DueDateMove")
    record Move(
            @NotNull Subject subject,
            @NotNull String title,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {}

    /** What would move; changes nothing. */
    List<Move> moves(WorkingCalendar next);

    /** Moves them, in the transaction that changes the calendar. */
    void follow(WorkingCalendar next);
}
