package vn.sovang.plan.reading;

import java.time.LocalDate;

/**
 * A deadline simple enough to be read.
 *
 * @param year null when the text names none and the plan's year is not known
 * @param quarter for QUARTER
 * @param month for MONTH
 * @param from first day of a WINDOW
 * @param to the day of a DATE or the last day of a WINDOW
 * @param dayOfMonth for MONTHLY
 * @param inclusive whether the day itself still counts ("trước 15/11" does not include it)
 */
public record TimeRule(
        Kind kind,
        Integer year,
        Integer quarter,
        Integer month,
        LocalDate from,
        LocalDate to,
        Integer dayOfMonth,
        boolean inclusive) {

    public enum Kind {
        QUARTER,
        MONTH,
        DATE,
        WINDOW,
        /** Every month by a day. */
        MONTHLY,
        /** All year round. */
        CONTINUING
    }

    static TimeRule quarter(Integer year, int quarter) {
        return new TimeRule(Kind.QUARTER, year, quarter, null, null, null, null, true);
    }

    static TimeRule month(Integer year, int month) {
        return new TimeRule(Kind.MONTH, year, null, month, null, null, null, true);
    }

    static TimeRule date(LocalDate day, boolean inclusive) {
        return new TimeRule(Kind.DATE, day.getYear(), null, null, null, day, null, inclusive);
    }

    static TimeRule window(LocalDate from, LocalDate to) {
        return new TimeRule(Kind.WINDOW, to.getYear(), null, null, from, to, null, true);
    }

    static TimeRule monthly(Integer year, int day, boolean inclusive) {
        return new TimeRule(Kind.MONTHLY, year, null, null, null, null, day, inclusive);
    }

    static TimeRule continuing(Integer year) {
        return new TimeRule(Kind.CONTINUING, year, null, null, null, null, null, true);
    }
}
