package vn.sovang.movement;

/** What was given; each kind has its own unit of measure, and kinds are never added together. */
public enum ContributionKind {
    MONEY("Tiền", "đồng"),
    /** Its value in đồng, where known. */
    GOODS("Hiện vật (giá trị)", "đồng"),
    LAND("Đất", "m²"),
    LABOUR("Ngày công", "ngày công");

    private final String label;
    private final String measure;

    ContributionKind(String label, String measure) {
        this.label = label;
        this.measure = measure;
    }

    public String label() {
        return label;
    }

    public String measure() {
        return measure;
    }
}
