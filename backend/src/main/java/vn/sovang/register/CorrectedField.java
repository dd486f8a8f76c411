package vn.sovang.register;

/** What can be misprinted in a decision and set right afterwards. */
enum CorrectedField {
    NAME("Tên"),
    UNIT_NAME("Đơn vị"),
    POST("Chức vụ"),
    ACHIEVEMENT("Thành tích");

    private final String label;

    CorrectedField(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
