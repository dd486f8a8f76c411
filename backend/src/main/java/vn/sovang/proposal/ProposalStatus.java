package vn.sovang.proposal;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a dossier stands; backend/docs/states/proposal.md is the table an official reads. */
@Schema(name = "ProposalStatus")
public enum ProposalStatus {
    /** Being written by the proposer and the nominees' units. */
    DRAFT("Đang soạn"),
    /** Sent to the agency that leads the round. */
    SENT_TO_LEAD("Đã gửi cơ quan chủ trì"),
    /** Taken in by the lead agency, which pre-appraises it and sends it on. */
    LEAD_REVIEW("Cơ quan chủ trì đang xét"),
    /** Sent to the department, by the proposer or by the lead agency. */
    SUBMITTED("Đã gửi Sở Nội vụ"),
    /** Taken in by the department: it has a number, a day of acceptance and a day it is due. */
    RECEIVED("Đã tiếp nhận"),
    /** Given back to the proposer with a reason. */
    RETURNED("Bị trả lại"),
    /** A specialist checks papers and nominees. */
    APPRAISING("Đang thẩm định"),
    /** Checked; the head of the department is to sign the submission. */
    APPRAISED("Chờ lãnh đạo Sở ký trình"),
    /** Submission signed; the Office is to verify. */
    SUBMITTED_UP("Đã ký trình, chờ thẩm tra"),
    /** Verified; the provincial leader is to decide. */
    VERIFIED("Đã thẩm tra, chờ quyết định"),
    /** Decided with number and date; the honours are in the register. */
    DECIDED("Đã khen thưởng"),
    /** Taken back by the proposer. */
    WITHDRAWN("Đã rút"),
    /** Ended: filed after the decision, or without an award. */
    CLOSED("Đã kết thúc");

    private static final Map<ProposalStatus, Set<ProposalStatus>> NEXT = new EnumMap<>(Map.ofEntries(
            Map.entry(DRAFT, EnumSet.of(SUBMITTED, SENT_TO_LEAD, WITHDRAWN)),
            Map.entry(SENT_TO_LEAD, EnumSet.of(LEAD_REVIEW, RETURNED, WITHDRAWN)),
            Map.entry(LEAD_REVIEW, EnumSet.of(SUBMITTED, RETURNED, WITHDRAWN)),
            Map.entry(SUBMITTED, EnumSet.of(RECEIVED, RETURNED, WITHDRAWN)),
            Map.entry(RECEIVED, EnumSet.of(APPRAISING, RETURNED, WITHDRAWN)),
            Map.entry(RETURNED, EnumSet.of(SUBMITTED, SENT_TO_LEAD, WITHDRAWN)),
            Map.entry(APPRAISING, EnumSet.of(APPRAISED, RETURNED, WITHDRAWN)),
            Map.entry(APPRAISED, EnumSet.of(SUBMITTED_UP, APPRAISING, CLOSED)),
            Map.entry(SUBMITTED_UP, EnumSet.of(VERIFIED, APPRAISING)),
            Map.entry(VERIFIED, EnumSet.of(DECIDED, APPRAISING, CLOSED)),
            Map.entry(DECIDED, EnumSet.of(CLOSED)),
            Map.entry(WITHDRAWN, EnumSet.noneOf(ProposalStatus.class)),
            Map.entry(CLOSED, EnumSet.noneOf(ProposalStatus.class))));

    private final String label;

    ProposalStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean canBecome(ProposalStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** Nothing of it is weighed any more. */
    boolean isOver() {
        return this == DECIDED || this == WITHDRAWN || this == CLOSED;
    }

    /** The proposer and the nominees' units may write. */
    boolean isOpenToProposer() {
        return this == DRAFT || this == RETURNED;
    }
}
