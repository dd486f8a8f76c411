package vn.sovang.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one nominee; each has its own. */
@Schema(name = "NomineeOutcome")
public enum Outcome {
    /** Nothing said yet. */
    PENDING("Đang xét"),
    /** Passed the appraisal. */
    QUALIFIED("Đủ điều kiện"),
    /** Did not pass the appraisal, with the reason. */
    NOT_QUALIFIED("Không đủ điều kiện"),
    /** Given what was proposed. */
    GRANTED("Đã khen"),
    /** State-level: submitted to the Prime Minister or the State President. */
    FORWARDED("Đã trình cấp trên"),
    /** Not given, with the reason. */
    REFUSED("Không khen"),
    /** Given another award than proposed, with the reason. */
    CHANGED("Khen hình thức khác"),
    /** Taken back by the proposer. */
    WITHDRAWN("Đã rút");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** No more to come for the nominee. */
    boolean isFinal() {
        return this == GRANTED || this == FORWARDED || this == REFUSED || this == CHANGED || this == WITHDRAWN;
    }

    /** The leader's words; the others belong to the appraisal or the proposer. */
    boolean isVerdict() {
        return this == GRANTED || this == FORWARDED || this == REFUSED || this == CHANGED;
    }
}
