package vn.sovang.unit.merge;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;

/** Two records that were laid together. */
@Schema(name = "PersonMergeView")
public record MergeView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID keptId,
        @NotNull String keptName,
        @NotNull UUID mergedId,
        @NotNull String mergedName,
        @NotNull String reason,
        @NotNull Instant mergedAt,
        @NotNull String mergedBy,
        @NotNull boolean undone,
        @NotNull List<AllowedAction> allowedActions) {

    /** What can be done with it. */
    enum Action {
        UNDO
    }
}
