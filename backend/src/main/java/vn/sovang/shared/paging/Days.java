package vn.sovang.shared.paging;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.sovang.shared.problem.Invalid;

/** The query parameter {@code on=2024-06-01}. */
public final class Days {

    private Days() {}

    /** Empty when left out. */
    public static Optional<LocalDate> read(String text) {
        return read("?on", text);
    }

    /** @param pointer name of the parameter, for whom it is refused to */
    public static Optional<LocalDate> read(String pointer, String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.getYear() >= 1945 && day.getYear() <= 2100) {
                return Optional.of(day);
            }
        } catch (DateTimeParseException e) {
            // said below with an example
        }
        throw new Invalid(pointer, "Ngày phải viết như 2024-06-01, từ năm 1945 đến năm 2100.");
    }
}
