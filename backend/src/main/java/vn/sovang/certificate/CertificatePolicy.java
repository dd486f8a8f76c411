package vn.sovang.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Beginnings;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** The department prints and places; whoever reads the register sees that there is a certificate. */
@ApplicationScoped
class CertificatePolicy implements Beginnings {

    private enum Action {
        PRINT_CERTIFICATES,
        CHANGE_CERTIFICATE_LAYOUT
    }

    Verdict mayPrint(Actor actor) {
        return Verdict.of(
                actor.isAny(Role.DEPARTMENT, Role.DEPARTMENT_HEAD, Role.OFFICE),
                "Chỉ Ban Thi đua – Khen thưởng, Sở Nội vụ và Văn phòng UBND tỉnh in giấy chứng nhận khen thưởng.");
    }

    Verdict mayPlace(Actor actor) {
        return Verdict.of(
                actor.is(Role.DEPARTMENT), "Chỉ chuyên viên Ban Thi đua – Khen thưởng đổi mẫu in khen thưởng.");
    }

    @Override
    public List<AllowedAction> of(Actor actor) {
        return List.of(
                AllowedAction.of(Action.PRINT_CERTIFICATES, mayPrint(actor)),
                AllowedAction.of(Action.CHANGE_CERTIFICATE_LAYOUT, mayPlace(actor)));
    }
}
