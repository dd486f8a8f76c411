package vn.sovang.block;

/** What a share of a quota is a share of. */
public enum QuotaBase {
    ALL("số đơn vị thành viên"),
    /** Those not already proposed for what is given by number. */
    REMAINING("số đơn vị còn lại"),
    /** Those that reach the standard of the award below; how many is known only after the vote. */
    AT_STANDARD("số tập thể đạt tiêu chuẩn");

    private final String label;

    QuotaBase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
