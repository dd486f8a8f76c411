package vn.sovang.rolemodel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Beginnings;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/**
 * Who sees and who writes down role models. One that was replicated is known to everybody signed in; before that, and
 * after it was given up, its own unit and those who read the province know it.
 */
@ApplicationScoped
class RoleModelPolicy implements Beginnings {

    private enum Beginning {
        RECORD_ROLE_MODEL,
        /** For any unit. */
        RECORD_ANY_ROLE_MODEL
    }

    private static final String SCOPE = "(m.stage = 'REPLICATED' or m.unit_id = any(:units))";
    private static final String WRITER = "Chỉ đơn vị phát hiện và Ban Thi đua – Khen thưởng được làm việc này.";
    private static final String PUBLISHER = "Chỉ Ban Thi đua – Khen thưởng được công khai điển hình.";

    boolean sees(Actor actor, RoleModel m) {
        return m.stage() == RoleModelStage.REPLICATED || actor.seesProvince() || actor.worksFor(m.unitId());
    }

    /** Narrows a list with {@code role_model m} to what the actor sees. */
    SqlList within(Actor actor, SqlList list) {
        return actor.seesProvince()
                ? list
                : list.where(SCOPE, "units", actor.units().toArray(UUID[]::new));
    }

    Verdict mayWrite(Actor actor, UUID unit) {
        return Verdict.of(actor.is(Role.DEPARTMENT) || unit != null && actor.worksFor(unit), WRITER);
    }

    Verdict mayRecordAny(Actor actor) {
        return Verdict.of(actor.isAny(Role.DEPARTMENT, Role.UNIT_HEAD, Role.UNIT_OFFICER), WRITER);
    }

    Verdict mayPublish(Actor actor) {
        return Verdict.of(actor.is(Role.DEPARTMENT), PUBLISHER);
    }

    /** @param shown true where there is anything of it that may be public */
    Verdict of(RoleModelAction action, Actor actor, RoleModel m, boolean shown) {
        Verdict writes = mayWrite(actor, m.unitId());
        Verdict live = Verdict.of(m.stage() != RoleModelStage.WITHDRAWN, "Điển hình đã thôi nêu gương.");
        return switch (action) {
            case EDIT, MOVE, ADD_COPY, ADD_MEDIA -> writes.and(live);
            case CHECK_LINKS -> writes;
            case CONSENT ->
                writes.and(live)
                        .and(Verdict.of(m.subjectKind().isOfPeople(), "Chỉ ghi sự đồng ý của cá nhân, hộ gia đình."));
            case PUBLISH ->
                mayPublish(actor)
                        .and(Verdict.of(
                                m.stage() == RoleModelStage.REPLICATED, "Chỉ công khai điển hình đã nhân rộng."))
                        .and(Verdict.of(m.publishedOn() == null, "Điển hình này đã công khai."))
                        .and(Verdict.of(shown, m.consent() == null ? RoleModel.NO_GROUND : RoleModel.WITHDREW));
            case UNPUBLISH ->
                mayPublish(actor).and(Verdict.of(m.publishedOn() != null, "Điển hình này chưa công khai."));
        };
    }

    @Override
    public List<AllowedAction> of(Actor actor) {
        return List.of(
                AllowedAction.of(Beginning.RECORD_ROLE_MODEL, mayRecordAny(actor)),
                AllowedAction.of(Beginning.RECORD_ANY_ROLE_MODEL, Verdict.of(actor.is(Role.DEPARTMENT), WRITER)));
    }
}
