package vn.sovang.plan.reading;

import java.util.List;

/** Roman numerals as plans use them, 1 to 39. */
final class Roman {

    private static final List<String> UNITS = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    private Roman() {}

    static String of(int number) {
        return "X".repeat(number / 10) + UNITS.get(number % 10);
    }
}
