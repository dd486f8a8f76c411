package vn.sovang.shared.time.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sovang.shared.time.DayWords;

/**
 * What a rule comes to.
 *
 * @param opens first day it may be done, null where any day before the last will do
 * @param day last day it is in time, null while an event's day is unknown
 * @param series every last day of a rule that repeats, otherwise empty
 * @param steps how it was reckoned, in words
 * @param unconfirmed years it relies on whose notice of days off has not come
 */
public record Due(LocalDate opens, LocalDate day, List<LocalDate> series, String steps, List<Integer> unconfirmed) {

    public Due {
        series = List.copyOf(series);
        unconfirmed = List.copyOf(unconfirmed);
    }

    static Due on(LocalDate day, String steps) {
        return new Due(null, day, List.of(), steps, List.of());
    }

    static Due unknown(String steps) {
        return new Due(null, null, List.of(), steps, List.of());
    }

    Due because(String first) {
        return new Due(opens, day, series, first + steps, unconfirmed);
    }

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(day);
    }

    /** The steps, and what they rely on that may still change. */
    public String explanation() {
        return unconfirmed.isEmpty()
                ? steps
                : steps + "; chưa có thông báo của năm "
                        + unconfirmed.stream().map(String::valueOf).collect(Collectors.joining(", "))
                        + " nên ngày có thể thay đổi";
    }

    /** "đến hết 14/11/2026 (thứ Bảy)". */
    static String until(LocalDate day) {
        return "đến hết " + DayWords.day(day) + " (" + DayWords.weekday(day) + ")";
    }
}
