package vn.sovang.movement;

/** What was given; kinds are never added together, and within {@link #OTHER} neither are unlike units of measure. */
public enum ContributionKind {
    MONEY("Tiền", "đồng"),
    /** Its value in đồng, where known. */
    GOODS("Hiện vật (giá trị)", "đồng"),
    /** A sum of both as reports give it, which nobody can take apart. */
    MONEY_AND_GOODS("Tiền và hiện vật", "đồng"),
    LAND("Đất", "m²"),
    LABOUR("Ngày công", "ngày công"),
    TREES("Cây trồng", "cây"),
    HOUSES("Nhà", "nhà"),
    /** Anything else, in the unit of measure it was given in: fence in m, blood in đơn vị máu. */
    OTHER("Loại khác", null);

    private final String label;
    private final String measure;

    ContributionKind(String label, String measure) {
        this.label = label;
        this.measure = measure;
    }

    public String label() {
        return label;
    }

    /** Null where every contribution has its own. */
    public String measure() {
        return measure;
    }

    /** Money and goods are their own worth. */
    boolean hasOwnWorth() {
        return this == MONEY || this == GOODS || this == MONEY_AND_GOODS;
    }
}
