package vn.sovang.block.move;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Beginnings;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** A unit asks for itself and reads its own requests; the department answers; those who see the province read all. */
@ApplicationScoped
class MovePolicy implements Beginnings {

    /** What can be begun; for which unit is asked later. */
    private enum Beginning {
        REQUEST_BLOCK_MOVE
    }

    private static final String ASKERS = "Chỉ thủ trưởng và cán bộ phụ trách đề nghị chuyển khối cho đơn vị mình.";
    private static final String ANSWERERS =
            "Chỉ chuyên viên Ban Thi đua – Khen thưởng trả lời đề nghị chuyển cụm, khối.";

    Verdict mayAsk(Actor actor, UUID unitId) {
        return Verdict.of(
                actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER) && (unitId == null || actor.worksFor(unitId)), ASKERS);
    }

    Verdict mayAnswer(Actor actor) {
        return Verdict.of(actor.is(Role.DEPARTMENT), ANSWERERS);
    }

    boolean reads(Actor actor, BlockMove move) {
        return readsAll(actor) || actor.worksFor(move.unitId());
    }

    /** Narrows a list with {@code block_move m} to what the actor reads. */
    SqlList within(Actor actor, SqlList list) {
        return readsAll(actor)
                ? list
                : list.where("m.unit_id = any(:units)", "units", actor.units().toArray(UUID[]::new));
    }

    private static boolean readsAll(Actor actor) {
        return actor.seesProvince() || actor.is(Role.AUDITOR);
    }

    @Override
    public List<AllowedAction> of(Actor actor) {
        return List.of(AllowedAction.of(Beginning.REQUEST_BLOCK_MOVE, mayAsk(actor, null)));
    }
}
