package vn.sovang.block.system;

/** What a year is in a system. */
public enum SystemCycle {
    CALENDAR_YEAR("Năm"),
    /** The year named is the one in which it begins. */
    SCHOOL_YEAR("Năm học");

    private final String label;

    SystemCycle(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
