package vn.sovang.shared.paging;

import java.util.Optional;
import vn.sovang.shared.problem.Invalid;

/** The {@code year} parameter of lists. */
public final class Years {

    public static final int FIRST = 1945;
    public static final int LAST = 2100;

    private Years() {}

    /** Empty when not given; 422 when it is no year from 1945 to 2100. */
    public static Optional<Integer> read(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(text.trim());
            if (year >= FIRST && year <= LAST) {
                return Optional.of(year);
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Invalid("?year", "Năm phải là số từ " + FIRST + " đến " + LAST + ".");
    }
}
