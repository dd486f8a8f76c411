package vn.sovang.shared.time.rule;

/**
 * A day of every year, counted from the year of the plan or of the achievement.
 *
 * @param yearsAfter 1 for "trước 15/3 năm sau"
 */
public record DayOfYear(int month, int dayOfMonth, int yearsAfter, boolean inclusive) implements TimeRule {

    @Override
    public Due resolve(TimeContext in) {
        return UndatedDay.due(in.year() + yearsAfter, month, dayOfMonth, inclusive, label(in.year()));
    }

    @Override
    public String label(int year) {
        String when = yearsAfter == 0 ? " hằng năm" : yearsAfter == 1 ? " năm sau" : " sau " + yearsAfter + " năm";
        return (inclusive ? "Ngày " : "Trước ngày ") + dayOfMonth + "/" + month + when;
    }
}
