package vn.sovang.block;

/** What somebody is in a block's year. */
public enum LeaderRole {
    HEAD("Trưởng"),
    DEPUTY("Phó"),
    /** Member of the council in charge of the block. */
    COUNCIL_MEMBER("Thành viên Hội đồng phụ trách"),
    /** Specialist of the emulation board who follows the block. */
    SPECIALIST("Chuyên viên theo dõi");

    private final String label;

    LeaderRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
