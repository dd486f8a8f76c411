package vn.sovang.calendar;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.time.CalendarDay;
import vn.sovang.shared.time.DayWords;
import vn.sovang.shared.time.WorkYear;
import vn.sovang.shared.time.WorkingCalendar;

/**
 * Days off and make-up working days of one year.
 *
 * @param tetDaysBefore how many of the five days of Tết lie before the first day of the lunar year
 * @param firstOfTet the first day of the lunar year
 * @param notice number, date and issuer of the year's notice
 * @param confirmed whether that notice has come; until then the days of Tết and Quốc khánh are the usual choice
 * @param days every named day in order
 * @param allowedActions EDIT
 */
@Schema(name = "CalendarYearView")
public record CalendarYearView(
        @NotNull int version,
        @NotNull int year,
        @NotNull int tetDaysBefore,
        @NotNull WorkYear.NationalDay nationalDay,
        Optional<LocalDate> firstOfTet,
        Optional<String> notice,
        @NotNull boolean confirmed,
        @NotNull List<Day> days,
        @NotNull List<AllowedAction> allowedActions) {

    /**
     * One named day.
     *
     * @param weekday in Vietnamese
     * @param origin LAW, COMPENSATION, or NOTICE for a day entered here
     * @param certain false where the year's notice may choose another day
     */
    @Schema(name = "CalendarYearDay")
    public record Day(
            @NotNull LocalDate day,
            @NotNull String weekday,
            @NotNull CalendarDay.Kind kind,
            @NotNull String name,
            @NotNull String source,
            @NotNull CalendarDay.Origin origin,
            @NotNull boolean certain) {

        static Day of(CalendarDay d) {
            return new Day(d.day(), DayWords.weekday(d.day()), d.kind(), d.name(), d.source(), d.origin(), d.certain());
        }
    }

    static List<Day> days(WorkYear year) {
        return WorkingCalendar.of(List.of(year)).days(year.year()).stream()
                .map(Day::of)
                .toList();
    }

    static CalendarYearView of(Actor actor, CalendarYear year) {
        WorkYear work = year.asWorkYear();
        return new CalendarYearView(
                year.version(),
                year.year(),
                work.tetDaysBefore(),
                work.nationalDay(),
                vn.sovang.shared.time.LunarDays.tet(year.year()),
                Optional.ofNullable(year.notice()),
                work.confirmed(),
                days(work),
                CalendarPolicy.actions(actor));
    }
}
