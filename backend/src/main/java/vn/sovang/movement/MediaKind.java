package vn.sovang.movement;

/** Where a movement, or a role model that came of one, was told of. */
public enum MediaKind {
    PRESS("Báo"),
    TELEVISION("Truyền hình"),
    RADIO("Phát thanh, truyền thanh"),
    ZALO("Zalo"),
    WEBSITE("Trang thông tin điện tử"),
    OTHER("Hình thức khác");

    private final String label;

    MediaKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
