package vn.sovang.eligibility.engine;

/** Result of a year's work, best first; the names are the official abbreviations. */
public enum Grade {
    HTXS("hoàn thành xuất sắc nhiệm vụ"),
    HTT("hoàn thành tốt nhiệm vụ"),
    HT("hoàn thành nhiệm vụ"),
    KHT("không hoàn thành nhiệm vụ");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** "Hoàn thành tốt nhiệm vụ trở lên". */
    boolean isGood() {
        return this == HTXS || this == HTT;
    }
}
