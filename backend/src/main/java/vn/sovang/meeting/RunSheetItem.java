package vn.sovang.meeting;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalTime;
import java.util.UUID;

/**
 * One step of a meeting.
 *
 * @param presenter who does it; may be null
 * @param startsAt when it is planned to begin; may be null
 * @param note what came of it, for the minutes; may be null
 */
@Embeddable
public record RunSheetItem(
        UUID id,
        @Enumerated(EnumType.STRING) Kind kind,
        String title,
        String presenter,
        @Column(name = "starts_at") LocalTime startsAt,
        boolean done,
        String note) {

    /** What a step is, so that the page can show its table or its votes beside it. */
    public enum Kind {
        /** Opening, guests, attendance. */
        OPENING("Khai mạc, điểm danh"),
        /** The report and what the floor adds to it. */
        REPORT("Báo cáo, ý kiến bổ sung"),
        /** Whether each member has reviewed its own year. */
        OWN_REVIEWS("Sơ kết, tổng kết tại đơn vị"),
        /** Discussion, remarks of guests. */
        DISCUSSION("Thảo luận"),
        /** Acclamation votes. */
        VOTES("Bình xét, suy tôn"),
        /** What is proposed from the votes. */
        PROPOSALS("Đề nghị khen thưởng"),
        /** Head and deputies of next year. */
        ELECTION("Bầu Trưởng, Phó"),
        /** Launch of next year's emulation. */
        LAUNCH("Phát động thi đua"),
        /** Signing of next year's pledges. */
        PLEDGE_SIGNING("Ký giao ước thi đua"),
        /** Minutes read and approved. */
        MINUTES("Biên bản, bế mạc"),
        OTHER("Nội dung khác");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static RunSheetItem of(Kind kind, String title, String presenter) {
        return new RunSheetItem(UuidCreator.getTimeOrderedEpoch(), kind, title, presenter, null, false, null);
    }

    RunSheetItem marked(boolean isDone, String newNote) {
        return new RunSheetItem(id, kind, title, presenter, startsAt, isDone, newNote);
    }
}
