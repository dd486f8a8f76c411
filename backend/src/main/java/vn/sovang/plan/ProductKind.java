package vn.sovang.plan;

/** What a task is expected to leave behind; a task closes on it. */
public enum ProductKind {
    DIRECTIVE("Chỉ thị"),
    PLAN("Kế hoạch"),
    DECISION("Quyết định"),
    REPORT("Báo cáo"),
    AWARD_ROUND("Đợt xét khen thưởng"),
    CONFERENCE("Hội nghị"),
    CONFERENCE_PLAN("Kế hoạch tổ chức hội nghị"),
    SUBMISSION("Tờ trình"),
    GUIDANCE("Hướng dẫn"),
    TRAINING("Tập huấn"),
    MOVEMENT_REVIEW("Sơ kết, tổng kết phong trào"),
    CONTRACT("Hợp đồng, nghiệm thu"),
    /** Somebody else holds the meeting and we take part. */
    ATTENDANCE("Tham dự"),
    OTHER_DOCUMENT("Văn bản khác"),
    /** Work without an end of its own; closes on periodic evidence. */
    CONTINUING("Việc thường xuyên");

    private final String label;

    ProductKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * A guess from the first words, for a person to correct.
     *
     * @param written what the paper itself names as product, may be null
     */
    public static ProductKind guess(String title, String written) {
        return ProductGuess.of(title, written);
    }
}
