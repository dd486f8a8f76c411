package vn.sovang.shared.figures;

/** How exactly the writer meant the figure. */
public enum Qualifier {
    EXACT(""),
    /** hơn, trên */
    MORE_THAN("hơn"),
    /** dưới */
    LESS_THAN("dưới"),
    /** gần: a little less */
    NEARLY("gần"),
    /** khoảng, ước, xấp xỉ */
    ABOUT("khoảng"),
    /** từ … trở lên, ít nhất, không dưới, ≥ */
    AT_LEAST("ít nhất"),
    /** không quá, tối đa, … trở xuống, ≤ */
    AT_MOST("không quá"),
    /** từ … đến …: the reading has an upper end too */
    BETWEEN("");

    private final String word;

    Qualifier(String word) {
        this.word = word;
    }

    /** The Vietnamese word before the figure; empty where none is said. */
    public String word() {
        return word;
    }

    /**
     * Whether a result stated this way meets a target.
     *
     * @param side sign of the stated figure less the target
     * @return null where the words leave it open
     */
    Boolean settles(int side, Direction direction) {
        return direction == Direction.HIGHER_IS_BETTER ? reaches(side) : staysWithin(side);
    }

    private Boolean reaches(int side) {
        return switch (this) {
            case MORE_THAN, AT_LEAST -> side >= 0 ? Boolean.TRUE : null;
            case LESS_THAN -> side <= 0 ? Boolean.FALSE : null;
            case AT_MOST -> side < 0 ? Boolean.FALSE : null;
            case NEARLY -> side > 0;
            case ABOUT -> side == 0 ? null : side > 0;
            case EXACT, BETWEEN -> side >= 0;
        };
    }

    private Boolean staysWithin(int side) {
        return switch (this) {
            case MORE_THAN -> side >= 0 ? Boolean.FALSE : null;
            case AT_LEAST -> side > 0 ? Boolean.FALSE : null;
            case LESS_THAN, AT_MOST -> side <= 0 ? Boolean.TRUE : null;
            case ABOUT -> side == 0 ? null : side < 0;
            case NEARLY, EXACT, BETWEEN -> side <= 0;
        };
    }
}
