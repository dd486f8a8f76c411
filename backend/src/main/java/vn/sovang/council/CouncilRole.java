package vn.sovang.council;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member is in the council. */
@Schema(name = "CouncilRole")
public enum CouncilRole {
    CHAIR("Chủ tịch Hội đồng"),
    VICE_CHAIR("Phó Chủ tịch Hội đồng"),
    STANDING("Ủy viên thường trực"),
    MEMBER("Ủy viên"),
    SECRETARY("Ủy viên, Thư ký");

    private final String label;

    CouncilRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Thường trực Hội đồng: those asked between the full sessions. */
    public boolean isStanding() {
        return this == CHAIR || this == VICE_CHAIR || this == STANDING;
    }
}
