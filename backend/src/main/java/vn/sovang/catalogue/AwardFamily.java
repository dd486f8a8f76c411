package vn.sovang.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Families of titles and forms, in the order of the law (Điều 9, Điều 19, Điều 20). */
@Schema(name = "AwardFamily")
public enum AwardFamily {
    HONORARY_TITLE("Danh hiệu vinh dự Nhà nước"),
    EMULATION_TITLE("Danh hiệu thi đua"),
    ORDER("Huân chương"),
    MEDAL("Huy chương"),
    BADGE("Kỷ niệm chương"),
    MERIT_CERTIFICATE("Bằng khen"),
    COMMENDATION("Giấy khen");

    private final String label;

    AwardFamily(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
