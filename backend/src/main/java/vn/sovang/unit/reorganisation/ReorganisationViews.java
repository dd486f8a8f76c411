package vn.sovang.unit.reorganisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;

/** What reorganisations say on the wire. */
public final class ReorganisationViews {

    private ReorganisationViews() {}

    /**
     * A unit in a reorganisation.
     *
     * @param id absent where an undone event had made it
     * @param name its name then
     */
    @Schema(name = "ReorganisedUnit")
    public record Party(Optional<UUID> id, @NotNull String name) {}

    /** Why and by whom it was taken back. */
    @Schema(name = "ReorganisationUndoing")
    public record Undoing(
            @NotNull Instant at,
            @NotNull String by,
            @NotNull String reason) {}

    /**
     * One reorganisation.
     *
     * @param allowedActions UNDO
     */
    @Schema(name = "ReorganisationView")
    public record View(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull ReorganisationKind kind,
            @NotNull String kindLabel,
            @NotNull LocalDate effectiveOn,
            @NotNull String decisionNumber,
            @NotNull LocalDate decisionDate,
            @NotNull String decisionIssuer,
            @NotNull Optional<UUID> documentId,
            @NotNull Optional<String> note,
            @NotNull List<Party> predecessors,
            @NotNull List<Party> successors,
            @NotNull Instant recordedAt,
            @NotNull String recordedBy,
            @NotNull Optional<Undoing> undoing,
            @NotNull boolean sample,
            @NotNull List<AllowedAction> allowedActions) {}

    /** A reorganisation in a list. */
    @Schema(name = "ReorganisationSummary")
    public record Summary(
            @NotNull UUID id,
            @NotNull ReorganisationKind kind,
            @NotNull String kindLabel,
            @NotNull LocalDate effectiveOn,
            @NotNull String decisionNumber,
            @NotNull String decisionIssuer,
            @NotNull String predecessors,
            @NotNull String successors,
            @NotNull boolean undone,
            @NotNull boolean sample) {}

    /**
     * What a reorganisation would do; nothing is stored.
     *
     * @param lastDay last day of the units that end
     * @param begins names of the units that begin on the day
     * @param goesOn units that keep existing
     * @param moves sub-units that come under the successor
     * @param ties open work of the units that end
     */
    @Schema(name = "ReorganisationCheck")
    public record Check(
            @NotNull LocalDate lastDay,
            @NotNull List<Party> ends,
            @NotNull List<String> begins,
            @NotNull List<Party> goesOn,
            @NotNull List<Party> moves,
            @NotNull List<UnitTies.Tie> ties) {}

    /** Why an entry is taken back. */
    @Schema(name = "UndoReorganisation")
    public record Undo(
            @NotNull(message = "Hãy ghi lý do.") @Size(min = 1, max = 1000, message = "Lý do dài từ 1 đến 1.000 ký tự.")
            String reason) {}

    static View of(Reorganisation r, List<AllowedAction> actions) {
        return new View(
                r.id(),
                r.version(),
                r.kind(),
                r.kind().label(),
                r.effectiveOn(),
                r.basis().number(),
                r.basis().date(),
                r.basis().issuer(),
                Optional.ofNullable(r.basis().documentId()),
                r.note(),
                parties(r.predecessors()),
                parties(r.successors()),
                r.recordedAt(),
                r.recordedBy(),
                r.undoing().map(u -> new Undoing(u.at(), u.by(), u.reason())),
                r.isSample(),
                actions);
    }

    private static List<Party> parties(List<ReorganisedUnit> units) {
        return units.stream()
                .map(u -> new Party(Optional.ofNullable(u.unitId()), u.name()))
                .toList();
    }
}
