package vn.sovang.block.system;

/** Whom a quota of a system is for. */
public enum YearQuotaReach {
    INNER_BLOCKS("Mỗi khối nằm trong cụm"),
    INSIDE_UNITS("Mỗi cụm, khối trong cơ quan, đơn vị"),
    EVERY_BLOCK("Mọi cụm, khối"),
    /** Over all that blocks propose together. */
    SYSTEM("Toàn hệ thống");

    private final String label;

    YearQuotaReach(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
