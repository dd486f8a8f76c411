package vn.sovang.pledge;

/** How a pledge was signed. */
public enum SignedHow {
    /** By the unit's head in the system. */
    REMOTE("Ký trên hệ thống"),
    /** On paper at the conference, marked by the block head's office. */
    AT_CONFERENCE("Ký tại hội nghị");

    private final String label;

    SignedHow(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
