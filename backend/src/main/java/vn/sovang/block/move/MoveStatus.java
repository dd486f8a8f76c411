package vn.sovang.block.move;

import java.util.Set;

/** Where a request to move stands; the table is also in docs/states/block-move.md. */
public enum MoveStatus {
    /** Sent by the unit; the department has not answered. */
    SUBMITTED("Chờ Sở Nội vụ trả lời"),
    /** The unit sits in the other block from the year asked for. */
    AGREED("Đồng ý"),
    /** Not agreed, with the reason. */
    REFUSED("Không đồng ý"),
    /** Taken back by the unit before the answer. */
    WITHDRAWN("Đơn vị rút lại");

    private final String label;

    MoveStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** States this one may become. */
    Set<MoveStatus> next() {
        return this == SUBMITTED ? Set.of(AGREED, REFUSED, WITHDRAWN) : Set.of();
    }
}
