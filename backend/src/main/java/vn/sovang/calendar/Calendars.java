package vn.sovang.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sovang.shared.time.WorkingCalendar;
import vn.sovang.shared.time.rule.TimeContext;

/** The working days as they are entered now, for every feature that reckons due dates. */
@ApplicationScoped
public class Calendars {

    private final CalendarYears years;
    private final MonthDay schoolYearEnds;
    private final boolean endMoves;

    Calendars(
            CalendarYears years,
            @ConfigProperty(name = "sovang.school-year.ends") String schoolYearEnds,
            @ConfigProperty(name = "sovang.time.statutory-end-moves") boolean endMoves) {
        this.years = years;
        this.schoolYearEnds = MonthDay.parse("--" + schoolYearEnds);
        this.endMoves = endMoves;
    }

    @Transactional
    public WorkingCalendar current() {
        return WorkingCalendar.of(
                years.all().stream().map(CalendarYear::asWorkYear).toList());
    }

    /** What a time rule is reckoned with, for the year of a plan or an achievement. */
    @Transactional
    public TimeContext context(int year) {
        return context(year, current());
    }

    public TimeContext context(int year, WorkingCalendar calendar) {
        return new TimeContext(year, calendar, Map.of(), Set.of(), schoolYearEnds, endMoves);
    }
}
