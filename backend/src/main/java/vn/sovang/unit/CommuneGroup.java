package vn.sovang.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.naming.Group;

/** "UBND các xã, phường": every commune that exists today. */
@ApplicationScoped
class CommuneGroup implements GroupMembers {

    private final Units units;
    private final AppClock clock;

    CommuneGroup(Units units, AppClock clock) {
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Group group() {
        return Group.COMMUNES;
    }

    @Override
    public Set<UUID> units(int year) {
        Set<UUID> communes = new HashSet<>();
        units.find("kind", UnitKind.COMMUNE).stream()
                .filter(u -> u.isActiveOn(clock.today()))
                .forEach(u -> communes.add(u.id()));
        return communes;
    }
}
