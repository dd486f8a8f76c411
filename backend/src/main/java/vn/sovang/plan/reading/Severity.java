package vn.sovang.plan.reading;

public enum Severity {
    /** Nothing can be imported. */
    ERROR,
    /** A person should decide before the plan is made. */
    WARNING,
    /** Worth knowing; the reading stands. */
    INFO
}
