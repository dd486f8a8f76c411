package vn.sovang.block;

/** What a paper says about a block or its year. */
public enum FactKind {
    COMPOSITION("Thành phần"),
    LEADERS("Trưởng, phó"),
    MEETING("Hội nghị"),
    PLEDGE("Giao ước"),
    RULES("Quy chế, bảng điểm"),
    PLAN("Kế hoạch, hoạt động"),
    RESULT("Kết quả"),
    PROPOSED("Đề nghị khen thưởng"),
    AWARDED("Khen thưởng đã trao"),
    /** Who was not considered, and who waits for a conclusion. */
    CONSIDERATION("Diện xét"),
    /** A flag that goes from holder to holder. */
    TROPHY("Cờ luân lưu"),
    /** What the block asks of those above it. */
    REQUEST("Kiến nghị"),
    DOCUMENT("Văn bản"),
    OTHER("Khác");

    private final String label;

    FactKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
