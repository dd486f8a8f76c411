package vn.sovang.unit.person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rows of forms 0602.N and 0603.N by which honoured people are counted (Thông tư 02/2023/TT-BNV). */
@Schema(name = "RecipientGroup")
public enum RecipientGroup {
    /** 0602 row 10, 0603 row 06. */
    LEADER_PROVINCE("Lãnh đạo cấp bộ, cấp tỉnh trở lên"),
    /** 0602 row 11, 0603 row 07. */
    LEADER_DEPARTMENT("Lãnh đạo cấp vụ, cấp sở và tương đương"),
    /** 0602 row 12, 0603 row 08. */
    ENTREPRENEUR("Doanh nhân"),
    /** 0602 row 13, 0603 row 09. */
    LEADER_OTHER("Lãnh đạo khác, từ phó trưởng phòng trở lên"),
    /** 0602 row 14, 0603 row 10. */
    DIRECT("Người trực tiếp công tác, lao động, học tập");

    private final String label;

    RecipientGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Counts against the share of direct workers. */
    public boolean leads() {
        return this != DIRECT;
    }
}
