package vn.sovang.council;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.meeting.ballot.ThresholdBase;
import vn.sovang.shared.security.AllowedAction;

/**
 * A council.
 *
 * @param declaredCount number of members the decision says; kept beside {@code listedCount} also where they differ
 * @param listedCount members who sit on it today
 * @param findings what looks unusual; stops nothing
 */
@Schema(name = "Council")
public record CouncilView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull CouncilKind kind,
        @NotNull String kindLabel,
        Optional<UUID> unitId,
        @NotNull String name,
        Optional<String> standingName,
        Optional<Integer> declaredCount,
        @NotNull int listedCount,
        @NotNull List<DecisionView> decisions,
        @NotNull List<MemberView> members,
        @NotNull RulesView rules,
        @NotNull List<FindingView> findings,
        @NotNull List<AllowedAction> allowedActions) {

    /** What can be done with a council. */
    @Schema(name = "CouncilAction")
    public enum Action {
        RENAME,
        COMPOSE,
        SET_RULES,
        PREPARE_SESSION
    }

    /** A decision on who sits on it. */
    @Schema(name = "CouncilDecision")
    public record DecisionView(
            @NotNull String number,
            @NotNull LocalDate decidedOn,
            @NotNull String issuer,
            @NotNull String subject) {}

    /**
     * Somebody who sits or sat on it.
     *
     * @param accountId only for those who keep the council
     * @param sitsToday whether today lies in the time of the membership
     */
    @Schema(name = "CouncilMember")
    public record MemberView(
            @NotNull UUID id,
            @NotNull String name,
            Optional<String> post,
            @NotNull CouncilRole role,
            @NotNull String roleLabel,
            Optional<String> title,
            Optional<UUID> unitId,
            Optional<String> origin,
            Optional<UUID> accountId,
            @NotNull boolean hasAccount,
            @NotNull LocalDate from,
            Optional<LocalDate> to,
            @NotNull boolean sitsToday) {}

    /**
     * How it works.
     *
     * @param confirmed whether the council's own regulation is named; until then nothing stops by these rules alone
     * @param evidence what the rules are known from, in words
     */
    @Schema(name = "CouncilRules")
    public record RulesView(
            @NotNull String quorum,
            @NotNull String quorumWords,
            @NotNull String threshold,
            @NotNull String thresholdWords,
            @NotNull ThresholdBase base,
            @NotNull String baseLabel,
            @NotNull WrittenOpinions writtenOpinions,
            @NotNull String writtenOpinionsLabel,
            Optional<String> basis,
            @NotNull boolean confirmed,
            @NotNull List<String> evidence,
            @NotNull List<AwardThresholdView> thresholds) {}

    /** A threshold of one award. */
    @Schema(name = "AwardThreshold")
    public record AwardThresholdView(
            @NotNull String awardCode,
            @NotNull String awardName,
            @NotNull String threshold,
            @NotNull String thresholdWords) {}

    /** @param rule id of the rule, empty where none is meant */
    @Schema(name = "CouncilFinding")
    public record FindingView(
            Optional<String> rule,
            @NotNull String message,
            @NotNull String source) {}
}
