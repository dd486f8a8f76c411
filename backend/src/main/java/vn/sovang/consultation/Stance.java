package vn.sovang.consultation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a comment says about the candidate. */
@Schema(name = "ConsultationStance")
public enum Stance {
    SUPPORT("Đồng ý"),
    AGAINST("Không đồng ý"),
    REMARK("Ý kiến khác");

    private final String label;

    Stance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
