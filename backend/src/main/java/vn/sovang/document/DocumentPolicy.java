package vn.sovang.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Beginnings;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** Official papers are read by everyone signed in and written by the department; files follow their records. */
@ApplicationScoped
class DocumentPolicy implements Beginnings {

    /** What can be begun. */
    private enum Beginning {
        RECORD_DOCUMENT,
        SEND_FILE
    }

    Verdict mayWrite(Actor actor) {
        return Verdict.of(actor.is(Role.DEPARTMENT), "Chỉ chuyên viên Ban Thi đua – Khen thưởng ghi sổ văn bản.");
    }

    Verdict maySend(Actor actor) {
        return Verdict.of(
                actor.seesProvince() || actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER, Role.GUEST),
                "Vai trò của anh/chị chỉ xem, không gửi tệp.");
    }

    @Override
    public List<AllowedAction> of(Actor actor) {
        return List.of(
                AllowedAction.of(Beginning.RECORD_DOCUMENT, mayWrite(actor)),
                AllowedAction.of(Beginning.SEND_FILE, maySend(actor)));
    }
}
