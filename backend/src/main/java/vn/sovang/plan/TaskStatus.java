package vn.sovang.plan;

import java.util.Set;

/** Life of a task; late is derived from the clock and is no state. The table is backend/docs/states/plan-task.md. */
public enum TaskStatus {
    /** To be done by its time. */
    OPEN("Đang thực hiện"),
    /** Closed by the record that proves it. */
    DONE("Hoàn thành"),
    /** Will not be done, with a reason. */
    WAIVED("Không thực hiện"),
    /** Still to be done, at a later time, with a reason. */
    DEFERRED("Chuyển thời gian"),
    /** Left undone when the plan was closed; goes on as a task of the next plan. */
    CARRIED("Chuyển sang năm sau");

    private final String label;

    TaskStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether somebody still has to do it. */
    public boolean isLive() {
        return this == OPEN || this == DEFERRED;
    }

    public boolean mayBecome(TaskStatus next) {
        return next().contains(next);
    }

    private Set<TaskStatus> next() {
        return switch (this) {
            case OPEN -> Set.of(DONE, WAIVED, DEFERRED, CARRIED);
            case DEFERRED -> Set.of(DONE, WAIVED, DEFERRED, OPEN, CARRIED);
            case DONE, WAIVED -> Set.of(OPEN);
            case CARRIED -> Set.of();
        };
    }
}
