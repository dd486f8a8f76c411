package vn.sovang.plan;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.unit.naming.Group;

/**
 * A unit or group as a plan names it.
 *
 * @param raw as written
 * @param name the unit's or group's own name; as written while it is not settled
 */
@Schema(name = "PlanParty")
public record PartyView(
        @NotNull String raw,
        @NotNull String name,
        Optional<UUID> unitId,
        @Schema(nullable = true) Group group) {

    static PartyView of(String raw, UUID unitId, String unitName, Group group) {
        String name = unitName != null ? unitName : group != null ? group.label() : raw;
        return new PartyView(raw, name, Optional.ofNullable(unitId), group);
    }
}
