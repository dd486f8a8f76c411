package vn.sovang.round.own;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one candidate of a unit's own round. */
@Schema(name = "OwnCandidateOutcome")
public enum OwnOutcome {
    PENDING("Đang xét"),
    /** Given by a decision of the unit's head. */
    GRANTED("Đã khen"),
    /** Not given, with the reason. */
    REFUSED("Không khen"),
    /** Taken back by the list it came with. */
    WITHDRAWN("Đã rút");

    private final String label;

    OwnOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
