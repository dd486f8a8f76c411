package vn.sovang.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Beginnings;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** Units tell of their own, the department compares; who reads the province reads all. */
@ApplicationScoped
class DeclarationPolicy implements Beginnings {

    private enum Beginning {
        DECLARE_AWARD
    }

    /** What can be done with a declared award. */
    enum Action {
        CORRECT,
        WITHDRAW,
        VERIFY,
        GIVE_BACK
    }

    private static final String OWN = "Chỉ thủ trưởng, cán bộ của đơn vị khai khen thưởng của đơn vị mình.";
    private static final String DEPARTMENT = "Chỉ chuyên viên Ban Thi đua – Khen thưởng đối chiếu bản khai.";

    boolean sees(Actor actor, DeclaredAward d) {
        return seesAll(actor) || actor.worksFor(d.unitId());
    }

    private static boolean seesAll(Actor actor) {
        return actor.seesProvince() || actor.is(Role.AUDITOR);
    }

    SqlList within(Actor actor, SqlList list) {
        return seesAll(actor)
                ? list
                : list.where("d.unit_id = any(:scope)", "scope", actor.units().toArray(UUID[]::new));
    }

    /** @param unitId for whom; null while that is not said */
    Verdict mayDeclare(Actor actor, UUID unitId) {
        return Verdict.of(
                actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER) && (unitId == null || actor.worksFor(unitId)), OWN);
    }

    Verdict may(Actor actor, Action action, DeclaredAward d) {
        return switch (action) {
            case CORRECT, WITHDRAW -> mayDeclare(actor, d.unitId());
            case VERIFY, GIVE_BACK -> Verdict.of(actor.is(Role.DEPARTMENT), DEPARTMENT);
        };
    }

    List<AllowedAction> actions(Actor actor, DeclaredAward d) {
        Verdict open = Verdict.of(
                d.status() == DeclarationStatus.SUBMITTED || d.status() == DeclarationStatus.RETURNED,
                "Bản khai này " + d.status().label().toLowerCase() + ".");
        Verdict waiting = Verdict.of(
                d.status() == DeclarationStatus.SUBMITTED,
                "Bản khai này " + d.status().label().toLowerCase() + ".");
        return List.of(
                AllowedAction.of(Action.CORRECT, may(actor, Action.CORRECT, d).and(open)),
                AllowedAction.of(Action.WITHDRAW, may(actor, Action.WITHDRAW, d).and(open)),
                AllowedAction.of(Action.VERIFY, may(actor, Action.VERIFY, d).and(waiting)),
                AllowedAction.of(
                        Action.GIVE_BACK, may(actor, Action.GIVE_BACK, d).and(waiting)));
    }

    @Override
    public List<AllowedAction> of(Actor actor) {
        return List.of(AllowedAction.of(Beginning.DECLARE_AWARD, mayDeclare(actor, null)));
    }
}
