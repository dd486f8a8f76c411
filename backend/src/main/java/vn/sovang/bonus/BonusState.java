package vn.sovang.bonus;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to happen with the bonus of one honour, or has. */
@Schema(name = "BonusState")
public enum BonusState {
    /** Reckoned, not paid yet. */
    TO_PAY("Chưa chi"),
    /** A person has to say whether it is paid; nothing is paid before. */
    REVIEW("Cần xem xét"),
    /** R63: the same award for the same achievement is paid already, or stands before it. */
    DOUBLE("Trùng, không chi"),
    /** Multiple or base salary is not known; no amount is guessed. */
    UNKNOWN("Chưa tính được"),
    /** A person said that it is not paid, with the reason. */
    NOT_PAID("Không chi"),
    /** Paid, with day and voucher. */
    PAID("Đã chi"),
    /** The honour was taken back before anything was paid. */
    CANCELLED("Khen thưởng bị hủy bỏ"),
    /** The honour was taken back after the bonus was paid (Điều 93 Luật Thi đua, khen thưởng). */
    TO_RECOVER("Phải thu hồi"),
    /** Given back. */
    RECOVERED("Đã thu hồi");

    private final String label;

    BonusState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
