package vn.sovang.shared.security;

import java.util.List;

/**
 * Implemented by the policy of each feature: what a person may begin there. Where a record exists, its own
 * {@code allowedActions} say what can be done with it.
 */
public interface Beginnings {

    List<AllowedAction> of(Actor actor);
}
