package vn.sovang.plan;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which unit answers which task of a plan in its own plan of the year.
 *
 * @param tasks in the order of the plan
 * @param units those the plan binds and those that answer it, in their official order
 * @param silent how many of the bound units have not issued a plan that answers anything
 */
@Schema(name = "PlanAnswers")
public record PlanAnswers(
        @NotNull List<AnsweredTask> tasks,
        @NotNull List<AnsweringUnit> units,
        @NotNull long silent) {

    /** A task and how many units answer it. */
    @Schema(name = "AnsweredTask")
    public record AnsweredTask(
            @NotNull UUID id,
            Optional<String> section,
            Optional<String> number,
            @NotNull String title,
            @NotNull long answers) {}

    /**
     * A unit.
     *
     * @param named the plan names the unit itself; otherwise it is bound as one of a group
     * @param planId its issued plan of the year, the latest
     * @param answered tasks its issued plans answer
     * @param silent it is bound and answers nothing
     */
    @Schema(name = "AnsweringUnit")
    public record AnsweringUnit(
            @NotNull UUID unitId,
            @NotNull String name,
            @NotNull boolean named,
            Optional<UUID> planId,
            Optional<String> planName,
            @NotNull Set<UUID> answered,
            @NotNull boolean silent) {}
}
