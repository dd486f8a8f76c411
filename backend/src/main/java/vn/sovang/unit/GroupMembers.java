package vn.sovang.unit;

import java.util.Set;
import java.util.UUID;
import vn.sovang.unit.naming.Group;

/** Implemented for each collective actor whose units are known in a year. */
public interface GroupMembers {

    Group group();

    Set<UUID> units(int year);
}
