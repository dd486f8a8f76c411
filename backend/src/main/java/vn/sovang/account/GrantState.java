package vn.sovang.account;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a role is held today. */
@Schema(name = "GrantState")
public enum GrantState {
    /** Its first day has not come. */
    COMING("Chưa tới ngày"),
    CURRENT("Đang giữ"),
    /** Ended by itself, by an administrator or by who delegated it. */
    OVER("Đã kết thúc");

    private final String label;

    GrantState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static GrantState of(LocalDate from, LocalDate to, Instant revokedAt, LocalDate today) {
        if (revokedAt != null || to != null && today.isAfter(to)) {
            return OVER;
        }
        return today.isBefore(from) ? COMING : CURRENT;
    }
}
