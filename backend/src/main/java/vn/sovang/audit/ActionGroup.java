package vn.sovang.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a doing is about, for filtering. */
@Schema(name = "AuditActionGroup")
public enum ActionGroup {
    PLAN("Kế hoạch"),
    BLOCK("Cụm, khối thi đua"),
    MOVEMENT("Phong trào"),
    PLEDGE("Giao ước"),
    MEETING("Hội nghị"),
    PROPOSAL("Hồ sơ khen thưởng"),
    COUNCIL("Hội đồng"),
    DECISION("Quyết định"),
    REGISTER("Sổ khen thưởng"),
    DOCUMENT("Văn bản, tệp"),
    UNIT("Đơn vị, cá nhân"),
    ACCOUNT("Tài khoản, đăng nhập"),
    /** A read of facts that are restricted. */
    RESTRICTED("Xem thông tin hạn chế"),
    DOWNLOAD("Tải xuống"),
    AUDIT("Nhật ký"),
    OTHER("Việc khác");

    private final String label;

    ActionGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
