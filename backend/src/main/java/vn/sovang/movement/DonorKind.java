package vn.sovang.movement;

/** Who gave. */
public enum DonorKind {
    PERSON("Cá nhân"),
    HOUSEHOLD("Hộ gia đình"),
    COMPANY("Doanh nghiệp, hợp tác xã"),
    ORGANISATION("Tổ chức ngoài tỉnh, tổ chức khác"),
    /** People of a hamlet or ward together. */
    COMMUNITY("Cộng đồng dân cư"),
    UNIT("Cơ quan, đơn vị trong tỉnh"),
    /** The members of a block together. */
    BLOCK("Cụm, khối thi đua"),
    /** A person or household from elsewhere. */
    OUTSIDER("Người, hộ ngoài tỉnh");

    private final String label;

    DonorKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
