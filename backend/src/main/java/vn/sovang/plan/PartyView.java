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
 * @param name the unit's or group's own name; as written while it is not settled, and for a person
 * @param person the words when a person or the holder of a post is named; the unit is then theirs
 */
@Schema(name = "PlanParty")
public record PartyView(
        @NotNull String raw,
        @NotNull String name,
        Optional<UUID> unitId,
        @Schema(nullable = true) Group group,
        Optional<String> person) {

    static PartyView of(TaskParty party, String unitName) {
        String meaning = unitName != null
                ? unitName
                : party.group() != null ? party.group().label() : party.raw();
        return new PartyView(
                party.raw(),
                party.person() == null ? meaning : party.person(),
                Optional.ofNullable(party.unitId()),
                party.group(),
                Optional.ofNullable(party.person()));
    }
}
