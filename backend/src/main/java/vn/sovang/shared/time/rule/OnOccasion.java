package vn.sovang.shared.time.rule;

/** On the occasion of a day such as 03/10: done by that day. */
public record OnOccasion(Integer year, int month, int dayOfMonth) implements TimeRule {

    @Override
    public Due resolve(TimeContext in) {
        return UndatedDay.due(in.yearOr(year), month, dayOfMonth, true, label(in.year()));
    }

    @Override
    public String label(int planYear) {
        return "Dịp " + dayOfMonth + "/" + month + "/" + (year == null ? planYear : year);
    }
}
