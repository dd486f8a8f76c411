package vn.sovang.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Beginnings;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** Who sees a pledge and who may do what with it; states are the aggregate's matter. */
@ApplicationScoped
class PledgePolicy implements Beginnings {

    /** What can be begun. */
    private enum Beginning {
        BEGIN_PLEDGE
    }

    private static final String OWN = "Chỉ cán bộ và thủ trưởng của đơn vị lập giao ước được làm việc này.";
    private static final String SIGNER = "Chỉ thủ trưởng đơn vị được ký giao ước của đơn vị mình.";
    private static final String RUNNER =
            "Chỉ đơn vị đứng đầu cụm, khối và Ban Thi đua – Khen thưởng được làm việc này.";
    private static final String OWN_RESULT =
            "Đơn vị đứng đầu không tự xác nhận kết quả của mình; đơn vị phó hoặc Ban Thi đua – Khen thưởng xác nhận.";

    /** The rule of {@link #sees} in SQL, on {@code pledge p}. */
    private static final String SCOPE = """
            (p.unit_id = any(:units)
              or p.status <> 'DRAFT' and exists (
                    select 1 from block_term t where t.id = p.term_id and t.head_unit_id = any(:units))
              or p.signed_at is not null and exists (
                    select 1 from block_term_member m where m.term_id = p.term_id and m.unit_id = any(:units)))
            """;

    /** Narrows a list with {@code pledge p} to what the actor sees. */
    static SqlList within(Actor actor, SqlList list) {
        return seesAll(actor) ? list : list.where(SCOPE, "units", actor.units().toArray(UUID[]::new));
    }

    static boolean seesAll(Actor actor) {
        return actor.seesProvince() || actor.is(Role.AUDITOR);
    }

    /** The progress of a block: its members, its head and those who see all. */
    boolean seesProgress(Actor actor, PledgeFrame frame) {
        return seesAll(actor) || frame.isHeadedBy(actor) || frame.hasMember(actor);
    }

    boolean sees(Actor actor, Pledge pledge, PledgeFrame frame) {
        return seesAll(actor)
                || actor.worksFor(pledge.unitId())
                || pledge.status() != PledgeStatus.DRAFT && frame.isHeadedBy(actor)
                || pledge.isSigned() && frame.hasMember(actor);
    }

    /** Before the block is known: the department begins only the province's own, in the cluster of provinces. */
    Verdict mayBegin(Actor actor, UUID unitId) {
        boolean own = unitId == null ? actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER) : actor.worksFor(unitId);
        return Verdict.of(own || actor.is(Role.DEPARTMENT), OWN);
    }

    Verdict mayWrite(Actor actor, UUID unitId, PledgeFrame frame) {
        boolean forProvince = frame.supraProvincial() && actor.is(Role.DEPARTMENT);
        return Verdict.of(actor.worksFor(unitId) || forProvince, OWN);
    }

    Verdict maySign(Actor actor, Pledge pledge, PledgeFrame frame) {
        boolean forProvince = frame.supraProvincial() && actor.is(Role.LEADER);
        return Verdict.of(actor.heads(pledge.unitId()) || forProvince, SIGNER);
    }

    Verdict mayMarkSigned(Actor actor, PledgeFrame frame) {
        return Verdict.of(frame.isHeadedBy(actor) || actor.is(Role.DEPARTMENT), RUNNER);
    }

    /** Before signing the unit's own head returns it too; afterwards the one who confirms. */
    Verdict mayReturn(Actor actor, Pledge pledge, PledgeFrame frame) {
        if (pledge.status() == PledgeStatus.YEAR_REPORTED) {
            return mayConfirm(actor, pledge, frame);
        }
        return Verdict.of(actor.heads(pledge.unitId()) || frame.isHeadedBy(actor) || actor.is(Role.DEPARTMENT), RUNNER);
    }

    Verdict mayConfirm(Actor actor, Pledge pledge, PledgeFrame frame) {
        if (actor.is(Role.DEPARTMENT)) {
            return Verdict.yes();
        }
        if (frame.isHead(pledge.unitId())) {
            return Verdict.of(frame.hasDeputy(actor), OWN_RESULT);
        }
        return Verdict.of(frame.isHeadedBy(actor), RUNNER);
    }

    /** The verdict of who, then of the state, for the buttons. */
    Verdict of(PledgeAction action, Actor actor, Pledge p, PledgeFrame frame) {
        Verdict own = mayWrite(actor, p.unitId(), frame);
        PledgeStatus status = p.status();
        return switch (action) {
            case EDIT -> own.and(Verdict.of(p.isOpen(), "Giao ước đã gửi, không sửa được nữa."));
            case SUBMIT -> own.and(Verdict.of(p.isOpen(), "Giao ước đã gửi rồi."));
            case SIGN -> maySign(actor, p, frame).and(inState(status, PledgeStatus.SUBMITTED));
            case MARK_SIGNED -> mayMarkSigned(actor, frame).and(inState(status, PledgeStatus.SUBMITTED));
            case RETURN ->
                mayReturn(actor, p, frame)
                        .and(Verdict.of(
                                status.next().contains(PledgeStatus.RETURNED),
                                "Ở trạng thái “" + status.label() + "” không trả lại được."));
            case ENTER_MID_RESULTS -> own.and(results(p, ReportPeriod.MID));
            case REPORT_MID -> own.and(inState(status, PledgeStatus.SIGNED));
            case ENTER_YEAR_RESULTS, REPORT_YEAR -> own.and(results(p, ReportPeriod.YEAR));
            case CONFIRM -> mayConfirm(actor, p, frame).and(inState(status, PledgeStatus.YEAR_REPORTED));
        };
    }

    private static Verdict inState(PledgeStatus now, PledgeStatus wanted) {
        return Verdict.of(now == wanted, "Giao ước đang ở trạng thái “" + now.label() + "”.");
    }

    private static Verdict results(Pledge p, ReportPeriod period) {
        return Verdict.of(
                p.takesResults(period),
                "Ở trạng thái “" + p.status().label() + "” không ghi được kết quả " + period.label() + ".");
    }

    @Override
    public List<AllowedAction> of(Actor actor) {
        return List.of(AllowedAction.of(Beginning.BEGIN_PLEDGE, mayBegin(actor, null)));
    }
}
