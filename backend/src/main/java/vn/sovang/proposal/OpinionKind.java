package vn.sovang.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose opinion is asked. */
@Schema(name = "OpinionKind")
public enum OpinionKind {
    /** Another agency; a late reply warns and stops nothing. */
    AGENCY("Cơ quan liên quan"),
    /** The Party committee that manages the cadre: the submission waits for it. */
    CADRE_COMMITTEE("Cấp ủy quản lý cán bộ");

    private final String label;

    OpinionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
