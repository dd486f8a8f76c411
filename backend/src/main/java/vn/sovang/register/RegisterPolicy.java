package vn.sovang.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** The register is read by everyone signed in and written by decisions, and by the department from paper. */
@ApplicationScoped
class RegisterPolicy {

    /** What can be done with the register as a whole. */
    enum Action {
        DECLARE
    }

    Verdict mayDeclare(Actor actor) {
        return Verdict.of(
                actor.is(Role.DEPARTMENT), "Chỉ chuyên viên Ban Thi đua – Khen thưởng nhập khen thưởng vào sổ.");
    }

    List<AllowedAction> actions(Actor actor) {
        return List.of(AllowedAction.of(Action.DECLARE, mayDeclare(actor)));
    }
}
