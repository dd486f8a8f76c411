package vn.sovang.unit.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Beginnings;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** Who records reorganisations; everyone signed in may read them. */
@ApplicationScoped
class ReorganisationPolicy implements Beginnings {

    /** What can be begun. */
    private enum Beginning {
        RECORD_REORGANISATION
    }

    private static final String KEEPER =
            "Chỉ chuyên viên Ban Thi đua – Khen thưởng và quản trị hệ thống ghi nhận sắp xếp tổ chức.";

    /** What can be done about reorganisations. */
    enum Action {
        RECORD,
        UNDO
    }

    Verdict mayRecord(Actor actor) {
        return Verdict.of(actor.isAny(Role.DEPARTMENT, Role.ADMIN), KEEPER);
    }

    Verdict mayUndo(Actor actor, Reorganisation r) {
        return mayRecord(actor).and(Verdict.of(!r.isUndone(), "Lần sắp xếp này đã được hoàn tác."));
    }

    @Override
    public List<AllowedAction> of(Actor actor) {
        return List.of(AllowedAction.of(Beginning.RECORD_REORGANISATION, mayRecord(actor)));
    }

    List<AllowedAction> onUnit(Actor actor) {
        return List.of(AllowedAction.of(Action.RECORD, mayRecord(actor)));
    }

    List<AllowedAction> on(Actor actor, Reorganisation r) {
        return List.of(AllowedAction.of(Action.UNDO, mayUndo(actor, r)));
    }
}
