package vn.sovang.council.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a recount stands. */
@Schema(name = "RecountStatus")
public enum RecountStatus {
    /** Waits for a second person. */
    PROPOSED("Chờ người thứ hai xác nhận"),
    /** The new sums are those of the session. */
    APPLIED("Đã áp dụng"),
    /** The old sums stay. */
    DISMISSED("Không áp dụng");

    private final String label;

    RecountStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
