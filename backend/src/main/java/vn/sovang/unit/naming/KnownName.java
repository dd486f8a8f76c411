package vn.sovang.unit.naming;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A unit as the resolver needs to know it.
 *
 * @param aliases other names that mean this unit for certain, former names included
 * @param active false for a dissolved unit: it is offered as a candidate, never chosen
 * @param successors active units that followed a dissolved one; offered beside it
 */
public record KnownName(UUID unitId, String name, List<String> aliases, boolean active, List<Successor> successors) {

    /** @param since first day on which it stands for the former unit */
    public record Successor(UUID unitId, String name, LocalDate since) {}

    public KnownName {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        successors = successors == null ? List.of() : List.copyOf(successors);
    }

    public KnownName(UUID unitId, String name, List<String> aliases, boolean active) {
        this(unitId, name, aliases, active, List.of());
    }
}
