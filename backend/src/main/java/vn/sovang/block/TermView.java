package vn.sovang.block;

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
 * A block in one year.
 *
 * @param declaredMembers number of members as announced, absent when nobody announced one
 * @param listedMembers number of members in the list
 * @param warnings what does not fit together, kept visible
 * @param quotas those written with this year
 * @param quotasInForce those that hold for it: its own, its cluster's or its system's
 * @param reportVersion version of sources and facts, which are written apart from the term; 0 before the first
 * @param period the year as the block says it, where it is no calendar year
 * @param electedAt meeting that elected the heads
 * @param years every year of the block that has a term, ascending
 */
@Schema(name = "TermView")
public record TermView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID blockId,
        @NotNull String blockName,
        @NotNull int year,
        @NotNull TermStatus status,
        @NotNull String statusLabel,
        Optional<Integer> declaredMembers,
        @NotNull int listedMembers,
        @NotNull String headTitle,
        @NotNull String deputyTitle,
        @NotNull List<Member> members,
        @NotNull List<Leader> leaders,
        @NotNull List<Quota> quotas,
        @NotNull List<Quota> quotasInForce,
        Optional<DecisionFacts> decision,
        Optional<UUID> electedAt,
        Optional<String> note,
        @NotNull TermDeadlines deadlines,
        @NotNull List<Warning> warnings,
        @NotNull List<Activity> activities,
        @NotNull int reportVersion,
        Optional<String> period,
        @NotNull List<TermSource> sources,
        @NotNull List<ReportedFactView> facts,
        @NotNull List<Integer> years,
        @NotNull List<StatusHistory.Change> history,
        @NotNull List<AllowedAction> allowedActions) {

    /** What can be done with a term. */
    public enum Action {
        EDIT,
        OFFICIALISE,
        REOPEN,
        SET_DEADLINES,
        ADD_ACTIVITY,
        REPORT,
        /** Only with supra-provincial blocks: they alone have one. */
        ENTER_ROOM
    }

    /**
     * A member in its printed place.
     *
     * @param unitId absent for a guest organisation, or while the written name is matched with no unit
     * @param unitName name of the unit, otherwise the written name
     * @param written name as the decision writes it, where it differs
     */
    @Schema(name = "TermMember")
    public record Member(
            Optional<UUID> unitId,
            @NotNull String unitName,
            Optional<LocalDate> since,
            Optional<String> written,
            Optional<String> note) {}

    /**
     * A head, deputy or another person in charge.
     *
     * @param title Vietnamese words as the block says it
     * @param unitId absent when it is not known which unit
     * @param written the words of the source
     * @param expected still to be confirmed
     * @param disputed another source names another unit
     * @param current false for those who were followed by another in the same year
     */
    @Schema(name = "TermLeader")
    public record Leader(
            @NotNull LeaderRole role,
            @NotNull String title,
            Optional<UUID> unitId,
            Optional<String> unitName,
            Optional<String> representative,
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            @NotNull LeaderChoice choice,
            @NotNull String choiceLabel,
            Optional<String> source,
            Optional<String> written,
            @NotNull boolean expected,
            @NotNull boolean disputed,
            @NotNull boolean current) {}

    /**
     * How many units may be proposed for an award.
     *
     * @param most absent where only a share or a rule is given
     * @param share percent of {@code shareOf}
     * @param exact what the share comes to in this block; not rounded, because no paper says how
     * @param origin whose rule it is, absent for the block's own
     */
    @Schema(name = "TermQuota")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Quota(
            @NotNull String awardCode,
            Optional<Integer> most,
            Optional<String> rule,
            Optional<BigDecimal> share,
            Optional<QuotaBase> shareOf,
            Optional<String> shareOfLabel,
            @NotNull QuotaReach reach,
            Optional<BigDecimal> exact,
            Optional<String> origin) {}

    /**
     * A contradiction or a gap.
     *
     * @param code declared-count-mismatch, no-head, unknown-head, head-contradiction, head-not-member, deputy-not-member,
     *     unmatched-member, sources-differ
     */
    @Schema(name = "TermWarning")
    public record Warning(@NotNull String code, @NotNull String message) {}

    /**
     * A joint activity.
     *
     * @param total value in đồng
     * @param shared sum of the shares in đồng (money and valued goods)
     * @param difference total less shares in đồng, absent when one of the two is not known
     * @param gap why the two may differ
     */
    @Schema(name = "TermActivity")
    public record Activity(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull String title,
            Optional<String> place,
            Optional<LocalDate> heldOn,
            Optional<String> period,
            Optional<Long> total,
            Optional<String> totalRaw,
            Optional<String> goods,
            Optional<String> note,
            @NotNull List<Share> shares,
            @NotNull long shared,
            Optional<Long> difference,
            @Schema(nullable = true) ShareGap gap,
            Optional<String> gapLabel) {}

    /** What one unit gave: đồng, goods and their value in đồng, labour days. */
    @Schema(name = "TermActivityShare")
    public record Share(
            @NotNull UUID unitId,
            @NotNull String unitName,
            Optional<Long> money,
            Optional<String> goods,
            Optional<Long> goodsValue,
            Optional<BigDecimal> days,
            Optional<String> note) {}
}
