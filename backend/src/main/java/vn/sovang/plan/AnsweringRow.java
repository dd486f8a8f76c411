package vn.sovang.plan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One unit's row in the grid of answers.
 *
 * @param named the plan names the unit itself; otherwise it is bound as one of a group, or answers unasked
 * @param bound the plan expects it to answer
 * @param silent it is bound and answers nothing
 * @param own the person works for this unit
 * @param plan its plan of the year: the latest issued, or the draft for those who may see it
 * @param answers tasks of its issued plans that answer tasks of the plan
 */
@Schema(name = "AnsweringRow")
public record AnsweringRow(
        @NotNull UUID unitId,
        @NotNull String name,
        @NotNull boolean named,
        @NotNull boolean bound,
        @NotNull boolean silent,
        @NotNull boolean own,
        @Schema(nullable = true) OwnPlan plan,
        @NotNull List<Answer> answers) {

    /** Which rows are wanted. */
    @Schema(name = "AnswerState")
    public enum State {
        ANSWERED,
        SILENT
    }

    /** The unit's own plan. */
    @Schema(name = "AnsweringPlan")
    public record OwnPlan(
            @NotNull UUID id,
            @NotNull String name,
            @NotNull PlanStatus status,
            @NotNull String statusLabel) {}

    /**
     * One cell's task.
     *
     * @param answersTaskId the task of the plan that it answers
     * @param taskId the unit's own task
     */
    @Schema(name = "PlanAnswer")
    public record Answer(
            @NotNull UUID answersTaskId,
            @NotNull UUID planId,
            @NotNull UUID taskId,
            @NotNull String title,
            @NotNull TaskStatus status,
            @NotNull String statusLabel,
            @NotNull boolean overdue,
            Optional<LocalDate> dueOn) {}
}
