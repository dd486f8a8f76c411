package vn.sovang.round;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose round it is. */
@Schema(name = "AwardRoundLevel")
public enum RoundLevel {
    /** Dossiers go to the department; the province decides or submits. */
    PROVINCE("Đợt xét của tỉnh"),
    /** A unit considers its own parts and people; its head decides. */
    UNIT("Đợt xét của đơn vị");

    private final String label;

    RoundLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
