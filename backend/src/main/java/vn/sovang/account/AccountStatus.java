package vn.sovang.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an account stands. */
@Schema(name = "AccountStatus")
public enum AccountStatus {
    /** Opened; its person has not chosen a password yet. */
    INVITED("Chờ đặt mật khẩu"),
    /** May sign in. */
    ACTIVE("Đang dùng"),
    /** May not sign in; everything it did stays. */
    DISABLED("Đã khóa");

    private final String label;

    AccountStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
