package vn.sovang.meeting.ballot;

/** What the votes of a candidate are compared with. */
public enum ThresholdBase {
    /** The voting members present when the ballot was opened. */
    PRESENT("đơn vị có mặt"),
    /** All members of the block, the absent ones too. */
    ALL("đơn vị thành viên");

    private final String label;

    ThresholdBase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
