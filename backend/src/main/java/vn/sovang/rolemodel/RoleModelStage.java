package vn.sovang.rolemodel;

import java.util.EnumSet;
import java.util.Set;

/** Where a role model stands; the table is also in docs/states/role-model.md. */
public enum RoleModelStage {
    /** Found in the work; not yet looked after. */
    FOUND("Phát hiện"),
    /** Looked after and helped on by its unit. */
    FOSTERED("Bồi dưỡng"),
    /** Its experience was summed up and judged. */
    REVIEWED("Tổng kết"),
    /** Others have taken it over. */
    REPLICATED("Nhân rộng"),
    /** No longer shown as a model; stays for the record. */
    WITHDRAWN("Thôi nêu gương");

    private final String label;

    RoleModelStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Stages this one may become. */
    Set<RoleModelStage> next() {
        return switch (this) {
            case FOUND -> EnumSet.of(FOSTERED, REVIEWED, REPLICATED, WITHDRAWN);
            case FOSTERED -> EnumSet.of(REVIEWED, REPLICATED, WITHDRAWN);
            case REVIEWED -> EnumSet.of(REPLICATED, WITHDRAWN);
            case REPLICATED -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(RoleModelStage.class);
        };
    }

    /** Leaving a stage out, and giving a model up, are told why. */
    boolean needsReason(RoleModelStage to) {
        return to == WITHDRAWN || to.ordinal() > ordinal() + 1;
    }
}
