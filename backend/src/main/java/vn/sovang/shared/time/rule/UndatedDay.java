package vn.sovang.shared.time.rule;

import java.time.LocalDate;
import java.time.YearMonth;

/** A day named without its year; 29/02 is the last of February in a common year. */
final class UndatedDay {

    private UndatedDay() {}

    static Due due(int year, int month, int dayOfMonth, boolean inclusive, String label) {
        YearMonth in = YearMonth.of(year, month);
        LocalDate named = in.atDay(Math.min(dayOfMonth, in.lengthOfMonth()));
        LocalDate last = OnDay.last(named, inclusive);
        return Due.on(last, label + OnDay.exclusion(inclusive) + ": " + Due.until(last));
    }
}
