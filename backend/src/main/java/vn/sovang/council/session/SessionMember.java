package vn.sovang.council.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.council.CouncilRole;
import vn.sovang.council.Member;

/**
 * A member as the session had them.
 *
 * @param state whether the member came; without a meeting, whether the slip came back
 * @param opinion what an absent member wrote; null when nothing
 * @param slipEnclosed whether a sealed slip came with the opinion
 */
@Embeddable
public record SessionMember(
        @Column(name = "member_id") UUID memberId,
        @Column(name = "account_id") UUID accountId,
        String name,
        String post,
        @Enumerated(EnumType.STRING) CouncilRole role,
        String title,
        @Enumerated(EnumType.STRING) State state,
        String opinion,
        @Column(name = "opinion_on") LocalDate opinionOn,
        @Column(name = "slip_enclosed") boolean slipEnclosed) {

    /** Whether somebody takes part. */
    @Schema(name = "SessionPresence")
    public enum State {
        UNKNOWN("Chưa điểm danh"),
        PRESENT("Có mặt"),
        ABSENT("Vắng mặt");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label(SessionForm form) {
            return form.isMeeting()
                    ? label
                    : this == PRESENT ? "Đã gửi phiếu" : this == ABSENT ? "Không gửi phiếu" : "Chưa gửi phiếu";
        }
    }

    static SessionMember of(Member m) {
        return new SessionMember(
                m.id(), m.accountId(), m.name(), m.post(), m.role(), m.title(), State.UNKNOWN, null, null, false);
    }

    SessionMember marked(State now, String wrote, LocalDate on, boolean enclosed) {
        return new SessionMember(memberId, accountId, name, post, role, title, now, wrote, on, enclosed);
    }

    String titleOrRole() {
        return title == null ? role.label() : title;
    }
}
