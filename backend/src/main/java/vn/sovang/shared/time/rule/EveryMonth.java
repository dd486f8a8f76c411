package vn.sovang.shared.time.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import vn.sovang.shared.time.DayWords;

/**
 * By a day of every month of a year; a month without that day ends it.
 *
 * @param dayOfMonth 1 to 31
 * @param inclusive false for "trước ngày 6": the fifth is the last
 */
public record EveryMonth(Integer year, int dayOfMonth, boolean inclusive) implements TimeRule {

    @Override
    public Due resolve(TimeContext in) {
        List<LocalDate> series = IntStream.rangeClosed(1, 12)
                .mapToObj(m -> in(YearMonth.of(in.yearOr(year), m)))
                .toList();
        LocalDate last = series.get(11);
        String steps = label(in.year()) + OnDay.exclusion(inclusive) + ": mỗi tháng một kỳ, kỳ đầu đến hết "
                + DayWords.day(series.get(0)) + ", kỳ cuối " + Due.until(last);
        return new Due(null, last, series, steps, List.of());
    }

    private LocalDate in(YearMonth month) {
        return OnDay.last(month.atDay(Math.min(dayOfMonth, month.lengthOfMonth())), inclusive);
    }

    @Override
    public String label(int planYear) {
        return (inclusive ? "Ngày " : "Trước ngày ") + dayOfMonth + " hằng tháng";
    }
}
