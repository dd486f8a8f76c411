package vn.sovang.shared.security;

import vn.sovang.shared.problem.Forbidden;
import vn.sovang.shared.problem.StateConflict;

/**
 * Answer of a policy: allowed, or not with the reason a person can read.
 *
 * @param reason Vietnamese sentence, null when allowed
 */
public record Verdict(boolean allowed, String reason) {

    private static final Verdict YES = new Verdict(true, null);

    public static Verdict yes() {
        return YES;
    }

    public static Verdict no(String reason) {
        return new Verdict(false, reason);
    }

    public static Verdict of(boolean allowed, String reasonIfNot) {
        return allowed ? YES : no(reasonIfNot);
    }

    /** The first refusal wins. */
    public Verdict and(Verdict other) {
        return allowed ? other : this;
    }

    /** @throws Forbidden with the reason (403) */
    public void orRefuse() {
        if (!allowed) {
            throw new Forbidden(reason);
        }
    }

    /** @throws StateConflict with the reason (409) */
    public void orConflict() {
        if (!allowed) {
            throw new StateConflict(reason);
        }
    }
}
