package vn.sovang.block;

/** What a share of a quota is a share of. */
public enum QuotaBase {
    ALL("số đơn vị thành viên"),
    /** Those not already proposed for what is given by number. */
    REMAINING("số đơn vị còn lại");

    private final String label;

    QuotaBase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
