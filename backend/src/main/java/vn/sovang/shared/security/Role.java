package vn.sovang.shared.security;

/** What an account may be; one account may be several. Unit roles hold for the unit named with them and those below it. */
public enum Role {
    /** Accounts, catalogue, settings; sees no dossier. */
    ADMIN("Quản trị hệ thống"),
    /** Specialist of the provincial emulation board. */
    DEPARTMENT("Chuyên viên Ban Thi đua – Khen thưởng"),
    /** Director of the department or head of its board: checks and signs submissions. */
    DEPARTMENT_HEAD("Lãnh đạo Sở Nội vụ"),
    /** Office of the People's Committee: verifies before the leader. */
    OFFICE("Văn phòng UBND tỉnh"),
    /** Chair or vice-chair of the People's Committee: decides. */
    LEADER("Lãnh đạo UBND tỉnh"),
    /** Member of the provincial council. */
    COUNCIL("Thành viên Hội đồng"),
    /** Head of a unit: signs and sends up. */
    UNIT_HEAD("Thủ trưởng đơn vị"),
    /** The unit's part-time officer: prepares. */
    UNIT_OFFICER("Cán bộ phụ trách của đơn vị"),
    /** Reads everything but restricted facts, changes nothing. */
    AUDITOR("Giám sát nhật ký"),
    /** Somebody of another province's organisation; sees the rooms of its clusters and nothing else. */
    GUEST("Khách của phòng cụm liên tỉnh"),
    /** A machine of another provincial system. */
    INTEGRATION("Hệ thống kết nối");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The Vietnamese words people see. */
    public String label() {
        return label;
    }
}
