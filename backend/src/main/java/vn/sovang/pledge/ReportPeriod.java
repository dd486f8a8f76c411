package vn.sovang.pledge;

/** Which report a result belongs to. */
public enum ReportPeriod {
    /** First six months. */
    MID("6 tháng"),
    YEAR("cả năm");

    private final String label;

    ReportPeriod(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
