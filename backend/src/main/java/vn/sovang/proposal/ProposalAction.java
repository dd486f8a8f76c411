package vn.sovang.proposal;

import static vn.sovang.proposal.ProposalStatus.APPRAISED;
import static vn.sovang.proposal.ProposalStatus.APPRAISING;
import static vn.sovang.proposal.ProposalStatus.DECIDED;
import static vn.sovang.proposal.ProposalStatus.DRAFT;
import static vn.sovang.proposal.ProposalStatus.RECEIVED;
import static vn.sovang.proposal.ProposalStatus.RETURNED;
import static vn.sovang.proposal.ProposalStatus.SUBMITTED;
import static vn.sovang.proposal.ProposalStatus.SUBMITTED_UP;
import static vn.sovang.proposal.ProposalStatus.VERIFIED;

import java.util.Set;
import vn.sovang.shared.security.Verdict;

/** What can be done with a dossier, and in which states. */
public enum ProposalAction {
    /** Name nominees and papers, write the title. */
    EDIT("sửa hồ sơ", DRAFT, RETURNED),
    /** Record the signed submission letter. */
    SIGN_LETTER("ký tờ trình", DRAFT, RETURNED),
    SUBMIT("gửi Sở Nội vụ", DRAFT),
    RESUBMIT("gửi lại", RETURNED),
    WITHDRAW("rút hồ sơ", DRAFT, SUBMITTED, RECEIVED, RETURNED, APPRAISING),
    RECEIVE("tiếp nhận", SUBMITTED),
    RETURN("trả lại để bổ sung", SUBMITTED, RECEIVED, APPRAISING),
    START_APPRAISAL("bắt đầu thẩm định", RECEIVED),
    APPRAISE("ghi kết quả thẩm định", APPRAISING),
    CONCLUDE_APPRAISAL("kết thúc thẩm định", APPRAISING),
    /** Which awards go to the council, and how. */
    SET_ROUTES("chọn đường xét", RECEIVED, APPRAISING, APPRAISED),
    /** The head of the department signs the submission. */
    SIGN_UP("ký trình", APPRAISED),
    /** The head of the department or the leader asks for a new appraisal. */
    RECONSIDER("yêu cầu thẩm định lại", APPRAISED, VERIFIED),
    VERIFY("thẩm tra", SUBMITTED_UP),
    OFFICE_RETURN("trả lại Sở Nội vụ", SUBMITTED_UP),
    DECIDE("quyết định khen thưởng", VERIFIED),
    /** File the dossier after the decision, or end it when nobody qualified. */
    CLOSE("kết thúc hồ sơ", APPRAISED, DECIDED);

    private final String label;
    private final Set<ProposalStatus> in;

    ProposalAction(String label, ProposalStatus... in) {
        this.label = label;
        this.in = Set.of(in);
    }

    boolean fits(ProposalStatus status) {
        return in.contains(status);
    }

    Verdict in(ProposalStatus status) {
        return Verdict.of(
                fits(status), "Hồ sơ đang ở bước \"" + status.label() + "\", không " + label + " được ở bước này.");
    }
}
