package vn.sovang.shared.time.rule;

import java.time.LocalDate;

/** All year round: due when the year ends. */
public record Continuing(Integer year) implements TimeRule {

    @Override
    public Due resolve(TimeContext in) {
        LocalDate last = LocalDate.of(in.yearOr(year), 12, 31);
        return Due.on(last, label(in.year()) + ": " + Due.until(last));
    }

    @Override
    public String label(int planYear) {
        return "Thường xuyên trong năm";
    }
}
