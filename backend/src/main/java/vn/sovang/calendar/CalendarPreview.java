package vn.sovang.calendar;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a changed year would bring.
 *
 * @param days every named day of the year as it would be
 * @param moves due dates of open records that would change
 */
@Schema(name = "CalendarPreview")
public record CalendarPreview(
        @NotNull List<CalendarYearView.Day> days, @NotNull List<DueDates.Move> moves) {}
