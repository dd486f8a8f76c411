package vn.sovang.shared.security;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/**
 * The person or machine behind a request.
 *
 * @param accountId account, recorded in the audit trail
 * @param sessionId sign-in session, null for work the program does itself
 * @param name full name as shown to others
 * @param roles every role the account holds today
 * @param headOf units whose head the account is, without those below
 * @param units units the account works for, with all units below them
 * @param standsInFor whose roles the account holds by delegation today; written beside everything it does
 */
public record Actor(
        UUID accountId,
        UUID sessionId,
        String name,
        Set<Role> roles,
        Set<UUID> headOf,
        Set<UUID> units,
        Set<StandIn> standsInFor) {

    public Actor(UUID accountId, UUID sessionId, String name, Set<Role> roles, Set<UUID> headOf, Set<UUID> units) {
        this(accountId, sessionId, name, roles, headOf, units, Set.of());
    }

    /**
     * A role held in another's place (ủy quyền).
     *
     * @param name full name of who delegated it
     * @param unitId unit of a unit role, otherwise null
     */
    public record StandIn(UUID accountId, String name, Role role, UUID unitId) {}

    private static final Set<Role> PROVINCE =
            Set.of(Role.DEPARTMENT, Role.DEPARTMENT_HEAD, Role.OFFICE, Role.LEADER, Role.INTEGRATION);

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAny(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    /**
     * The people of the department, the Office and the leaders, who read the whole province; and the machines, which
     * read of it what their scopes name.
     */
    public boolean seesProvince() {
        return roles.stream().anyMatch(PROVINCE::contains);
    }

    public boolean worksFor(UUID unitId) {
        return units.contains(unitId);
    }

    public boolean heads(UUID unitId) {
        return headOf.contains(unitId);
    }
}
