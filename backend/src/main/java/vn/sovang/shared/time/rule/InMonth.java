package vn.sovang.shared.time.rule;

import java.time.LocalDate;
import java.time.YearMonth;

/** Within a month. */
public record InMonth(Integer year, int month) implements TimeRule {

    @Override
    public Due resolve(TimeContext in) {
        LocalDate last = YearMonth.of(in.yearOr(year), month).atEndOfMonth();
        return Due.on(last, label(in.year()) + ": " + Due.until(last));
    }

    @Override
    public String label(int planYear) {
        return "Tháng " + month + "/" + (year == null ? planYear : year);
    }
}
