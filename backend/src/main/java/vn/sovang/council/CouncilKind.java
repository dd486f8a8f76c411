package vn.sovang.council;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose council it is. */
@Schema(name = "CouncilKind")
public enum CouncilKind {
    /** The province's; there is one. */
    PROVINCIAL("Hội đồng Thi đua – Khen thưởng tỉnh"),
    /** A unit's own, established by its head. */
    UNIT("Hội đồng của cơ quan, đơn vị");

    private final String label;

    CouncilKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
