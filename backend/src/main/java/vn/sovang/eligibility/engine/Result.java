package vn.sovang.eligibility.engine;

/** The answer, best first. */
public enum Result {
    ELIGIBLE,
    NEEDS_REVIEW,
    NOT_ELIGIBLE;

    boolean isBetterThan(Result other) {
        return compareTo(other) < 0;
    }

    Result worse(Result other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
