package vn.sovang.plan.importing;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.plan.PlanSection;
import vn.sovang.shared.security.AllowedAction;

/**
 * A paper as read, before it is a plan.
 *
 * @param sourceName name of the file, or what stands for pasted text
 * @param issuerName the issuing unit's name, when it is known
 * @param rows one for each task, in the order of the paper
 * @param problems what the reader noticed, graver first
 * @param answering it is a unit's plan, whose rows may answer tasks of the province's
 * @param planId the draft that was made of it
 * @param allowedActions CORRECT, COMMIT, DISCARD
 */
@Schema(name = "PlanImport")
public record ImportView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String sourceName,
        @NotNull Instant madeAt,
        @NotNull ImportHeader header,
        Optional<String> issuerName,
        @NotNull List<PlanSection> sections,
        @NotNull List<ImportRow> rows,
        @NotNull List<ImportProblem> problems,
        @NotNull boolean answering,
        Optional<UUID> planId,
        @NotNull List<AllowedAction> allowedActions) {

    /** What can be done with an import. */
    enum Action {
        CORRECT,
        COMMIT,
        DISCARD
    }

    /** An import that waits for its maker. */
    @Schema(name = "OpenPlanImport")
    public record Open(
            @NotNull UUID id,
            @NotNull String title,
            @NotNull Instant madeAt,
            @NotNull int rows) {}
}
