package vn.sovang.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.CalendarDay;
import vn.sovang.shared.time.WorkYear;
import vn.sovang.shared.time.WorkingCalendar;

/** Reads, tries and changes the days of a year; due dates that rest on them move along. */
@ApplicationScoped
public class CalendarEditing {

    private static final String SUBJECT = "calendar-year";

    private final CalendarYears years;
    private final Calendars calendars;
    private final Instance<DueDates> dependents;
    private final Shape shape;
    private final AuditTrail audit;

    CalendarEditing(
            CalendarYears years, Calendars calendars, Instance<DueDates> dependents, Shape shape, AuditTrail audit) {
        this.years = years;
        this.calendars = calendars;
        this.dependents = dependents;
        this.shape = shape;
        this.audit = audit;
    }

    @Transactional
    public CalendarYearView get(Actor actor, int year) {
        return CalendarYearView.of(actor, years.get(year));
    }

    @Transactional
    public CalendarPreview preview(Actor actor, int year, CalendarDraft draft) {
        years.get(year);
        CalendarPolicy.mayWrite(actor).orRefuse();
        WorkYear next = checked(year, draft);
        return new CalendarPreview(
                CalendarYearView.days(next), moves(calendars.current().with(next)));
    }

    @Transactional
    public CalendarYearView decide(Actor actor, int year, Precondition seen, CalendarDraft draft) {
        CalendarYear kept = years.get(year);
        CalendarPolicy.mayWrite(actor).orRefuse();
        seen.require(kept.version());
        WorkingCalendar next = calendars.current().with(checked(year, draft));
        int moved = moves(next).size();
        kept.decide(draft);
        dependents.forEach(d -> d.follow(next));
        audit.record(
                actor,
                "calendar.decide",
                SUBJECT,
                kept.id(),
                Map.of(
                        "year", year,
                        "tetDaysBefore", draft.tetDaysBefore(),
                        "nationalDay", draft.nationalDay(),
                        "confirmed", draft.confirmed(),
                        "notice", draft.notice() == null ? "" : draft.notice(),
                        "days", draft.days(),
                        "movedDueDates", moved));
        years.flush();
        return CalendarYearView.of(actor, kept);
    }

    private List<DueDates.Move> moves(WorkingCalendar next) {
        return dependents.stream().flatMap(d -> d.moves(next).stream()).toList();
    }

    private WorkYear checked(int year, CalendarDraft draft) {
        shape.check(draft);
        List<Problem.FieldError> errors = new ArrayList<>();
        if (draft.confirmed() && (draft.notice() == null || draft.notice().isBlank())) {
            errors.add(new Problem.FieldError("/notice", "Hãy ghi số, ngày và nơi ban hành thông báo của năm."));
        }
        WorkYear withoutDays = new WorkYear(year, draft.tetDaysBefore(), draft.nationalDay(), false, List.of());
        WorkingCalendar law = WorkingCalendar.of(List.of(withoutDays));
        List<LocalDate> seen = new ArrayList<>();
        for (int i = 0; i < draft.days().size(); i++) {
            String fault = fault(year, draft.days().get(i), law, seen);
            if (fault != null) {
                errors.add(new Problem.FieldError("/days/" + i + "/day", fault));
            }
            seen.add(draft.days().get(i).day());
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return draft.asWorkYear(year);
    }

    private static String fault(int year, CalendarDraft.Day d, WorkingCalendar law, List<LocalDate> seen) {
        if (d.day().getYear() != year) {
            return "Ngày phải thuộc năm " + year + ".";
        }
        if (seen.contains(d.day())) {
            return "Ngày này đã ghi ở trên.";
        }
        boolean works = law.isWorking(d.day());
        if (d.kind() == CalendarDay.Kind.WORKING && works) {
            return "Ngày này vốn là ngày làm việc, không cần ghi làm bù.";
        }
        return d.kind() == CalendarDay.Kind.OFF && !works ? "Ngày này vốn đã là ngày nghỉ." : null;
    }
}
