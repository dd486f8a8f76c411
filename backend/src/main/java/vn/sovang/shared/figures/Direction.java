package vn.sovang.shared.figures;

/** Which way a target is better. */
public enum Direction {
    /** At least the planned value. */
    HIGHER_IS_BETTER,
    /** At most the planned value, such as zero disciplined officials. */
    LOWER_IS_BETTER
}
