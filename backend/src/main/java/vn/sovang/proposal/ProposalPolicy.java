package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Beginnings;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** Who may do what with a dossier, whatever its state. */
@ApplicationScoped
class ProposalPolicy implements Beginnings {

    /** What can be begun. */
    private enum Beginning {
        DRAFT_PROPOSAL,
        READ_DECISION_DRAFTS
    }

    private static final String TWICE = "Người đã xử lý bước trước không ký bước này.";

    private final CouncilReading council;

    ProposalPolicy(CouncilReading council) {
        this.council = council;
    }

    boolean sees(Actor actor, Proposal p) {
        return seesAll(actor, p) || p.nominees().stream().anyMatch(n -> actor.worksFor(n.unitId()));
    }

    /** The whole dossier; otherwise only the nominees of the actor's own unit. */
    boolean seesAll(Actor actor, Proposal p) {
        return seesProvince(actor) || actor.worksFor(p.proposerUnitId()) || council.includes(actor, p.id());
    }

    /** Results of the council are for those who consider the dossier, not for who proposes. */
    boolean seesCouncilResults(Actor actor, Proposal p) {
        return seesProvince(actor) || council.includes(actor, p.id());
    }

    static boolean seesProvince(Actor actor) {
        return actor.seesProvince() || actor.is(Role.AUDITOR);
    }

    /** People with nothing to do with dossiers learn nothing of them, not even how many there are. */
    static boolean readsDossiers(Actor actor) {
        return seesProvince(actor) || isUnitPerson(actor) || actor.is(Role.COUNCIL);
    }

    boolean sees(Actor actor, Proposal p, Nominee n) {
        return actor.worksFor(n.unitId()) || seesAll(actor, p);
    }

    /** Whether dossiers of that unit exist for the actor at all. */
    boolean seesDossiersOf(Actor actor, java.util.UUID unitId) {
        return seesProvince(actor) || actor.worksFor(unitId);
    }

    /** @param unitId who proposes; null while that is not said */
    Verdict mayDraft(Actor actor, java.util.UUID unitId) {
        return Verdict.of(
                isUnitPerson(actor) && (unitId == null || actor.worksFor(unitId)),
                "Chỉ thủ trưởng, cán bộ của đơn vị đề nghị lập hồ sơ đề nghị khen thưởng.");
    }

    Verdict may(Actor actor, ProposalAction action, Proposal p) {
        return switch (action) {
            case EDIT ->
                Verdict.of(
                        isUnitPerson(actor) && actor.worksFor(p.proposerUnitId()),
                        "Chỉ người của đơn vị đề nghị (" + p.proposerName() + ") sửa hồ sơ.");
            case SIGN_LETTER, SUBMIT, RESUBMIT, WITHDRAW ->
                Verdict.of(
                        isHeadFor(actor, p.proposerUnitId()),
                        "Chỉ thủ trưởng đơn vị đề nghị (" + p.proposerName() + ") ký, gửi hoặc rút hồ sơ.");
            case RECEIVE, RETURN, START_APPRAISAL, APPRAISE, CONCLUDE_APPRAISAL, SET_ROUTES ->
                Verdict.of(
                        actor.is(Role.DEPARTMENT),
                        "Chỉ chuyên viên Ban Thi đua – Khen thưởng tiếp nhận, thẩm định hồ sơ.");
            case SIGN_UP ->
                Verdict.of(actor.is(Role.DEPARTMENT_HEAD), "Chỉ lãnh đạo Sở Nội vụ ký trình.")
                        .and(fresh(p.progress().wasAppraisedBy(actor.accountId())));
            case RECONSIDER ->
                Verdict.of(
                        actor.is(p.status() == ProposalStatus.VERIFIED ? Role.LEADER : Role.DEPARTMENT_HEAD),
                        "Chỉ người đang được trình yêu cầu thẩm định lại.");
            case VERIFY ->
                Verdict.of(actor.is(Role.OFFICE), "Chỉ Văn phòng UBND tỉnh thẩm tra.")
                        .and(fresh(p.progress().wasAppraisedBy(actor.accountId())
                                || p.progress().wasSignedUpBy(actor.accountId())));
            case OFFICE_RETURN -> Verdict.of(actor.is(Role.OFFICE), "Chỉ Văn phòng UBND tỉnh trả lại Sở Nội vụ.");
            case DECIDE ->
                Verdict.of(actor.is(Role.LEADER), "Chỉ lãnh đạo UBND tỉnh quyết định khen thưởng.")
                        .and(fresh(p.progress().wasAppraisedBy(actor.accountId())
                                || p.progress().wasSignedUpBy(actor.accountId())
                                || p.progress().wasVerifiedBy(actor.accountId())));
            case CLOSE ->
                Verdict.of(
                        actor.is(p.status() == ProposalStatus.APPRAISED ? Role.DEPARTMENT_HEAD : Role.DEPARTMENT),
                        "Chỉ Sở Nội vụ kết thúc hồ sơ.");
        };
    }

    /** Whether the action is the business of this person's role at all, so that it is shown with its reason. */
    boolean concerns(Actor actor, ProposalAction action, Proposal p) {
        return switch (action) {
            case EDIT, SIGN_LETTER, SUBMIT, RESUBMIT, WITHDRAW ->
                isUnitPerson(actor) && actor.worksFor(p.proposerUnitId());
            case RECEIVE, RETURN, START_APPRAISAL, APPRAISE, CONCLUDE_APPRAISAL, SET_ROUTES ->
                actor.is(Role.DEPARTMENT);
            case SIGN_UP -> actor.is(Role.DEPARTMENT_HEAD);
            case RECONSIDER -> actor.isAny(Role.DEPARTMENT_HEAD, Role.LEADER);
            case VERIFY, OFFICE_RETURN -> actor.is(Role.OFFICE);
            case DECIDE -> actor.is(Role.LEADER);
            case CLOSE -> actor.isAny(Role.DEPARTMENT, Role.DEPARTMENT_HEAD);
        };
    }

    /** Separation of duties for accounts that hold several roles. */
    private static Verdict fresh(boolean workedBefore) {
        return Verdict.of(!workedBefore, TWICE);
    }

    Verdict mayWriteReport(Actor actor, Nominee n) {
        return Verdict.of(
                isUnitPerson(actor) && actor.worksFor(n.unitId()),
                "Chỉ người của đơn vị được đề nghị viết báo cáo thành tích.");
    }

    Verdict mayConfirmReport(Actor actor, Nominee n) {
        return Verdict.of(
                isHeadFor(actor, n.unitId()), "Chỉ thủ trưởng đơn vị được đề nghị xác nhận báo cáo thành tích.");
    }

    private static boolean isUnitPerson(Actor actor) {
        return actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER);
    }

    /** Head of the unit itself or of one above it. */
    static boolean isHeadFor(Actor actor, java.util.UUID unitId) {
        return actor.is(Role.UNIT_HEAD) && actor.worksFor(unitId);
    }

    @Override
    public List<AllowedAction> of(Actor actor) {
        return List.of(
                AllowedAction.of(Beginning.DRAFT_PROPOSAL, mayDraft(actor, null)),
                AllowedAction.of(
                        Beginning.READ_DECISION_DRAFTS,
                        Verdict.of(seesProvince(actor), "Dự thảo quyết định chỉ cơ quan xử lý hồ sơ xem.")));
    }
}
