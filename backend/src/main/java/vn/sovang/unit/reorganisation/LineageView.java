package vn.sovang.unit.reorganisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;

/**
 * The family of a unit: what it came out of, what came out of it, and their other kin.
 *
 * @param nodes the ended first, then by their first day
 * @param edges by day; from a unit to what came out of it
 * @param cut true where the family is larger than shown
 * @param allowedActions RECORD
 */
@Schema(name = "UnitLineage")
public record LineageView(
        @NotNull UUID unitId,
        @NotNull List<Node> nodes,
        @NotNull List<Edge> edges,
        @NotNull boolean cut,
        @NotNull List<AllowedAction> allowedActions) {

    /** How a unit of the family stands to the one that was asked for. */
    @Schema(name = "UnitRelation")
    public enum Relation {
        SELF,
        PREDECESSOR,
        SUCCESSOR,
        RELATIVE
    }

    /**
     * A unit of the family under its last name.
     *
     * @param validTo last day
     * @param before names and parents before the present ones, oldest first
     */
    @Schema(name = "LineageNode")
    public record Node(
            @NotNull UUID id,
            @NotNull String name,
            @NotNull String kindLabel,
            @NotNull Optional<LocalDate> validFrom,
            @NotNull Optional<LocalDate> validTo,
            @NotNull boolean active,
            @NotNull Relation relation,
            @NotNull List<Name> before) {}

    /**
     * A former name or place.
     *
     * @param kind what changed it
     */
    @Schema(name = "FormerUnitName")
    public record Name(
            @NotNull String name,
            @NotNull Optional<String> parentName,
            @NotNull Optional<LocalDate> validFrom,
            @NotNull LocalDate validTo,
            @NotNull UUID reorganisationId,
            @NotNull ReorganisationKind kind,
            @NotNull String decisionNumber,
            @NotNull boolean sample) {}

    /**
     * A step from one unit to another.
     *
     * @param goesOn true when the former lives on beside the latter
     */
    @Schema(name = "LineageEdge")
    public record Edge(
            @NotNull UUID fromId,
            @NotNull UUID toId,
            @NotNull boolean goesOn,
            @NotNull UUID reorganisationId,
            @NotNull ReorganisationKind kind,
            @NotNull String kindLabel,
            @NotNull LocalDate effectiveOn,
            @NotNull String decisionNumber,
            @NotNull LocalDate decisionDate,
            @NotNull String decisionIssuer,
            @NotNull boolean sample) {}
}
