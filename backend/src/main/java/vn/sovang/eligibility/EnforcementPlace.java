package vn.sovang.eligibility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a rule is enforced today. */
@Schema(name = "EnforcementPlace")
public enum EnforcementPlace {
    /** By the rules about a nominee. */
    ENGINE("Kiểm tra điều kiện của đối tượng"),
    REGISTER("Sổ khen thưởng"),
    DECISION("Quyết định khen thưởng"),
    COUNCIL("Phiên họp Hội đồng"),
    /** Written down and enforced nowhere yet. */
    NOT_YET("Chưa áp dụng");

    private final String label;

    EnforcementPlace(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
