package vn.sovang.unit.household;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;

/**
 * One household.
 *
 * @param name as decisions name it
 * @param headId absent for a head outside the list of people or outside the reader's scope
 */
@Schema(name = "HouseholdView")
public record HouseholdView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String name,
        @NotNull String headName,
        @NotNull Optional<UUID> headId,
        @NotNull UUID communeId,
        @NotNull String communeName,
        @NotNull String address,
        @NotNull List<Member> members,
        @NotNull List<AllowedAction> allowedActions) {

    /** Somebody of the household. */
    @Schema(name = "HouseholdMemberView")
    public record Member(
            @NotNull Optional<UUID> personId,
            @NotNull String name,
            @NotNull Optional<String> relation,
            @NotNull Optional<Integer> birthYear) {}

    /** What can be done with it. */
    enum Action {
        EDIT
    }
}
