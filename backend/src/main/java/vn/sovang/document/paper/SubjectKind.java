package vn.sovang.document.paper;

/** Who can be commended. */
public enum SubjectKind {
    COLLECTIVE("tập thể"),
    INDIVIDUAL("cá nhân"),
    HOUSEHOLD("hộ gia đình");

    private final String noun;

    SubjectKind(String noun) {
        this.noun = noun;
    }

    /** The word in running text, in lower case. */
    public String noun() {
        return noun;
    }
}
