package vn.sovang.block;

/** What binds the members: neighbourhood or the same kind of work. */
public enum BlockKind {
    CLUSTER("Cụm thi đua"),
    SECTOR_BLOCK("Khối thi đua");

    private final String label;

    BlockKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
