package vn.sovang.meeting.ballot;

import java.util.Map;
import java.util.Set;

/** Life of a ballot; the table an official reads is backend/docs/states/ballot.md. */
public enum BallotStatus {
    /** Candidates and rules are set and can still be changed. */
    PREPARED("Đang chuẩn bị"),
    /** The electorate is frozen; papers are out or hands are up. */
    OPEN("Đang bỏ phiếu"),
    /** The sums are entered and agree with each other; the result is not fixed yet. */
    COUNTED("Đã kiểm phiếu"),
    /** The result is fixed. */
    CLOSED("Đã công bố kết quả"),
    /** Given up with a reason; it decides nothing. */
    CANCELLED("Đã hủy");

    private static final Map<BallotStatus, Set<BallotStatus>> NEXT = Map.of(
            PREPARED, Set.of(OPEN, CANCELLED),
            OPEN, Set.of(COUNTED, CANCELLED),
            COUNTED, Set.of(CLOSED, CANCELLED),
            CLOSED, Set.of(COUNTED),
            CANCELLED, Set.of());

    private final String label;

    BallotStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean mayBecome(BallotStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** Nothing is expected of it any more. */
    public boolean isSettled() {
        return this == CLOSED || this == CANCELLED;
    }
}
