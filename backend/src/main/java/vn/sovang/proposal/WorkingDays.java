package vn.sovang.proposal;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Time limits in working days: Monday to Friday; public holidays are not taken out. */
final class WorkingDays {

    private WorkingDays() {}

    static LocalDate after(LocalDate day, int workingDays) {
        LocalDate d = day;
        for (int left = workingDays; left > 0; ) {
            d = d.plusDays(1);
            if (d.getDayOfWeek() != DayOfWeek.SATURDAY && d.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return d;
    }
}
