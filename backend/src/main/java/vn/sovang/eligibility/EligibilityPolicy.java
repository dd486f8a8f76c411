package vn.sovang.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Beginnings;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** Whoever handles dossiers may ask about a history; it tells nothing of what the product holds. */
@ApplicationScoped
class EligibilityPolicy implements Beginnings {

    /** What can be begun. */
    private enum Beginning {
        CHECK_ELIGIBILITY
    }

    Verdict mayCheck(Actor actor) {
        return Verdict.of(
                actor.seesProvince() || actor.isAny(Role.COUNCIL, Role.UNIT_HEAD, Role.UNIT_OFFICER),
                "Việc kiểm tra điều kiện dành cho người làm hồ sơ khen thưởng.");
    }

    @Override
    public List<AllowedAction> of(Actor actor) {
        return List.of(AllowedAction.of(Beginning.CHECK_ELIGIBILITY, mayCheck(actor)));
    }
}
