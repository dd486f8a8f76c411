package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.sovang.unit.GroupMembers;
import vn.sovang.unit.naming.Group;

/** The units behind the groups a plan names, as far as the year's groups are known. */
@ApplicationScoped
class GroupUnits {

    private final Instance<GroupMembers> groups;

    GroupUnits(@Any Instance<GroupMembers> groups) {
        this.groups = groups;
    }

    Set<UUID> of(Collection<Group> wanted, int year) {
        Set<UUID> units = new HashSet<>();
        groups.stream().filter(g -> wanted.contains(g.group())).forEach(g -> units.addAll(g.units(year)));
        return units;
    }
}
