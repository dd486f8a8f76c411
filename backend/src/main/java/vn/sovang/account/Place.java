package vn.sovang.account;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;

/** A part of the product in the navigation, with the roles that find something there. */
@Schema(name = "Place")
public enum Place {
    TODAY,
    PLANS,
    BLOCKS,
    /** All there is for guests; the others come to a room from the page of its block. */
    ROOMS(Role.GUEST),
    MOVEMENTS,
    PLEDGES(
            Role.DEPARTMENT,
            Role.DEPARTMENT_HEAD,
            Role.OFFICE,
            Role.LEADER,
            Role.UNIT_HEAD,
            Role.UNIT_OFFICER,
            Role.AUDITOR),
    MEETINGS(
            Role.DEPARTMENT,
            Role.DEPARTMENT_HEAD,
            Role.OFFICE,
            Role.LEADER,
            Role.UNIT_HEAD,
            Role.UNIT_OFFICER,
            Role.AUDITOR),
    ROUNDS(
            Role.DEPARTMENT,
            Role.DEPARTMENT_HEAD,
            Role.OFFICE,
            Role.LEADER,
            Role.UNIT_HEAD,
            Role.UNIT_OFFICER,
            Role.AUDITOR),
    PROPOSALS(
            Role.DEPARTMENT,
            Role.DEPARTMENT_HEAD,
            Role.OFFICE,
            Role.LEADER,
            Role.UNIT_HEAD,
            Role.UNIT_OFFICER,
            Role.COUNCIL,
            Role.AUDITOR),
    COUNCIL(
            Role.DEPARTMENT,
            Role.DEPARTMENT_HEAD,
            Role.OFFICE,
            Role.LEADER,
            Role.UNIT_HEAD,
            Role.UNIT_OFFICER,
            Role.COUNCIL,
            Role.AUDITOR),
    DECISIONS,
    SUBMISSIONS(Role.DEPARTMENT, Role.DEPARTMENT_HEAD, Role.OFFICE, Role.LEADER, Role.AUDITOR),
    BONUSES(
            Role.DEPARTMENT,
            Role.DEPARTMENT_HEAD,
            Role.OFFICE,
            Role.LEADER,
            Role.UNIT_HEAD,
            Role.UNIT_OFFICER,
            Role.AUDITOR),
    REGISTER,
    ROLEMODELS,
    UNITS,
    DOCUMENTS,
    ACCOUNTS(Role.ADMIN),
    CLIENTS(Role.ADMIN),
    AUDIT;

    private final Set<Role> roles;

    Place(Role... roles) {
        this.roles = roles.length == 0 ? EnumSet.complementOf(EnumSet.of(Role.GUEST, Role.INTEGRATION)) : Set.of(roles);
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static List<Place> openTo(Actor actor) {
        return Arrays.stream(values())
                .filter(p -> p.roles.stream().anyMatch(actor::is))
                .toList();
    }
}
