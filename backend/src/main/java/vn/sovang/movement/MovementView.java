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
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.unit.UnitKind;

/**
 * A movement.
 *
 * @param launch document that launched it
 * @param participants units that take part
 * @param totals contributions summed per kind; kinds are never added together
 * @param answers how far the units called on have answered
 * @param own what the reader's own units have answered
 * @param awards entries of the register, linked or granted in rounds on the movement, by kind of recipient
 * @param roleModels role models that came of it
 * @param children movements that carry it out and that the reader sees
 * @param warnings signs of a movement that exists on paper only
 * @param hollow true where so many of them stand that it should be looked into
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
        @NotNull List<Address> addresses,
        Optional<LocalDate> joinDue,
        Optional<String> reportPeriod,
        Optional<LocalDate> reportDue,
        @NotNull Answers answers,
        @NotNull List<MovementAnswer> own,
        @NotNull List<Target> targets,
        @NotNull List<Review> reviews,
        @NotNull List<Participant> participants,
        @NotNull List<Result> results,
        @NotNull List<Total> totals,
        @NotNull List<Check> checks,
        @NotNull List<AwardCount> awards,
        @NotNull List<Media> media,
        @NotNull long roleModels,
        @NotNull List<Child> children,
        @NotNull List<Warning> warnings,
        @NotNull boolean hollow,
        @NotNull List<StatusHistory.Change> history,
        @NotNull List<AllowedAction> allowedActions) {

    /** One of those addressed. */
    @Schema(name = "MovementAddress")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Address(
            @NotNull AddressKind kind,
            Optional<UnitKind> unitKind,
            Optional<UUID> unitId,
            Optional<UUID> blockId,
            @NotNull String label) {}

    /**
     * How far the units called on are.
     *
     * @param joined those of them that take part
     * @param reported those of them that told what they reached, for the period asked for
     */
    @Schema(name = "MovementAnswers")
    public record Answers(
            @NotNull long called,
            @NotNull long joined,
            @NotNull long reported) {}

    /** A check visit. */
    @Schema(name = "MovementCheck")
    public record Check(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull LocalDate heldOn,
            Optional<UUID> unitId,
            Optional<String> unitName,
            Optional<String> document,
            @NotNull String conclusion) {}

    /**
     * Awards of one kind of recipient, as the register knows them and as reports count them.
     *
     * @param count entries of the register that stand
     * @param revoked entries taken back since, not in {@code count}
     * @param claimed sum of what reports count of that kind; absent where they count unlike things or nothing
     * @param difference claimed minus count
     */
    @Schema(name = "MovementAwardCount")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record AwardCount(
            @NotNull SubjectKind recipientKind,
            @NotNull String recipientKindLabel,
            @NotNull long count,
            @NotNull long revoked,
            Optional<BigDecimal> claimed,
            Optional<BigDecimal> difference) {}

    /** An item of the media on the movement. */
    @Schema(name = "MovementMedia")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Media(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull MediaKind kind,
            @NotNull String kindLabel,
            @NotNull String title,
            Optional<String> outlet,
            Optional<String> url,
            Optional<LocalDate> publishedOn) {}

    /** A movement that carries this one out. */
    @Schema(name = "MovementChild")
    public record Child(
            @NotNull UUID id,
            @NotNull String name,
            @NotNull MovementStatus status,
            @NotNull String statusLabel,
            Optional<String> ownerName) {}

    /**
     * How a target stands, where results of the same name and unit of measure were written down.
     *
     * @param value sum of those results
     * @param text "đạt 241,2 %, vượt 141,2 %"
     * @param difference result minus target, in the unit of measure
     */
    @Schema(name = "MovementTargetProgress")
    public record Progress(
            @NotNull BigDecimal value,
            @NotNull BigDecimal difference,
            @NotNull String measure,
            @NotNull String text,
            @NotNull List<UUID> resultIds) {}

    /** What it wants to reach; {@code value} absent where it is in words only. */
    @Schema(name = "MovementTarget")
    public record Target(
            @NotNull String indicator,
            Optional<String> measure,
            Optional<String> planned,
            Optional<BigDecimal> value,
            Optional<Progress> progress) {}

    /**
     * An interim or final review.
     *
     * @param place counted from 0
     * @param document number of its paper, where the paper itself is not recorded
     * @param paper how its recorded paper is quoted
     * @param meetingId conference it was held at, where the reader may read it
     */
    @Schema(name = "MovementReview")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Review(
            @NotNull int place,
            @NotNull boolean isFinal,
            Optional<LocalDate> heldOn,
            Optional<String> period,
            Optional<String> document,
            Optional<UUID> documentId,
            Optional<String> paper,
            Optional<UUID> meetingId,
            Optional<String> meetingTitle,
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
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
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
            @NotNull ResultTopic topic,
            @NotNull String topicLabel,
            Optional<SubjectKind> recipientKind,
            Optional<String> recipientKindLabel,
            Optional<String> grantedBy,
            Optional<String> awardForm,
            @NotNull boolean mine) {}

    /**
     * Contributions of one kind in one unit of measure.
     *
     * @param amount sum in {@code measure}
     * @param count number of contributions
     * @param unknown how many of them have no known amount and are not in the sum
     * @param exact false when any of them is "hơn", "gần" or "khoảng"
     * @param worth what those that say so are worth in đồng; part of no other sum
     */
    @Schema(name = "ContributionTotal")
    public record Total(
            @NotNull ContributionKind kind,
            @NotNull String kindLabel,
            @NotNull String measure,
            @NotNull BigDecimal amount,
            @NotNull long count,
            @NotNull long unknown,
            @NotNull boolean exact,
            Optional<BigDecimal> worth) {

        static Total of(ContributionTotals.Part p) {
            return new Total(
                    p.kind(),
                    p.kind().label(),
                    p.measure(),
                    p.amount(),
                    p.count(),
                    p.unknown(),
                    p.exact(),
                    p.worthCount() == 0 ? Optional.empty() : Optional.of(p.worth()));
        }
    }

    /** @param code no-measurable-target, no-check, no-review, no-role-model, no-participant, no-result */
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
            Optional<String> worth,
            Optional<BigDecimal> worthAmount,
            Optional<String> goods,
            Optional<LocalDate> givenOn,
            Optional<String> period,
            Optional<String> note,
            @NotNull boolean mine) {}
}
