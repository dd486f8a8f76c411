package vn.sovang.council.session;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a session stands; backend/docs/states/council-session.md is the table an official reads. */
@Schema(name = "SessionStatus")
public enum SessionStatus {
    /** The agenda is being made; members do not see it yet. */
    PREPARING("Đang chuẩn bị"),
    /** The agenda was sent: members read the dossiers. */
    SENT("Đã gửi tài liệu"),
    /** The council sits, or the slips are being collected. */
    OPEN("Đang họp"),
    /** The minutes are settled. */
    CLOSED("Đã kết thúc"),
    /** Given up, with a reason. */
    CANCELLED("Đã hủy");

    private static final Map<SessionStatus, Set<SessionStatus>> NEXT = new EnumMap<>(Map.of(
            PREPARING, EnumSet.of(SENT, CANCELLED),
            SENT, EnumSet.of(OPEN, CANCELLED),
            OPEN, EnumSet.of(CLOSED, CANCELLED),
            CLOSED, EnumSet.noneOf(SessionStatus.class),
            CANCELLED, EnumSet.noneOf(SessionStatus.class)));

    private final String label;

    SessionStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean mayBecome(SessionStatus next) {
        return NEXT.get(this).contains(next);
    }
}
