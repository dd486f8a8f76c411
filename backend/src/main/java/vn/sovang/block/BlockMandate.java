package vn.sovang.block;

/** Who runs a block. */
public enum BlockMandate {
    /** The one whose system it is. */
    DIRECT("Trực tiếp quản lý"),
    /** Another organisation in its place, for example the alliance of cooperatives. */
    DELEGATED("Ủy quyền tổ chức");

    private final String label;

    BlockMandate(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
