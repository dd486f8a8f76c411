package vn.sovang.unit.person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of years a medal counts. */
@Schema(name = "ServiceKind")
public enum ServiceKind {
    /** Offices held, for awards by merit of service (quá trình cống hiến): terms and years count. */
    OFFICE("Giữ chức vụ lãnh đạo"),
    /** Years in the armed forces, for awards by length of service (niên hạn). */
    ARMED_FORCES("Phục vụ trong lực lượng vũ trang"),
    /** Years in a sector, for its commemorative medal. */
    SECTOR("Công tác trong ngành"),
    RESISTANCE("Tham gia kháng chiến");

    private final String label;

    ServiceKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
