package vn.sovang.rolemodel;

/** Who is or takes over a role model. */
public enum ModelSubject {
    PERSON("Cá nhân"),
    UNIT("Cơ quan, đơn vị"),
    HOUSEHOLD("Hộ gia đình"),
    COLLECTIVE("Tập thể");

    private final String label;

    ModelSubject(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What is told of them is personal data. */
    boolean isOfPeople() {
        return this == PERSON || this == HOUSEHOLD;
    }
}
