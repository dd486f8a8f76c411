package vn.sovang.register;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an entry comes from. */
@Schema(name = "EntrySource")
public enum EntrySource {
    /** Written together with a decision made in this system. */
    OWN_DECISION("Quyết định trên hệ thống"),
    /** Decided by the Prime Minister or the State President on a submission of the province. */
    HIGHER_DECISION("Cấp trên quyết định theo tờ trình của tỉnh"),
    /** Told by the department from a decision made elsewhere or before. */
    DECLARED("Nhập từ quyết định cũ"),
    /** One line of a table of earlier honours that the department brought in as a whole. */
    IMPORTED("Nhập từ bảng khen thưởng cũ"),
    /** Told by a unit from a decision made elsewhere, compared with the decision by the department. */
    UNIT_DECLARED("Đơn vị khai, Sở Nội vụ đã đối chiếu");

    private final String label;

    EntrySource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
