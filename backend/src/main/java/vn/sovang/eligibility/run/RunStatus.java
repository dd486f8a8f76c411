package vn.sovang.eligibility.run;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a run stands; docs/states/rule-run.md is the table people read. */
@Schema(name = "RuleRunStatus")
public enum RunStatus {
    /** Waits for a free hand. */
    QUEUED("Chờ chạy"),
    /** At work, or stopped in the middle and about to go on. */
    RUNNING("Đang chạy"),
    /** Everybody was asked. */
    DONE("Đã xong"),
    /** Ended by a person; what was found until then stays. */
    CANCELLED("Đã dừng"),
    /** Could not go on. */
    FAILED("Không chạy tiếp được");

    private final String label;

    RunStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean canBecome(RunStatus next) {
        return switch (this) {
            case QUEUED -> next == RUNNING || next == CANCELLED;
            case RUNNING -> next == DONE || next == CANCELLED || next == FAILED;
            case DONE, CANCELLED, FAILED -> false;
        };
    }

    boolean isOver() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}
