package vn.sovang.council.session;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Verdict;

/**
 * What happened to the list and the count of a session after they stood.
 *
 * @param version of the session, to be sent as If-Match
 * @param counted the sums in force, once the session is closed
 */
@Schema(name = "CouncilSessionAfterwards")
record AfterwardsView(
        @NotNull int version,
        @NotNull List<Removed> removed,
        @NotNull List<RecountView> recounts,
        Optional<SessionCommands.Count> counted,
        @NotNull List<AllowedAction> allowedActions) {

    private enum Action {
        RECOUNT
    }

    private enum RecountAction {
        CONFIRM,
        DISMISS
    }

    /**
     * A nominee that is considered no more in this session.
     *
     * @param afterVote true when slips with its line were out already; the line was not counted
     */
    @Schema(name = "CouncilRemoval")
    record Removed(
            @NotNull UUID nomineeId,
            @NotNull UUID proposalId,
            @NotNull String name,
            @NotNull String awardName,
            @NotNull String reason,
            @NotNull boolean afterVote,
            @NotNull String by,
            @NotNull Instant at) {}

    /** @param former the sums before */
    @Schema(name = "CouncilRecount")
    record RecountView(
            @NotNull UUID id,
            @NotNull RecountStatus status,
            @NotNull String statusLabel,
            @NotNull String reason,
            @NotNull SessionCommands.Count former,
            @NotNull SessionCommands.Count counted,
            @NotNull String proposer,
            @NotNull Instant proposedAt,
            Optional<String> settledBy,
            Optional<Instant> settledAt,
            Optional<String> settledNote,
            @NotNull List<AllowedAction> allowedActions) {

        static RecountView of(
                Recount r,
                SessionCommands.Count former,
                SessionCommands.Count counted,
                Actor actor,
                Verdict mayConfirm) {
            Verdict open = mayConfirm.and(
                    Verdict.of(r.status() == RecountStatus.PROPOSED, "Đề nghị kiểm lại này đã được giải quyết."));
            return new RecountView(
                    r.id(),
                    r.status(),
                    r.status().label(),
                    r.reason(),
                    former,
                    counted,
                    r.proposer(),
                    r.proposedAt(),
                    Optional.ofNullable(r.settledBy()),
                    Optional.ofNullable(r.settledAt()),
                    Optional.ofNullable(r.settledNote()),
                    List.of(
                            AllowedAction.of(
                                    RecountAction.CONFIRM,
                                    open.and(Verdict.of(
                                            !r.isProposedBy(actor),
                                            "Người đề nghị kiểm lại không tự xác nhận; cần người thứ hai."))),
                            AllowedAction.of(RecountAction.DISMISS, open)));
        }
    }

    static List<AllowedAction> actions(Verdict keeps, CouncilSession session, Verdict noneOpen) {
        return List.of(
                AllowedAction.of(Action.RECOUNT, keeps.and(session.canRecount()).and(noneOpen)));
    }
}
