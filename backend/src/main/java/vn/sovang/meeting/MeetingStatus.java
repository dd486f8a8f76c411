package vn.sovang.meeting;

import java.util.Map;
import java.util.Set;

/** Life of a meeting; the table an official reads is backend/docs/states/meeting.md. */
public enum MeetingStatus {
    /** Invited for; time, place and run-sheet can still change. */
    PLANNED("Đang chuẩn bị"),
    /** Under way: attendance, amendments and votes are recorded. */
    OPEN("Đang họp"),
    /** The minutes are approved; nothing changes any more. */
    CLOSED("Đã kết thúc"),
    /** Given up with a reason. */
    CANCELLED("Đã hủy");

    private static final Map<MeetingStatus, Set<MeetingStatus>> NEXT = Map.of(
            PLANNED, Set.of(OPEN, CANCELLED),
            OPEN, Set.of(CLOSED, CANCELLED),
            CLOSED, Set.of(),
            CANCELLED, Set.of());

    private final String label;

    MeetingStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean mayBecome(MeetingStatus next) {
        return NEXT.get(this).contains(next);
    }
}
