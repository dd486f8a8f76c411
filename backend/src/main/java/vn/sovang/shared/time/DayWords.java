package vn.sovang.shared.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as Vietnamese offices write them. */
public final class DayWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("dd/MM");
    private static final String[] WEEKDAYS = {"thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"
    };

    private DayWords() {}

    /** 21/11/2026. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 21/11. */
    public static String dayMonth(LocalDate day) {
        return DAY_MONTH.format(day);
    }

    /** "thứ Bảy". */
    public static String weekday(LocalDate day) {
        return WEEKDAYS[day.getDayOfWeek().getValue() - 1];
    }

    static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
