package vn.sovang.shared.time.rule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;
import vn.sovang.shared.time.WorkingCalendar;

/**
 * What a rule is reckoned with.
 *
 * @param year the plan's year or the year of the achievement, where a rule names none
 * @param events days of events that are known, by the name the rule uses
 * @param who whom the due date is for; exceptions ask for it
 * @param schoolYearEnds last day of a school year
 * @param endMoves whether a period of the law that ends on a day off goes on to the next working day
 */
public record TimeContext(
        int year,
        WorkingCalendar calendar,
        Map<String, LocalDate> events,
        Set<String> who,
        MonthDay schoolYearEnds,
        boolean endMoves) {

    public TimeContext {
        events = Map.copyOf(events);
        who = Set.copyOf(who);
    }

    public static TimeContext of(int year, WorkingCalendar calendar) {
        return new TimeContext(year, calendar, Map.of(), Set.of(), MonthDay.of(5, 31), true);
    }

    public TimeContext knowing(String event, LocalDate on) {
        Map<String, LocalDate> more = new java.util.HashMap<>(events);
        more.put(event, on);
        return new TimeContext(year, calendar, more, who, schoolYearEnds, endMoves);
    }

    public TimeContext forWhom(String... names) {
        return new TimeContext(year, calendar, events, Set.of(names), schoolYearEnds, endMoves);
    }

    public TimeContext inYear(int other) {
        return new TimeContext(other, calendar, events, who, schoolYearEnds, endMoves);
    }

    public TimeContext withEndMoving(boolean moves) {
        return new TimeContext(year, calendar, events, who, schoolYearEnds, moves);
    }

    int yearOr(Integer named) {
        return named == null ? year : named;
    }
}
