package vn.sovang.block.system;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.block.BlockKind;
import vn.sovang.block.DecisionFacts;
import vn.sovang.block.QuotaBase;
import vn.sovang.block.ReportedFactView;
import vn.sovang.block.TermSource;
import vn.sovang.block.TermStatus;
import vn.sovang.shared.security.AllowedAction;

/**
 * All blocks of a system in one year.
 *
 * @param version of what is written about the year itself; 0 while nothing is
 * @param decidedBy who forms them, as written
 * @param replaced decisions that ended with this one
 * @param listedMembers members listed in all blocks
 * @param warnings what is announced and what is listed do not agree
 * @param years years of the system, latest first
 */
@Schema(name = "BlockYearView")
public record YearView(
        @NotNull UUID systemId,
        @NotNull String systemName,
        @NotNull SystemCycle cycle,
        @NotNull int year,
        @NotNull int version,
        Optional<String> decidedBy,
        Optional<DecisionFacts> decision,
        Optional<String> replaced,
        Optional<String> note,
        @NotNull List<YearCount> counts,
        @NotNull List<Quota> quotas,
        @NotNull List<TermSource> sources,
        @NotNull List<ReportedFactView> facts,
        @NotNull List<Line> blocks,
        @NotNull int listedClusters,
        @NotNull int listedBlocks,
        @NotNull int listedMembers,
        @NotNull List<String> warnings,
        @NotNull List<Integer> years,
        @NotNull List<AllowedAction> allowedActions) {

    /** What can be done with a year. */
    public enum Action {
        EDIT,
        OPEN_TERMS,
        DECIDE
    }

    /** A quota with its words. */
    @Schema(name = "BlockYearQuotaView")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Quota(
            @NotNull YearQuotaReach reach,
            @NotNull String reachLabel,
            @NotNull String awardCode,
            Optional<Integer> most,
            Optional<BigDecimal> share,
            Optional<QuotaBase> shareOf,
            Optional<String> shareOfLabel,
            Optional<String> rule) {
        static Quota of(YearQuota q) {
            return new Quota(
                    q.reach(),
                    q.reach().label(),
                    q.awardCode(),
                    Optional.ofNullable(q.most()),
                    Optional.ofNullable(q.share()),
                    Optional.ofNullable(q.shareOf()),
                    Optional.ofNullable(q.shareOf()).map(QuotaBase::label),
                    Optional.ofNullable(q.rule()));
        }
    }

    /**
     * A block of the year.
     *
     * @param members members listed
     * @param headName absent when nobody knows, or sources differ
     */
    @Schema(name = "BlockYearLine")
    public record Line(
            @NotNull UUID blockId,
            @NotNull String blockName,
            @NotNull BlockKind kind,
            @NotNull String kindLabel,
            @NotNull TermStatus status,
            @NotNull String statusLabel,
            @NotNull int members,
            Optional<Integer> declaredMembers,
            Optional<String> headName,
            @NotNull List<String> deputyNames) {}
}
