package vn.sovang.plan;

import vn.sovang.shared.problem.Invalid;

/** The {@code quarter} parameter of lists. */
final class Quarters {

    private Quarters() {}

    /** Null when not given; 422 when it is not 1 to 4. */
    static Integer read(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.strip().matches("[1-4]")) {
            throw new Invalid("?quarter", "Quý phải là số từ 1 đến 4.");
        }
        return Integer.valueOf(text.strip());
    }
}
