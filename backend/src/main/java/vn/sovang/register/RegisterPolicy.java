package vn.sovang.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Beginnings;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** The register is read by everyone signed in and written by decisions, and by the department from paper. */
@ApplicationScoped
class RegisterPolicy implements Beginnings {

    /** What can be begun. */
    private enum Beginning {
        DECLARE_HONOUR
    }

    Verdict mayDeclare(Actor actor) {
        return Verdict.of(
                actor.is(Role.DEPARTMENT), "Chỉ chuyên viên Ban Thi đua – Khen thưởng nhập khen thưởng vào sổ.");
    }

    @Override
    public List<AllowedAction> of(Actor actor) {
        return List.of(AllowedAction.of(Beginning.DECLARE_HONOUR, mayDeclare(actor)));
    }
}
