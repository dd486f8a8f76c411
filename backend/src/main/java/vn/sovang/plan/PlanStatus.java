package vn.sovang.plan;

import java.util.Set;

/** Life of a plan; the table an official can read is backend/docs/states/plan.md. */
public enum PlanStatus {
    /** Being prepared; only the province's people see it and its tasks can still change. */
    DRAFT("Dự thảo"),
    /** Signed, with number and date; everyone reads it and its tasks are worked on. */
    ISSUED("Đã ban hành"),
    /** Nothing is open in it any more. */
    CLOSED("Đã khép lại");

    private final String label;

    PlanStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean mayBecome(PlanStatus next) {
        return next().contains(next);
    }

    private Set<PlanStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(ISSUED);
            case ISSUED -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }
}
