package vn.sovang.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Types of commendation (loại hình khen thưởng), Điều 8 Luật Thi đua, khen thưởng. */
@Schema(name = "CommendationType")
public enum CommendationType {
    CONG_TRANG("Theo công trạng"),
    DOT_XUAT("Đột xuất"),
    PHONG_TRAO("Phong trào thi đua, chuyên đề"),
    CONG_HIEN("Quá trình cống hiến"),
    NIEN_HAN("Theo niên hạn"),
    DOI_NGOAI("Đối ngoại"),
    KHANG_CHIEN("Kháng chiến");

    private final String label;

    CommendationType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
