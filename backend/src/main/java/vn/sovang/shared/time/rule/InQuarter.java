package vn.sovang.shared.time.rule;

import java.time.LocalDate;
import java.time.YearMonth;

/** Within a quarter, 1 to 4. */
public record InQuarter(Integer year, int quarter) implements TimeRule {

    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    @Override
    public Due resolve(TimeContext in) {
        LocalDate last = YearMonth.of(in.yearOr(year), quarter * 3).atEndOfMonth();
        return Due.on(last, label(in.year()) + ": " + Due.until(last));
    }

    @Override
    public String label(int planYear) {
        return "Quý " + ROMAN[quarter - 1] + "/" + (year == null ? planYear : year);
    }
}
