package vn.sovang.unit.profile;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;

/**
 * The dated facts of a unit.
 *
 * @param version the unit's
 * @param officersShown false where the reader is not told who does the work of emulation there
 * @param allowedActions TELL
 */
@Schema(name = "UnitProfileView")
public record ProfileView(
        @NotNull UUID unitId,
        @NotNull int version,
        @NotNull List<UnitArea> areas,
        @NotNull List<UnitHeadcount> headcounts,
        @NotNull List<UnitOfficer> officers,
        @NotNull boolean officersShown,
        @NotNull List<AllowedAction> allowedActions) {

    /** What can be done with the facts. */
    enum Action {
        TELL
    }
}
