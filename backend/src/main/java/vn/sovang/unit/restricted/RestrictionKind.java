package vn.sovang.unit.restricted;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody cannot be honoured for a time (law.md 9; the codes are those of the eligibility check). */
@Schema(name = "RestrictionKind")
public enum RestrictionKind {
    /** A disciplinary measure that is being served. */
    DISCIPLINE("Kỷ luật"),
    /** Discipline is being considered. */
    DISCIPLINE_PENDING("Đang xem xét kỷ luật"),
    /** An inspection, audit or investigation is under way. */
    INSPECTION("Thanh tra, kiểm tra, điều tra"),
    /** A complaint or denunciation is being cleared up. */
    COMPLAINT("Khiếu nại, tố cáo đang xác minh");

    private final String label;

    RestrictionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
