package vn.sovang.shared.time.rule;

import java.time.LocalDate;

/**
 * Within a school year.
 *
 * @param from the year it begins in
 */
public record InSchoolYear(int from) implements TimeRule {

    @Override
    public Due resolve(TimeContext in) {
        LocalDate last = in.schoolYearEnds().atYear(from + 1);
        return Due.on(last, label(in.year()) + ", theo ngày kết thúc năm học đang cấu hình: " + Due.until(last));
    }

    @Override
    public String label(int planYear) {
        return "Năm học " + from + "–" + (from + 1);
    }
}
