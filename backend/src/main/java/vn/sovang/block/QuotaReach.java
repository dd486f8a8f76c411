package vn.sovang.block;

/** Whom a quota written with a block's year is for. */
public enum QuotaReach {
    SELF("cụm, khối này"),
    INNER_BLOCKS("mỗi khối trong cụm");

    private final String label;

    QuotaReach(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
