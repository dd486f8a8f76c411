package vn.sovang.plan;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;

/**
 * What a plan lays on whom in its closing part, and what it came to.
 *
 * @param version of the plan
 * @param actors in the order of the paper
 * @param allowedActions EDIT
 */
@Schema(name = "PlanMandates")
public record MandatesView(
        @NotNull UUID planId,
        @NotNull int version,
        @NotNull List<ActorMandate> actors,
        @NotNull List<AllowedAction> allowedActions) {

    /**
     * One heading with its points.
     *
     * @param actor as written
     * @param requested the actor is asked, not instructed
     * @param parties the units and groups the heading means
     * @param leads tasks of the plan's table they lead
     * @param coordinates tasks they work on with those who lead
     * @param allowedActions REPORT
     */
    @Schema(name = "ActorMandate")
    public record ActorMandate(
            @NotNull String actor,
            @NotNull boolean requested,
            @NotNull List<PartyView> parties,
            @NotNull List<Point> points,
            @NotNull Count leads,
            @NotNull Count coordinates,
            @NotNull List<AllowedAction> allowedActions) {}

    /** How far tasks are. */
    @Schema(name = "MandateCount")
    public record Count(
            @NotNull long total,
            @NotNull long done,
            @NotNull long late) {}

    /**
     * One point.
     *
     * @param tasks those of the plan's table that carry it out
     * @param results what was said it came to, latest first
     */
    @Schema(name = "MandatePoint")
    public record Point(
            @NotNull String text,
            @NotNull List<CarryingTask> tasks,
            @NotNull List<Result> results) {}

    /** A task that carries a point out. */
    @Schema(name = "MandateTask")
    public record CarryingTask(
            @NotNull UUID id,
            Optional<String> section,
            Optional<String> number,
            @NotNull String title,
            @NotNull TaskStatus status,
            @NotNull String statusLabel,
            @NotNull boolean overdue) {}

    /** What somebody said a point came to. */
    @Schema(name = "MandateResult")
    public record Result(
            @NotNull UUID id,
            @NotNull String text,
            @NotNull String by,
            @NotNull Instant at) {}
}
