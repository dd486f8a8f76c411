package vn.sovang.eligibility.run;

import vn.sovang.shared.problem.Invalid;

/** How many results of a run are read at a time. */
public final class SliceSize {

    private static final int MOST = 100;

    private SliceSize() {}

    public static int read(String text) {
        try {
            int size = Integer.parseInt(text.trim());
            if (size >= 1 && size <= MOST) {
                return size;
            }
        } catch (NumberFormatException e) {
            // said below with the allowed range
        }
        throw new Invalid("?size", "Phải là số nguyên từ 1 đến " + MOST + ".");
    }
}
