package vn.sovang.register;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an entry comes from. */
@Schema(name = "EntrySource")
public enum EntrySource {
    /** Written together with a decision made in this system. */
    OWN_DECISION("Quyết định trên hệ thống"),
    /** Told by the department from a decision made elsewhere or before. */
    DECLARED("Nhập từ quyết định cũ"),
    /** One line of a table of earlier honours that the department brought in as a whole. */
    IMPORTED("Nhập từ bảng khen thưởng cũ");

    private final String label;

    EntrySource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
