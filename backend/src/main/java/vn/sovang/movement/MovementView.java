package vn.sovang.movement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.audit.StatusHistory;
import vn.sovang.shared.security.AllowedAction;

/**
 * A movement.
 *
 * @param launch document that launched it
 * @param participants units that take part
 * @param totals contributions summed per kind; kinds are never added together
 * @param warnings signs of a movement that exists on paper only
 */
@Schema(name = "MovementView")
public record MovementView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String name,
        @NotNull MovementScope scope,
        @NotNull String scopeLabel,
        @NotNull MovementMethod method,
        @NotNull String methodLabel,
        @NotNull MovementStatus status,
        @NotNull String statusLabel,
        @NotNull int fromYear,
        Optional<Integer> toYear,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> endsOn,
        Optional<String> period,
        Optional<LaunchContent> launch,
        Optional<UUID> ownerUnitId,
        Optional<String> ownerUnitName,
        Optional<UUID> blockId,
        Optional<String> blockName,
        Optional<UUID> parentId,
        Optional<String> parentName,
        Optional<String> subjects,
        Optional<String> criteria,
        Optional<String> note,
        @NotNull List<Target> targets,
        @NotNull List<Review> reviews,
        @NotNull List<Participant> participants,
        @NotNull List<Result> results,
        @NotNull List<Total> totals,
        @NotNull List<Warning> warnings,
        @NotNull List<StatusHistory.Change> history,
        @NotNull List<AllowedAction> allowedActions) {

    /** What it wants to reach; {@code value} absent where it is in words only. */
    @Schema(name = "MovementTarget")
    public record Target(
            @NotNull String indicator,
            Optional<String> measure,
            Optional<String> planned,
            Optional<BigDecimal> value) {}

    /** An interim or final review. */
    @Schema(name = "MovementReview")
    public record Review(
            @NotNull boolean isFinal,
            Optional<LocalDate> heldOn,
            Optional<String> document,
            @NotNull String conclusion) {}

    /** A unit that takes part. */
    @Schema(name = "MovementParticipant")
    public record Participant(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID unitId,
            @NotNull String unitName,
            Optional<LocalDate> joinedOn,
            Optional<String> plan,
            Optional<String> note,
            @NotNull boolean mine) {}

    /** A figure reached; without a unit it is the whole movement's. */
    @Schema(name = "MovementResult")
    public record Result(
            @NotNull UUID id,
            @NotNull int version,
            Optional<UUID> unitId,
            Optional<String> unitName,
            @NotNull String indicator,
            Optional<String> measure,
            @NotNull String period,
            @NotNull String reached,
            Optional<BigDecimal> value,
            Optional<String> note,
            @NotNull boolean mine) {}

    /**
     * Contributions of one kind.
     *
     * @param amount sum in {@code measure}
     * @param count number of contributions
     * @param unknown how many of them have no known amount and are not in the sum
     * @param exact false when any of them is "hơn", "gần" or "khoảng"
     */
    @Schema(name = "ContributionTotal")
    public record Total(
            @NotNull ContributionKind kind,
            @NotNull String kindLabel,
            @NotNull String measure,
            @NotNull BigDecimal amount,
            @NotNull long count,
            @NotNull long unknown,
            @NotNull boolean exact) {}

    /** @param code no-measurable-target, no-participant, no-result, no-review */
    @Schema(name = "MovementWarning")
    public record Warning(@NotNull String code, @NotNull String message) {}

    /**
     * A contribution in a list.
     *
     * @param raw how much, as written
     * @param amount value in {@code measure}; absent when not known
     * @param mine true where the reader's own units recorded it
     */
    @Schema(name = "ContributionView")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ContributionView(
            @NotNull UUID id,
            @NotNull int version,
            Optional<UUID> unitId,
            Optional<String> unitName,
            @NotNull String donorName,
            @NotNull DonorKind donorKind,
            @NotNull String donorKindLabel,
            @NotNull ContributionKind kind,
            @NotNull String kindLabel,
            @NotNull String raw,
            Optional<BigDecimal> amount,
            @NotNull String measure,
            Optional<String> goods,
            Optional<LocalDate> givenOn,
            Optional<String> period,
            Optional<String> note,
            @NotNull boolean mine) {}
}
