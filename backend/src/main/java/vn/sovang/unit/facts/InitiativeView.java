package vn.sovang.unit.facts;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.unit.history.Changes;

/** One initiative with those who made it and what was changed in it. */
@Schema(name = "InitiativeView")
public record InitiativeView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID unitId,
        @NotNull String unitName,
        @NotNull String title,
        @NotNull InitiativeKind kind,
        @NotNull String kindLabel,
        @NotNull InitiativeScope scope,
        @NotNull String scopeLabel,
        @NotNull int year,
        @NotNull Optional<String> certificateNumber,
        @NotNull Optional<LocalDate> certificateDate,
        @NotNull Optional<String> certificateIssuer,
        @NotNull List<Author> authors,
        @NotNull List<Changes.Change> changes,
        @NotNull List<AllowedAction> allowedActions) {

    /**
     * An author.
     *
     * @param personId absent for somebody outside the reader's scope
     * @param share per cent
     */
    @Schema(name = "InitiativeAuthorView")
    public record Author(
            @NotNull Optional<UUID> personId,
            @NotNull String name,
            @NotNull BigDecimal share) {}

    /** What can be done with it. */
    enum Action {
        EDIT
    }
}
