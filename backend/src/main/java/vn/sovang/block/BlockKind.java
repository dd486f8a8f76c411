package vn.sovang.block;

/** What binds the members: neighbourhood or the same kind of work. */
public enum BlockKind {
    CLUSTER("Cụm thi đua", "Cụm trưởng", "Cụm phó"),
    SECTOR_BLOCK("Khối thi đua", BlockTerm.HEAD_TITLE, BlockTerm.DEPUTY_TITLE);

    private final String label;
    private final String headTitle;
    private final String deputyTitle;

    BlockKind(String label, String headTitle, String deputyTitle) {
        this.label = label;
        this.headTitle = headTitle;
        this.deputyTitle = deputyTitle;
    }

    /** How its head is called where the block says nothing else. */
    String headTitle() {
        return headTitle;
    }

    String deputyTitle() {
        return deputyTitle;
    }

    public String label() {
        return label;
    }
}
