package vn.sovang.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose award it is. */
@Schema(name = "AwardLevel")
public enum AwardLevel {
    /** Decided by the State President or the Prime Minister; the province only submits. */
    STATE("Cấp Nhà nước"),
    /** Decided by the chair of the provincial People's Committee. */
    PROVINCE("Cấp tỉnh"),
    /** Decided by heads of agencies, enterprises and communes. */
    BASE("Cấp cơ sở");

    private final String label;

    AwardLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
