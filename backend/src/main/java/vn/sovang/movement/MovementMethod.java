package vn.sovang.movement;

/** How a movement is run. */
public enum MovementMethod {
    /** Every year, over all the work. */
    REGULAR("Thường xuyên"),
    /** One theme, often several years. */
    THEMATIC("Chuyên đề"),
    /** A push of some weeks or months. */
    WAVE("Theo đợt");

    private final String label;

    MovementMethod(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
