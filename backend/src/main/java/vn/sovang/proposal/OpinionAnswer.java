package vn.sovang.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the agency says. */
@Schema(name = "OpinionAnswer")
public enum OpinionAnswer {
    AGREE("Nhất trí"),
    DISAGREE("Không nhất trí"),
    /** Something in between, in words. */
    OTHER("Ý kiến khác");

    private final String label;

    OpinionAnswer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
