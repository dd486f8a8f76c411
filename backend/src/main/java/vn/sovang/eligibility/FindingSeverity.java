package vn.sovang.eligibility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.eligibility.engine.Severity;

/** What a finding does. */
@Schema(name = "EligibilitySeverity")
public enum FindingSeverity {
    HARD("Không đạt"),
    REVIEW("Cần người xem xét"),
    WARNING("Lưu ý");

    private final String label;

    FindingSeverity(String label) {
        this.label = label;
    }

    static FindingSeverity of(Severity severity) {
        return valueOf(severity.name());
    }

    public String label() {
        return label;
    }
}
