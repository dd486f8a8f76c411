package vn.sovang.bonus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Beginnings;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/**
 * The department keeps the money of the province's decisions, each unit that of its own; a unit reads what its people
 * receive. The head of the department answers for what bonuses are reckoned from.
 */
@ApplicationScoped
class BonusPolicy implements Beginnings {

    private enum Beginning {
        READ_BONUSES,
        CHANGE_BONUS_SCALE
    }

    /** What can be done with one bonus. */
    private enum Action {
        PAY,
        RULE,
        UNPAY,
        RECOVER
    }

    Verdict mayRead(Actor actor) {
        return Verdict.of(
                actor.seesProvince() || actor.isAny(Role.AUDITOR, Role.UNIT_HEAD, Role.UNIT_OFFICER),
                "Danh sách tiền thưởng dành cho Sở Nội vụ, Văn phòng, lãnh đạo tỉnh và đơn vị liên quan.");
    }

    static boolean readsAll(Actor actor) {
        return actor.seesProvince() || actor.is(Role.AUDITOR);
    }

    Verdict mayChangeScale(Actor actor) {
        return Verdict.of(
                actor.is(Role.DEPARTMENT_HEAD), "Chỉ lãnh đạo Sở Nội vụ đổi, xác nhận mức tính tiền thưởng của tỉnh.");
    }

    /** Whether there may be any bonus whose money is theirs. */
    Verdict mayKeepAny(Actor actor) {
        return Verdict.of(
                actor.isAny(Role.DEPARTMENT, Role.UNIT_HEAD, Role.UNIT_OFFICER),
                "Chỉ chuyên viên Ban Thi đua – Khen thưởng và cơ quan ra quyết định ghi việc chi tiền thưởng.");
    }

    /** Whose money it is. */
    Verdict mayKeep(Actor actor, Honoured honour) {
        if (honour.ofProvince()) {
            return Verdict.of(
                    actor.is(Role.DEPARTMENT),
                    "Chỉ chuyên viên Ban Thi đua – Khen thưởng ghi việc chi của quyết định cấp tỉnh.");
        }
        return Verdict.of(
                actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER)
                        && honour.issuerUnitId() != null
                        && actor.worksFor(honour.issuerUnitId()),
                "Chỉ cơ quan ra quyết định ghi việc chi.");
    }

    List<AllowedAction> actions(Actor actor, Honoured honour, BonusState state) {
        Verdict keeper = mayKeep(actor, honour);
        boolean open = state == BonusState.TO_PAY || state == BonusState.REVIEW || state == BonusState.NOT_PAID;
        return List.of(
                AllowedAction.of(
                        Action.PAY,
                        keeper.and(Verdict.of(
                                state == BonusState.TO_PAY, "Chỉ ghi đã chi khi tiền thưởng tính được, chưa chi."))),
                AllowedAction.of(
                        Action.RULE,
                        keeper.and(Verdict.of(open, "Chỉ cho ý kiến khi tiền thưởng tính được, chưa chi."))),
                AllowedAction.of(
                        Action.UNPAY, keeper.and(Verdict.of(state == BonusState.PAID, "Tiền thưởng này chưa chi."))),
                AllowedAction.of(
                        Action.RECOVER,
                        keeper.and(
                                Verdict.of(state == BonusState.TO_RECOVER, "Không có tiền thưởng nào phải thu hồi."))));
    }

    @Override
    public List<AllowedAction> of(Actor actor) {
        return List.of(
                AllowedAction.of(Beginning.READ_BONUSES, mayRead(actor)),
                AllowedAction.of(Beginning.CHANGE_BONUS_SCALE, mayChangeScale(actor)));
    }
}
