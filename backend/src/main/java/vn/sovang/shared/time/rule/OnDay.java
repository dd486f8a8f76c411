package vn.sovang.shared.time.rule;

import java.time.LocalDate;
import vn.sovang.shared.time.DayWords;

/**
 * A printed day; it stands even when it is a day off.
 *
 * @param inclusive false for "trước ngày": the day itself is too late
 */
public record OnDay(LocalDate day, boolean inclusive) implements TimeRule {

    @Override
    public Due resolve(TimeContext in) {
        LocalDate last = last(day, inclusive);
        String off = in.calendar().isWorking(last) ? "" : ", là ngày nghỉ nhưng ngày ghi trong văn bản không dời";
        return Due.on(last, label(in.year()) + exclusion(inclusive) + ": " + Due.until(last) + off);
    }

    @Override
    public String label(int year) {
        return (inclusive ? "Ngày " : "Trước ngày ") + DayWords.day(day);
    }

    static LocalDate last(LocalDate day, boolean inclusive) {
        return inclusive ? day : day.minusDays(1);
    }

    static String exclusion(boolean inclusive) {
        return inclusive ? "" : " (không tính ngày này)";
    }
}
