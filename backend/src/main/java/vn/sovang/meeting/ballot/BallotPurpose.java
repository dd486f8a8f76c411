package vn.sovang.meeting.ballot;

/** What a ballot decides. */
public enum BallotPurpose {
    /** Suy tôn: choose at most so many units to be proposed for an award. */
    ACCLAIM("Suy tôn đề nghị khen thưởng", "Được suy tôn"),
    /** The unit that leads the block next year. */
    ELECT_HEAD("Bầu Trưởng cụm, khối", "Trúng cử"),
    /** The units that stand in for it. */
    ELECT_DEPUTY("Bầu Phó Trưởng cụm, khối", "Trúng cử"),
    /** Yes, no or blank for each nominee or question. */
    APPROVE("Biểu quyết thông qua", "Được thông qua");

    private final String label;
    private final String chosenLabel;

    BallotPurpose(String label, String chosenLabel) {
        this.label = label;
        this.chosenLabel = chosenLabel;
    }

    public String label() {
        return label;
    }

    /** How a candidate that was chosen is called. */
    public String chosenLabel() {
        return chosenLabel;
    }

    public boolean isElection() {
        return this == ELECT_HEAD || this == ELECT_DEPUTY;
    }
}
