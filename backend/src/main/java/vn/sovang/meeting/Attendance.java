package vn.sovang.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * A member unit at a meeting.
 *
 * @param ownReview whether it has held its own review of the period
 * @param note for the minutes; may be null
 */
@Embeddable
public record Attendance(
        @Column(name = "unit_id") UUID unitId,
        @Enumerated(EnumType.STRING) State state,
        @Column(name = "own_review") boolean ownReview,
        String note) {

    /** Whether the unit came. */
    public enum State {
        UNKNOWN("Chưa điểm danh"),
        PRESENT("Có mặt"),
        EXCUSED("Vắng có lý do"),
        ABSENT("Vắng mặt");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static Attendance expected(UUID unitId) {
        return new Attendance(unitId, State.UNKNOWN, false, null);
    }
}
