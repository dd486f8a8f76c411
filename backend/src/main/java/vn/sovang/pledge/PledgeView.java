package vn.sovang.pledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.audit.StatusHistory;
import vn.sovang.document.FileView;
import vn.sovang.shared.figures.Qualifier;
import vn.sovang.shared.security.AllowedAction;

/**
 * A pledge.
 *
 * @param headTitle how the block calls its head
 * @param headUnitName unit that leads the block, absent when not known
 * @param editedAt last time something of it was written
 * @param returnedReason why it came back, only while it is returned
 * @param midReview the unit's own words about the half year
 * @param yearReview the unit's own words about the year
 * @param met number of targets whose result (of the year, else of the half year) meets them
 * @param earlierPledgeId the unit's pledge of the year before in the same block
 */
@Schema(name = "PledgeView")
public record PledgeView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID blockId,
        @NotNull String blockName,
        @NotNull int year,
        @NotNull UUID unitId,
        @NotNull String unitName,
        @NotNull String headTitle,
        Optional<String> headUnitName,
        @NotNull PledgeStatus status,
        @NotNull String statusLabel,
        @NotNull List<String> contents,
        @NotNull List<Target> targets,
        @NotNull List<Aim> registrations,
        @NotNull Instant editedAt,
        Optional<LocalDate> signedOn,
        Optional<String> signedHowLabel,
        Optional<String> signer,
        Optional<String> returnedReason,
        Optional<String> midReview,
        Optional<String> yearReview,
        Optional<LocalDate> pledgeDue,
        Optional<LocalDate> midReportDue,
        Optional<LocalDate> yearReportDue,
        @NotNull int met,
        Optional<UUID> earlierPledgeId,
        @NotNull List<StatusHistory.Change> history,
        @NotNull List<AllowedAction> allowedActions) {

    /**
     * A target with its results.
     *
     * @param planned planned value as written
     * @param plannedWords planned value with its unit of measure
     * @param value planned value; money in đồng
     * @param upTo upper end of a range
     */
    @Schema(name = "PledgeTarget")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Target(
            @NotNull UUID id,
            @NotNull String indicator,
            Optional<String> measure,
            @NotNull TargetDirection direction,
            @NotNull String directionLabel,
            Optional<String> planned,
            @NotNull String plannedWords,
            Optional<BigDecimal> value,
            Optional<BigDecimal> upTo,
            Optional<Qualifier> qualifier,
            Optional<String> note,
            Optional<Result> mid,
            Optional<Result> year) {}

    /**
     * What was reached.
     *
     * @param reached value as written
     * @param reachedWords value with its unit of measure
     * @param value the value; money in đồng
     * @param percent result in per cent of the target
     * @param met whether the target is met; absent when it cannot be told
     * @param comparison computed words, such as "đạt 240 %, vượt 140 %"; empty when nothing can be computed
     * @param question what does not fit or is missing
     * @param files what proves it
     */
    @Schema(name = "PledgeResult")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Result(
            Optional<String> reached,
            @NotNull String reachedWords,
            Optional<BigDecimal> value,
            Optional<Qualifier> qualifier,
            Optional<Boolean> done,
            Optional<BigDecimal> percent,
            Optional<Boolean> met,
            @NotNull String comparison,
            Optional<String> question,
            Optional<String> evidence,
            @NotNull List<FileView> files) {}

    /** A title or form a subject aims at. */
    @Schema(name = "PledgeRegistration")
    public record Aim(
            @NotNull String awardCode,
            @NotNull SubjectKind subjectKind,
            @NotNull String subjectKindLabel,
            @NotNull String subjectName,
            Optional<String> note) {}
}
