package vn.sovang.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Beginnings;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** Who plans and runs rounds: the department those of the province, a unit's people their own. */
@ApplicationScoped
public class RoundPolicy implements Beginnings {

    /** What can be begun. */
    private enum Beginning {
        PLAN_AWARD_ROUND,
        PLAN_PROVINCE_ROUND
    }

    private static final String DEPARTMENT = "Chỉ chuyên viên Ban Thi đua – Khen thưởng lập đợt xét của tỉnh.";
    private static final String OWNER = "Chỉ thủ trưởng, cán bộ của đơn vị lập và điều hành đợt xét của đơn vị.";

    static boolean seesAll(Actor actor) {
        return actor.seesProvince() || actor.is(Role.AUDITOR);
    }

    /** Whether rounds of that unit exist for the actor before they are open. */
    boolean seesRoundsOf(Actor actor, UUID unitId) {
        return seesAll(actor) || actor.worksFor(unitId);
    }

    /** @param ownerUnitId null for a round of the province */
    Verdict mayRun(Actor actor, UUID ownerUnitId) {
        return ownerUnitId == null
                ? Verdict.of(actor.is(Role.DEPARTMENT), DEPARTMENT)
                : Verdict.of(isUnitPerson(actor) && actor.worksFor(ownerUnitId), OWNER);
    }

    Verdict may(Actor actor, RoundAction action, AwardRound r) {
        return mayRun(actor, r.ownerUnitId());
    }

    public static boolean isUnitPerson(Actor actor) {
        return actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER);
    }

    @Override
    public List<AllowedAction> of(Actor actor) {
        return List.of(
                AllowedAction.of(
                        Beginning.PLAN_AWARD_ROUND,
                        Verdict.of(actor.is(Role.DEPARTMENT) || isUnitPerson(actor), OWNER)),
                AllowedAction.of(Beginning.PLAN_PROVINCE_ROUND, mayRun(actor, null)));
    }
}
