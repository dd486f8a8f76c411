package vn.sovang.movement;

import java.util.Set;

/** Where a movement stands; the table is also in docs/states/movement.md. */
public enum MovementStatus {
    /** Being prepared; only those who prepare it and the department see it. */
    DRAFT("Đang soạn"),
    /** Launched by its document; units join and contribute. */
    LAUNCHED("Đã phát động"),
    /** Its final review is being held; results are still completed. */
    FINAL_REVIEW("Đang tổng kết"),
    /** Reviewed and closed; nothing changes any more. */
    CLOSED("Đã kết thúc");

    private final String label;

    MovementStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** States this one may become. */
    Set<MovementStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(LAUNCHED);
            case LAUNCHED -> Set.of(FINAL_REVIEW);
            case FINAL_REVIEW -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }
}
