package vn.sovang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Beginnings;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** The auditor reads and checks the whole trail; everybody else finds their own acts in it. */
@ApplicationScoped
class AuditPolicy implements Beginnings {

    /** What can be begun. */
    private enum Beginning {
        AUDIT_ALL
    }

    static boolean seesAll(Actor actor) {
        return actor.is(Role.AUDITOR);
    }

    static Verdict mayVerify(Actor actor) {
        return Verdict.of(seesAll(actor), "Chỉ người giám sát nhật ký được kiểm tra chuỗi nhật ký.");
    }

    @Override
    public List<AllowedAction> of(Actor actor) {
        return List.of(AllowedAction.of(Beginning.AUDIT_ALL, mayVerify(actor)));
    }
}
