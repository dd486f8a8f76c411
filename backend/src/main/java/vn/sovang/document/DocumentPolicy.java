package vn.sovang.document;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** Official papers are read by everyone signed in and written by the department; files follow their records. */
@ApplicationScoped
class DocumentPolicy {

    Verdict mayWrite(Actor actor) {
        return Verdict.of(actor.is(Role.DEPARTMENT), "Chỉ chuyên viên Ban Thi đua – Khen thưởng ghi sổ văn bản.");
    }

    Verdict maySend(Actor actor) {
        return Verdict.of(
                actor.seesProvince() || actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER),
                "Vai trò của anh/chị chỉ xem, không gửi tệp.");
    }
}
