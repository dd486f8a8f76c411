package vn.sovang.unit;

import java.util.List;
import java.util.UUID;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;

/** What can be done with the restricted facts of a person or a unit. */
public enum RestrictedAction {
    READ_RESTRICTED,
    WRITE_RESTRICTED;

    public static List<AllowedAction> of(UnitPolicy policy, Actor actor, UUID unitId) {
        return List.of(
                AllowedAction.of(READ_RESTRICTED, policy.mayReadRestricted(actor, unitId)),
                AllowedAction.of(WRITE_RESTRICTED, policy.mayWriteRestricted(actor, unitId)));
    }
}
