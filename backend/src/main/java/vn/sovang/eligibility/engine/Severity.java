package vn.sovang.eligibility.engine;

/** What a finding does. */
public enum Severity {
    /** Certain: not eligible. */
    HARD,
    /** Not verified, or not known: a person decides. */
    REVIEW,
    /** Worth a look, changes nothing. */
    WARNING
}
