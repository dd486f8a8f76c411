package vn.sovang.plan;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.audit.StatusHistory;
import vn.sovang.document.FileView;
import vn.sovang.shared.security.AllowedAction;

/**
 * A task with everything said and proved of it.
 *
 * @param planName how people call its plan
 * @param time the time rule as printed; absent where the paper gives none that can be read
 * @param timeLabel Vietnamese words of the time that counts now, after a deferral the new one
 * @param dueOn last day that counts now; absent while the event it hangs on has no day
 * @param dueExplanation how the last day comes, in words; absent without a time
 * @param overdue past its last day today and still live
 * @param productText the product as written, where the paper names it
 * @param periods of continuing work, the quarters it shows evidence for; empty for other work
 * @param answers the task of the province's plan that it answers
 * @param answeredBy tasks of issued plans of units that answer it
 * @param raw the whole line as written
 * @param previousId the task before it in the plan
 * @param nextId the task after it in the plan
 * @param allowedActions REPORT, LINK, COMPLETE, DEFER, WAIVE, REOPEN, EDIT, DELETE
 * @param history changes of state, latest first
 */
@Schema(name = "PlanTaskView")
public record PlanTaskView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID planId,
        @NotNull String planName,
        @NotNull int year,
        Optional<String> section,
        Optional<Integer> quarter,
        Optional<String> number,
        @NotNull String title,
        @NotNull List<PartyView> leads,
        @NotNull List<PartyView> coordinators,
        Optional<String> timeText,
        @Schema(nullable = true) PlanTime time,
        @NotNull String timeLabel,
        Optional<LocalDate> dueOn,
        Optional<String> dueExplanation,
        @NotNull boolean overdue,
        @NotNull ProductKind product,
        @NotNull String productLabel,
        Optional<String> productText,
        Optional<String> note,
        Optional<String> raw,
        @NotNull TaskStatus status,
        @NotNull String statusLabel,
        @NotNull List<Proof> proofs,
        @NotNull List<Progress> progress,
        @NotNull List<Period> periods,
        Optional<Elsewhere> answers,
        @NotNull List<Elsewhere> answeredBy,
        Optional<Elsewhere> carriedFrom,
        Optional<Elsewhere> carriedTo,
        Optional<UUID> previousId,
        Optional<UUID> nextId,
        @NotNull List<AllowedAction> allowedActions,
        @NotNull List<StatusHistory.Change> history) {

    /** A record that proves the task done, as it was called when it was linked. */
    @Schema(name = "TaskProof")
    public record Proof(
            @NotNull ProofType type,
            @NotNull String typeLabel,
            @NotNull UUID id,
            @NotNull String title,
            Optional<String> productLabel,
            Optional<String> period,
            Optional<String> periodLabel) {}

    /**
     * A quarter that continuing work has to show evidence for.
     *
     * @param begun whether it has begun today
     */
    @Schema(name = "TaskPeriod")
    public record Period(
            @NotNull String period,
            @NotNull String label,
            @NotNull boolean begun,
            @NotNull int proofs) {}

    /** A task of another plan. */
    @Schema(name = "TaskElsewhere")
    public record Elsewhere(
            @NotNull UUID taskId,
            @NotNull UUID planId,
            @NotNull String planName,
            @NotNull String title,
            @NotNull String statusLabel) {}

    /**
     * Word of progress, latest first.
     *
     * @param percent share done, 0 to 100
     */
    @Schema(name = "TaskProgress")
    public record Progress(
            @NotNull UUID id,
            @NotNull Instant at,
            @NotNull String by,
            @NotNull String text,
            Optional<Integer> percent,
            @Schema(nullable = true) FileView file) {}
}
