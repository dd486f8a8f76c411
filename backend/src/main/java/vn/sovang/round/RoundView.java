package vn.sovang.round;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.audit.StatusHistory;
import vn.sovang.catalogue.AwardLevel;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.unit.UnitKind;

/**
 * An award round.
 *
 * @param ownerUnitId the unit whose own round it is, absent for the province
 * @param year year of the achievement
 * @param achievementTime the achievement's time in words
 * @param leadUnitId agency that receives and pre-appraises, absent for the department
 * @param everyUnit true when any unit may send; then {@code unitKinds} and {@code units} are empty of meaning
 */
@Schema(name = "AwardRound")
public record RoundView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull RoundLevel level,
        @NotNull String levelLabel,
        Optional<UUID> ownerUnitId,
        Optional<String> ownerName,
        @NotNull String name,
        @NotNull int year,
        @NotNull RoundSubject subject,
        @NotNull String subjectLabel,
        @NotNull String achievementTime,
        Optional<UUID> movementId,
        Optional<String> movementName,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> guidance,
        Optional<UUID> leadUnitId,
        Optional<String> leadName,
        Optional<DeadlineView> deadline,
        @NotNull List<ExceptionView> exceptions,
        @NotNull boolean everyUnit,
        @NotNull boolean byBlocks,
        @NotNull List<KindView> unitKinds,
        @NotNull List<UnitView> units,
        @NotNull List<AwardView> awards,
        @NotNull RoundStatus status,
        @NotNull String statusLabel,
        @NotNull List<StatusHistory.Change> history,
        @NotNull List<AllowedAction> allowedActions) {

    /**
     * A time and what it comes to.
     *
     * @param written as people wrote it
     * @param opens first day, for a window
     * @param dueOn last day in time; absent while the event it counts from has no day
     * @param explanation how the day comes, in words
     */
    @Schema(name = "AwardRoundDeadline")
    public record DeadlineView(
            @NotNull String written,
            Optional<LocalDate> opens,
            Optional<LocalDate> dueOn,
            @NotNull String explanation) {}

    /** @param who whom the other time holds for, in words */
    @Schema(name = "AwardRoundException")
    public record ExceptionView(
            @NotNull RoundException.Target target,
            @NotNull String code,
            @NotNull String who,
            @NotNull DeadlineView deadline) {}

    /** A kind of unit that may send. */
    @Schema(name = "AwardRoundUnitKind")
    public record KindView(@NotNull UnitKind code, @NotNull String label) {}

    /** A unit that may send. */
    @Schema(name = "AwardRoundUnit")
    public record UnitView(@NotNull UUID id, @NotNull String name) {}

    /** @param quota how many there are to give, absent when not limited */
    @Schema(name = "AwardRoundAward")
    public record AwardView(
            @NotNull String awardCode,
            @NotNull String name,
            @NotNull AwardLevel level,
            @NotNull List<SubjectKind> subjects,
            Optional<Integer> quota,
            @NotNull RoundRoute route,
            @NotNull String routeLabel) {}
}
