package vn.sovang.pledge;

/** For whom a title or form is registered. */
public enum SubjectKind {
    INDIVIDUAL("Cá nhân"),
    COLLECTIVE("Tập thể"),
    HOUSEHOLD("Hộ gia đình");

    private final String label;

    SubjectKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
