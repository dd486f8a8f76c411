package vn.sovang.unit;

/** What a unit is; decides which blocks and awards it can have. */
public enum UnitKind {
    PARTY_BODY("Cơ quan Đảng"),
    PEOPLES_COMMITTEE("Ủy ban nhân dân tỉnh"),
    DEPARTMENT("Sở, ban, ngành"),
    ARMED_FORCE("Lực lượng vũ trang"),
    JUSTICE("Cơ quan tư pháp"),
    MASS_ORGANISATION("Mặt trận, đoàn thể"),
    COMMUNE("Xã, phường, đặc khu"),
    DISTRICT("Cấp huyện (đến ngày 30/6/2025)"),
    ENTERPRISE("Doanh nghiệp"),
    COOPERATIVE("Hợp tác xã"),
    SCHOOL("Cơ sở giáo dục"),
    PUBLIC_SERVICE("Đơn vị sự nghiệp"),
    ASSOCIATION("Hội"),
    COUNCIL("Hội đồng, ban chỉ đạo"),
    HAMLET("Thôn, xóm, tổ dân phố"),
    COLLECTIVE("Tập thể không có tư cách pháp nhân"),
    CENTRAL_BODY("Cơ quan Trung ương trên địa bàn"),
    SUB_UNIT("Phòng, đơn vị trực thuộc"),
    PRESS("Cơ quan báo chí"),
    OTHER_PROVINCE("Tỉnh, thành phố khác"),
    MINISTRY("Bộ, ban, ngành Trung ương");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
