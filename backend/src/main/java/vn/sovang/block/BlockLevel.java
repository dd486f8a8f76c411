package vn.sovang.block;

/** Who a block stretches over. */
public enum BlockLevel {
    /** Our province is one member among outsiders. */
    SUPRA_PROVINCIAL("Liên tỉnh"),
    /** Organised by the province over its own agencies and communes. */
    PROVINCIAL("Trong tỉnh"),
    /** Organised by one unit over its own parts. */
    INSIDE_UNIT("Trong đơn vị");

    private final String label;

    BlockLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
