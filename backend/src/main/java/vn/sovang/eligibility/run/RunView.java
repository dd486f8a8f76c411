package vn.sovang.eligibility.run;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;

/**
 * How far a run is.
 *
 * @param year year of the achievement it asks about
 * @param question what it asks, in a sentence
 * @param total how many there are to ask, {@code done} how many were asked
 * @param found how many results it has so far, those of others included
 */
@Schema(name = "RuleRun")
public record RunView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull RunKind kind,
        @NotNull RunStatus status,
        @NotNull String statusLabel,
        Optional<Integer> year,
        @NotNull String question,
        @NotNull String askedName,
        @NotNull Instant askedAt,
        Optional<Instant> endedAt,
        @NotNull int total,
        @NotNull int done,
        @NotNull int found,
        @NotNull List<AllowedAction> allowedActions) {

    /** Runs of one kind, latest first; the twenty latest. */
    @Schema(name = "RuleRuns")
    public record All(@NotNull List<RunView> items) {}
}
