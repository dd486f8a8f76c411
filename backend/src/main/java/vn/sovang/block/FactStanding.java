package vn.sovang.block;

/** How firm a reported fact is. */
public enum FactStanding {
    STATED("Đã nêu"),
    /** Still to be confirmed. */
    EXPECTED("Dự kiến"),
    /** It is said that there is one, not who or what. */
    UNNAMED("Không nêu tên");

    private final String label;

    FactStanding(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
