package vn.sovang.eligibility.engine;

/** Who is to be honoured. */
public enum Kind {
    INDIVIDUAL("cá nhân"),
    COLLECTIVE("tập thể"),
    HOUSEHOLD("hộ gia đình");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
