package vn.sovang.round;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is considered. */
@Schema(name = "AwardRoundSubject")
public enum RoundSubject {
    YEAR_WORK("Công tác năm"),
    /** Results in one movement, at its interim or final review. */
    MOVEMENT("Phong trào thi đua"),
    SCHOOL_YEAR("Năm học"),
    /** An achievement period of its own, for example twenty years of a programme. */
    OWN_PERIOD("Giai đoạn riêng"),
    /** Merit nobody planned; open all year. */
    SUDDEN("Thành tích đột xuất");

    private final String label;

    RoundSubject(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the days of the achievement must be said. */
    boolean needsPeriod() {
        return this == SCHOOL_YEAR || this == OWN_PERIOD;
    }
}
