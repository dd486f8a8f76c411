package vn.sovang.bonus;

/**
 * R62: the multiple times the base salary in force on the day of the decision, rounded up to the next 10.000 đồng. Whole
 * numbers only: the multiple is kept in hundredths.
 */
final class BonusAmount {

    /** Amounts are rounded up to this. */
    static final long STEP = 10_000;

    private static final long HUNDRED = 100;

    private BonusAmount() {}

    /**
     * @param hundredths multiple times one hundred: 3,5 is 350
     * @param baseSalary in đồng
     * @return in đồng
     */
    static long of(int hundredths, long baseSalary) {
        if (hundredths <= 0 || baseSalary <= 0) {
            throw new IllegalArgumentException("A bonus needs a multiple and a base salary");
        }
        long hundredfold = Math.multiplyExact(hundredths, baseSalary);
        long step = STEP * HUNDRED;
        return Math.addExact(hundredfold, step - 1) / step * STEP;
    }

    /** "3,5": as the decree writes a multiple. */
    static String written(int hundredths) {
        String whole = String.valueOf(hundredths / HUNDRED);
        long rest = hundredths % HUNDRED;
        return rest == 0
                ? whole + ",0"
                : whole + "," + (rest % 10 == 0 ? String.valueOf(rest / 10) : String.format("%02d", rest));
    }
}
