package vn.sovang.round.own;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.security.AllowedAction;

/**
 * What a unit considers in its own round, as far as the reader may see it: everything, or the lists of the own parts.
 *
 * @param warnings what somebody should look at; stops nothing
 * @param council true when an award of the round goes through the unit's council
 */
@Schema(name = "OwnRound")
public record OwnRoundView(
        @NotNull UUID roundId,
        @NotNull int version,
        @NotNull List<ListView> lists,
        @NotNull List<CandidateView> candidates,
        @NotNull List<BatchView> batches,
        @NotNull boolean council,
        Optional<SittingView> sitting,
        @NotNull List<DecisionView> decisions,
        @NotNull OwnFunnel funnel,
        @NotNull List<AwardFunnelView> byAward,
        @NotNull List<String> warnings,
        @NotNull List<AllowedAction> allowedActions) {

    /** @param sentAt absent while the part still works on it */
    @Schema(name = "OwnList")
    public record ListView(
            @NotNull UUID unitId,
            @NotNull String unitName,
            @NotNull boolean owner,
            @NotNull OwnFunnel funnel,
            Optional<String> minutesNumber,
            Optional<LocalDate> minutesOn,
            Optional<Instant> sentAt,
            Optional<String> returnReason,
            @NotNull List<AllowedAction> allowedActions) {}

    /**
     * A list entered at once of which somebody is still in the round, latest first.
     *
     * @param candidates how many of it are still in the round
     */
    @Schema(name = "OwnCandidateBatch")
    public record BatchView(
            @NotNull UUID id,
            @NotNull UUID listUnitId,
            @NotNull String awardCode,
            @NotNull String awardName,
            @NotNull int candidates,
            @NotNull Instant enteredAt,
            @NotNull String enteredBy,
            @NotNull List<AllowedAction> allowedActions) {}

    /** One candidate. */
    @Schema(name = "OwnCandidate")
    public record CandidateView(
            @NotNull UUID id,
            @NotNull UUID listUnitId,
            @NotNull SubjectKind subjectKind,
            @NotNull UUID unitId,
            Optional<UUID> personId,
            Optional<UUID> householdId,
            @NotNull String name,
            Optional<String> unitName,
            Optional<String> post,
            @NotNull String awardCode,
            @NotNull String awardName,
            @NotNull String achievement,
            Optional<Integer> votesFor,
            Optional<Integer> votesAgainst,
            @NotNull OwnOutcome outcome,
            @NotNull String outcomeLabel,
            Optional<String> outcomeReason,
            Optional<UUID> decisionId) {}

    /** The council's meeting as figures. */
    @Schema(name = "OwnSittingFigures")
    public record SittingView(
            @NotNull LocalDate heldOn,
            @NotNull int members,
            @NotNull int present,
            Optional<String> chair,
            Optional<String> minutes) {}

    /** A decision made in the round. */
    @Schema(name = "OwnRoundDecision")
    public record DecisionView(
            @NotNull UUID id,
            @NotNull String number,
            @NotNull LocalDate decidedOn,
            @NotNull long honours) {}

    /** @param quota how many there are to give, absent when not limited */
    @Schema(name = "OwnAwardFunnel")
    public record AwardFunnelView(
            @NotNull String awardCode,
            @NotNull String awardName,
            @NotNull OwnFunnel funnel,
            Optional<Integer> quota) {}
}
