package vn.sovang.movement;

/** Over whom a movement stretches. */
public enum MovementScope {
    NATIONAL("Toàn quốc"),
    PROVINCE("Toàn tỉnh"),
    BLOCK("Trong cụm, khối"),
    UNIT("Trong đơn vị, địa phương");

    private final String label;

    MovementScope(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
