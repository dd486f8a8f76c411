package vn.sovang.proposal;

/** What can be done with an achievement report. */
public enum ReportAction {
    WRITE,
    /** The head of the nominee's unit vouches for it. */
    CONFIRM,
    /** The head takes the confirmation back so that it can be changed. */
    REOPEN
}
