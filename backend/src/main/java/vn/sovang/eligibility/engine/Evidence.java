package vn.sovang.eligibility.engine;

/** How well the text behind a rule is known. */
public enum Evidence {
    VERIFIED("Đã đọc văn bản"),
    SECONDARY("Đọc qua nguồn thứ cấp"),
    SUPERSEDED("Theo văn bản đã thay thế"),
    DRAFT("Theo dự thảo"),
    PRACTICE("Theo thông lệ của tỉnh"),
    CONFIGURED("Do tỉnh quy định, chờ xác nhận"),
    RECALLED("Chưa đọc được văn bản");

    private final String label;

    Evidence(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Strong enough to refuse somebody. */
    boolean isCertain() {
        return this == VERIFIED || this == SECONDARY;
    }
}
