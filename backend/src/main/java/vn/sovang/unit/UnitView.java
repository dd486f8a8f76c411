package vn.sovang.unit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;

/**
 * A unit.
 *
 * @param codeNote a sentence about a code that looks unusual
 * @param aliases other names it is written by
 * @param validFrom first day it exists, absent when not known
 * @param validTo last day it exists
 * @param outside known here, working elsewhere: it has no accounts
 * @param standingBody who does the work of a council between its sittings
 * @param mergedInto the entry that stands for this one since both were found to be the same unit
 * @param on the day that name, parent and state are of
 * @param nameSince first day of that name, absent when not known
 * @param allowedActions KEEP and what can be done with restricted facts
 */
@Schema(name = "UnitView")
public record UnitView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String name,
        @NotNull UnitKind kind,
        @NotNull String kindLabel,
        @NotNull Optional<UUID> parentId,
        @NotNull Optional<String> parentName,
        @NotNull Optional<String> code,
        @NotNull Optional<String> codeNote,
        @NotNull List<String> aliases,
        @NotNull Optional<LocalDate> validFrom,
        @NotNull Optional<LocalDate> validTo,
        @NotNull boolean outside,
        @NotNull Optional<Named> standingBody,
        @NotNull Optional<Named> mergedInto,
        @NotNull LocalDate on,
        @NotNull Optional<LocalDate> nameSince,
        @NotNull UnitState state,
        @NotNull String stateLabel,
        @NotNull List<AllowedAction> allowedActions) {

    /** Another unit under its present name. */
    @Schema(name = "NamedUnit")
    public record Named(@NotNull UUID id, @NotNull String name) {}
}
