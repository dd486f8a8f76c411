package vn.sovang.eligibility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.eligibility.engine.Result;

/** What the rules say about a nominee. */
@Schema(name = "EligibilityResult")
public enum EligibilityResult {
    ELIGIBLE("Đủ điều kiện"),
    /** A rule of verified text does not hold. */
    NOT_ELIGIBLE("Chưa đủ điều kiện"),
    /** Something is not verified or not known. */
    NEEDS_REVIEW("Cần xem xét");

    private final String label;

    EligibilityResult(String label) {
        this.label = label;
    }

    static EligibilityResult of(Result result) {
        return valueOf(result.name());
    }

    public String label() {
        return label;
    }
}
