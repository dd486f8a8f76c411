package vn.sovang.integration;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a connected system may call today. */
@Schema(name = "ClientState")
public enum ClientState {
    /** Within its dates and not disabled. */
    ACTIVE("Đang kết nối"),
    /** Its first day is still to come. */
    NOT_YET("Chưa đến ngày"),
    /** Its last day has passed. */
    ENDED("Đã hết hạn"),
    /** Switched off by an administrator. */
    DISABLED("Đã khóa");

    private final String label;

    ClientState(String label) {
        this.label = label;
    }

    static ClientState of(boolean disabled, LocalDate from, LocalDate to, LocalDate today) {
        if (disabled) {
            return DISABLED;
        }
        if (today.isBefore(from)) {
            return NOT_YET;
        }
        return to != null && today.isAfter(to) ? ENDED : ACTIVE;
    }

    public String label() {
        return label;
    }
}
