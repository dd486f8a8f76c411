package vn.sovang.block;

/** Why the parts of a joint activity may come to another sum than the whole. */
public enum ShareGap {
    /** Not every member's part is known; what is known may be less than the whole, never more. */
    PARTIAL("Chưa rõ hết phần góp của các đơn vị"),
    /** A paper says both; its words are kept, and the contradiction stays visible. */
    AS_REPORTED("Ghi đúng như văn bản, dù số không khớp");

    private final String label;

    ShareGap(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
