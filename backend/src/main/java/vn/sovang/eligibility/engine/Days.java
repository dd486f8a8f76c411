package vn.sovang.eligibility.engine;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as people write them. */
final class Days {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Days() {}

    static String of(LocalDate day) {
        return WRITTEN.format(day);
    }
}
