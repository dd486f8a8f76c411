package vn.sovang.unit.person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who manages somebody as a cadre and is therefore asked before an award. */
@Schema(name = "CadreLevel")
public enum CadreLevel {
    STANDING_COMMITTEE("Ban Thường vụ Tỉnh ủy quản lý"),
    COMMITTEE("Cấp ủy trực thuộc Tỉnh ủy quản lý"),
    UNIT("Cơ quan, đơn vị quản lý");

    private final String label;

    CadreLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
