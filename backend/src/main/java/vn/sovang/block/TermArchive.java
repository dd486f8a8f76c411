package vn.sovang.block;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything held of a block's year, complete in itself: units by name, so that it can be read where this installation's
 * ids mean nothing. What is unknown is absent, what is contradictory stands twice, figures stand as written.
 *
 * @param format name and number of this layout; a later number only adds
 * @param warnings what does not fit together
 */
@Schema(name = "BlockTermArchive")
public record TermArchive(
        @NotNull String format,
        @NotNull Identity block,
        @NotNull int year,
        Optional<String> period,
        @NotNull TermStatus status,
        Optional<Integer> declaredMembers,
        @NotNull String headTitle,
        @NotNull String deputyTitle,
        Optional<DecisionFacts> decision,
        @NotNull TermDeadlines deadlines,
        Optional<String> note,
        @NotNull List<Member> members,
        @NotNull List<Leader> leaders,
        @NotNull List<Quota> quotas,
        @NotNull List<Activity> activities,
        @NotNull List<TermSource> sources,
        @NotNull List<Fact> facts,
        @NotNull List<ConferenceArchive> conferences,
        @NotNull List<String> warnings) {

    static final String FORMAT = "sovang-block-year/1";

    /**
     * A unit outside of this installation.
     *
     * @param under name of the unit it belongs to; rooms of many departments share their names
     */
    @Schema(name = "ArchivedUnit")
    public record ArchivedUnit(@NotNull UUID id, @NotNull String name, Optional<String> under) {}

    /**
     * Which block it is.
     *
     * @param owner organiser, as a unit or as written
     * @param cluster cluster it lies in
     */
    @Schema(name = "ArchivedBlock")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Identity(
            @NotNull UUID id,
            @NotNull String system,
            @NotNull BlockLevel level,
            @NotNull BlockKind kind,
            @NotNull String name,
            @NotNull List<String> aliases,
            Optional<String> cluster,
            @NotNull List<String> inner,
            Optional<String> predecessor,
            Optional<String> predecessorBasis,
            Optional<String> owner,
            Optional<BlockMandate> mandate,
            Optional<DecisionFacts> founding,
            Optional<String> note) {}

    /** A member in its printed place. */
    @Schema(name = "ArchivedMember")
    public record Member(
            Optional<ArchivedUnit> unit, Optional<String> written, Optional<LocalDate> since, Optional<String> note) {}

    /** Somebody in charge, as one source says. */
    @Schema(name = "ArchivedLeader")
    public record Leader(
            @NotNull LeaderRole role,
            Optional<ArchivedUnit> unit,
            Optional<String> written,
            Optional<String> representative,
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            @NotNull LeaderChoice choice,
            Optional<String> source,
            @NotNull boolean expected) {}

    /** A quota as it is written. */
    @Schema(name = "ArchivedQuota")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Quota(
            @NotNull String awardCode,
            Optional<Integer> most,
            Optional<BigDecimal> share,
            Optional<QuotaBase> shareOf,
            @NotNull QuotaReach reach,
            Optional<String> rule) {}

    /** A joint activity; money in đồng. */
    @Schema(name = "ArchivedActivity")
    public record Activity(
            @NotNull String title,
            Optional<String> place,
            Optional<LocalDate> heldOn,
            Optional<String> period,
            Optional<Long> total,
            Optional<String> totalRaw,
            Optional<String> goods,
            Optional<String> note,
            @Schema(nullable = true) ShareGap gap,
            @NotNull List<Share> shares) {}

    /** What one unit gave. */
    @Schema(name = "ArchivedShare")
    public record Share(
            @NotNull ArchivedUnit unit,
            Optional<Long> money,
            Optional<String> goods,
            Optional<Long> goodsValue,
            Optional<BigDecimal> days,
            Optional<String> note) {}

    /** A reported fact. */
    @Schema(name = "ArchivedFact")
    public record Fact(
            @NotNull FactKind kind,
            @NotNull String matter,
            Optional<ArchivedUnit> unit,
            Optional<String> written,
            Optional<String> raw,
            Optional<Integer> forYear,
            Optional<LocalDate> on,
            @NotNull FactStanding standing,
            Optional<String> source,
            Optional<String> note) {}
}
