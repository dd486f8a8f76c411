package vn.sovang.calendar;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.sovang.shared.time.CalendarDay;

/** A day a notice gives off or makes a working day. */
@Embeddable
record NoticeDay(LocalDate day, @Enumerated(EnumType.STRING) CalendarDay.Kind kind, String name, String source) {

    CalendarDay asCalendarDay() {
        return new CalendarDay(day, kind, name, source, CalendarDay.Origin.NOTICE, true);
    }
}
