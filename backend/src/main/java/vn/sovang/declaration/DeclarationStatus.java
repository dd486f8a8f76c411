package vn.sovang.declaration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a declared award stands. */
@Schema(name = "DeclaredAwardStatus")
public enum DeclarationStatus {
    /** Told by the unit, not yet compared with the decision. */
    SUBMITTED("Chờ đối chiếu"),
    /** Given back to the unit with a reason. */
    RETURNED("Trả lại để sửa"),
    /** Compared with the decision by the department. */
    VERIFIED("Đã đối chiếu"),
    /** Taken back by the unit. */
    WITHDRAWN("Đã rút");

    private final String label;

    DeclarationStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean canBecome(DeclarationStatus next) {
        return switch (this) {
            case SUBMITTED -> next == VERIFIED || next == RETURNED || next == WITHDRAWN;
            case RETURNED -> next == SUBMITTED || next == WITHDRAWN;
            case VERIFIED, WITHDRAWN -> false;
        };
    }
}
