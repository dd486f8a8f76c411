package vn.sovang.meeting.ballot;

/** How a decision is taken. */
public enum BallotMode {
    /** Papers, counted by a team; only the sums are entered. */
    SECRET_BALLOT_PAPER("Bỏ phiếu kín"),
    /** Hands are counted. */
    SHOW_OF_HANDS("Biểu quyết giơ tay"),
    /** All agree; nothing is counted. */
    AGREEMENT("Hiệp thương, thống nhất"),
    /** Somebody above decides; nothing is counted. */
    APPOINTMENT("Phân công, chỉ định"),
    /** A paper tells the result and not the votes; nothing is counted. */
    REPORTED("Ghi theo văn bản, không rõ số phiếu");

    private final String label;

    BallotMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isCounted() {
        return this == SECRET_BALLOT_PAPER || this == SHOW_OF_HANDS;
    }
}
