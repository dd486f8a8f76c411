package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.security.Role;
import vn.sovang.unit.Unit;
import vn.sovang.unit.Units;

/** Whether roles that are to be given hold together, and with the units they name. */
@ApplicationScoped
class GrantCheck {

    private final Units units;

    GrantCheck(Units units) {
        this.units = units;
    }

    /**
     * @param at where the roles stand: pointers go on with their index, or with the field where {@code at} is empty
     * @throws Invalid naming each place (422)
     */
    void require(List<GrantContent> grants, String at) {
        var known = units
                .list(
                        "id in ?1",
                        Stream.concat(
                                        grants.stream()
                                                .map(GrantContent::unitId)
                                                .filter(Objects::nonNull),
                                        // An empty "in" list is no SQL; a random id matches nothing.
                                        Stream.of(UUID.randomUUID()))
                                .toList())
                .stream()
                .collect(Collectors.toMap(Unit::id, u -> u));
        List<FieldError> faults = new ArrayList<>();
        for (int i = 0; i < grants.size(); i++) {
            GrantContent grant = grants.get(i);
            String here = at.isEmpty() ? "" : at + i;
            faults.addAll(grant.faults(here));
            if (grant.unitId() != null) {
                String fault = known.containsKey(grant.unitId())
                        ? unitFault(grant.role(), known.get(grant.unitId()).outside())
                        : "Không có đơn vị này.";
                if (fault != null) {
                    faults.add(new FieldError(here + "/unitId", fault));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    /** What an outside organisation sees here is the room of its cluster; its people are never people of the province. */
    private static String unitFault(Role role, boolean outside) {
        if (role == Role.GUEST && !outside) {
            return "Khách là người của tổ chức ngoài tỉnh; đơn vị này thuộc tỉnh.";
        }
        if (role != Role.GUEST && outside) {
            return "Tổ chức ngoài tỉnh chỉ có tài khoản khách của phòng cụm liên tỉnh.";
        }
        return null;
    }
}
