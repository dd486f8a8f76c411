package vn.sovang.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the lead agency of the round says about a nominee; the department's appraisal follows and may differ. */
@Schema(name = "LeadOpinion")
public enum LeadOpinion {
    AGREED("Đồng ý đề nghị"),
    NOT_AGREED("Không đồng ý");

    private final String label;

    LeadOpinion(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
