package vn.sovang.unit.naming;

import java.util.List;
import java.util.UUID;

/**
 * A unit as the resolver needs to know it.
 *
 * @param aliases other names that mean this unit for certain, former names included
 * @param active false for a dissolved or renamed unit: it is offered as a candidate, never chosen
 */
public record KnownName(UUID unitId, String name, List<String> aliases, boolean active) {

    public KnownName {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }
}
