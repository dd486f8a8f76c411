package vn.sovang.shared.time;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a year's notice decides on top of the law.
 *
 * @param tetDaysBefore how many of the five days of Tết lie before the first day of the lunar year, 0 to 4
 * @param nationalDay which neighbour of 2/9 is off too
 * @param confirmed whether the notice of the year has come
 * @param own days entered for the year; they win over everything else
 */
public record WorkYear(int year, int tetDaysBefore, NationalDay nationalDay, boolean confirmed, List<CalendarDay> own) {

    /** The second day of Quốc khánh. */
    @Schema(name = "NationalDay")
    public enum NationalDay {
        DAY_BEFORE,
        DAY_AFTER
    }

    public WorkYear {
        own = List.copyOf(own);
    }

    /** The commonest choice, taken until the notice of the year is known. */
    public static WorkYear assumed(int year) {
        return new WorkYear(year, 1, NationalDay.DAY_BEFORE, false, List.of());
    }
}
