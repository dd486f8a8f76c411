package vn.sovang.pledge;

import java.util.Set;

/** Where a pledge stands; the table is also in docs/states/pledge.md. */
public enum PledgeStatus {
    /** The unit's officer writes; only the unit sees it. */
    DRAFT("Đang soạn"),
    /** Sent to the unit's head for signing; the block head's office sees it. */
    SUBMITTED("Chờ ký"),
    /** Signed by the unit's head, remotely or at the conference; the whole block sees it. */
    SIGNED("Đã ký"),
    /** Half-year results sent. */
    MID_REPORTED("Đã báo cáo 6 tháng"),
    /** The year's results sent, waiting for the block head. */
    YEAR_REPORTED("Đã báo cáo năm, chờ xác nhận"),
    /** The block head confirmed the year's results; final. */
    CONFIRMED("Đã xác nhận kết quả"),
    /** Came back with a reason, before signing or after the year's report. */
    RETURNED("Bị trả lại");

    private final String label;

    PledgeStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** States this one may become; a returned one goes back to where it was returned from. */
    Set<PledgeStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(SIGNED, RETURNED);
            case SIGNED -> Set.of(MID_REPORTED, YEAR_REPORTED);
            case MID_REPORTED -> Set.of(YEAR_REPORTED);
            case YEAR_REPORTED -> Set.of(CONFIRMED, RETURNED);
            case RETURNED -> Set.of(SUBMITTED, YEAR_REPORTED);
            case CONFIRMED -> Set.of();
        };
    }
}
