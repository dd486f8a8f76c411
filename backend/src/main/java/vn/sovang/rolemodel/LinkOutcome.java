package vn.sovang.rolemodel;

/** What checking a link found. */
public enum LinkOutcome {
    REACHABLE("Mở được"),
    /** The server answers that the page is not there. */
    GONE("Không còn trang"),
    /** Nothing answered in time. */
    UNREACHABLE("Không kết nối được"),
    /** Not a public address of the web; the program does not go there. */
    REFUSED("Không kiểm tra được địa chỉ này");

    private final String label;

    LinkOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
