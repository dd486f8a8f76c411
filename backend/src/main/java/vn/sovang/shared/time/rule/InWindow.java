package vn.sovang.shared.time.rule;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.shared.time.DayWords;

/**
 * Not before one day and not after another; both are printed and stand.
 *
 * @param inclusive false when {@code to} itself is too late
 */
public record InWindow(LocalDate from, LocalDate to, boolean inclusive) implements TimeRule {

    @Override
    public Due resolve(TimeContext in) {
        LocalDate last = OnDay.last(to, inclusive);
        String steps = label(in.year()) + OnDay.exclusion(inclusive) + ": nhận từ " + DayWords.day(from) + ", "
                + Due.until(last);
        return new Due(from, last, List.of(), steps, List.of());
    }

    @Override
    public String label(int year) {
        return "Từ " + DayWords.day(from) + (inclusive ? " đến " : " đến trước ") + DayWords.day(to);
    }
}
