package vn.sovang.pledge;

/** What can be done with a pledge. */
public enum PledgeAction {
    EDIT,
    SUBMIT,
    SIGN,
    /** Mark that it was signed on paper at the conference. */
    MARK_SIGNED,
    RETURN,
    ENTER_MID_RESULTS,
    REPORT_MID,
    ENTER_YEAR_RESULTS,
    REPORT_YEAR,
    CONFIRM
}
