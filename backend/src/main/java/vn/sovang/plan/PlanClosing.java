package vn.sovang.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.document.DraftDocument;

/**
 * What becomes of the tasks that are still open when a plan is closed.
 *
 * @param nextPlanId draft of a later year that takes over what is carried; a new draft is made when absent
 */
@Schema(name = "PlanClosing")
public record PlanClosing(
        @Schema(nullable = true) @Size(max = 1000, message = "Không quá 1.000 nhiệm vụ.")
        List<@NotNull @Valid Outcome> tasks,

        @Schema(nullable = true) UUID nextPlanId) {

    static final PlanClosing NOTHING_OPEN = new PlanClosing(List.of(), null);

    public PlanClosing {
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
    }

    /** What becomes of one task. */
    @Schema(name = "TaskOutcomeKind")
    public enum Kind {
        DONE,
        WAIVED,
        CARRIED
    }

    /**
     * One task.
     *
     * @param proofs what proves it done, for DONE; not needed where the task is linked to its product already
     * @param documents papers that prove it and are to be recorded now, for DONE
     * @param reason why it is not done, for WAIVED and CARRIED
     */
    @Schema(name = "TaskOutcome")
    public record Outcome(
            @NotNull(message = "Hãy chọn nhiệm vụ.") UUID taskId,

            @NotNull(message = "Hãy chọn việc khép nhiệm vụ.")
            Kind outcome,

            @Schema(nullable = true) @Size(max = 20, message = "Không quá 20 bản ghi.")
            List<TaskCompletion.@NotNull @Valid Link> proofs,

            @Schema(nullable = true) @Size(max = 20, message = "Không quá 20 văn bản.")
            List<@NotNull @Valid DraftDocument> documents,

            @Schema(nullable = true) @Size(max = 3000, message = "Lý do dài quá 3.000 ký tự.")
            String reason) {

        public Outcome {
            proofs = proofs == null ? List.of() : List.copyOf(proofs);
            documents = documents == null ? List.of() : List.copyOf(documents);
        }

        boolean proves() {
            return !proofs.isEmpty() || !documents.isEmpty();
        }
    }
}
