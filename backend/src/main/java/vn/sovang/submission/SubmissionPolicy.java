package vn.sovang.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Beginnings;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** The department writes the letter and records what comes back; the province's own people read it. */
@ApplicationScoped
class SubmissionPolicy implements Beginnings {

    private enum Beginning {
        READ_HIGHER_SUBMISSIONS,
        SUBMIT_UPWARD
    }

    /** What can be done with one letter. */
    private enum Action {
        SEND,
        CANCEL,
        RECORD_RESULTS
    }

    Verdict mayRead(Actor actor) {
        return Verdict.of(
                actor.seesProvince() || actor.is(Role.AUDITOR),
                "Tờ trình cấp trên dành cho Sở Nội vụ, Văn phòng và lãnh đạo UBND tỉnh.");
    }

    Verdict mayWrite(Actor actor) {
        return Verdict.of(
                actor.is(Role.DEPARTMENT), "Chỉ chuyên viên Ban Thi đua – Khen thưởng lập tờ trình, ghi kết quả.");
    }

    List<AllowedAction> actions(Actor actor, HigherSubmission s) {
        Verdict draft =
                mayWrite(actor).and(Verdict.of(s.status() == SubmissionStatus.DRAFT, "Tờ trình đã gửi hoặc đã hủy."));
        return List.of(
                AllowedAction.of(Action.SEND, draft),
                AllowedAction.of(Action.CANCEL, draft),
                AllowedAction.of(
                        Action.RECORD_RESULTS,
                        mayWrite(actor)
                                .and(Verdict.of(
                                        s.status() == SubmissionStatus.SENT,
                                        "Chỉ ghi kết quả khi tờ trình đã gửi và còn trường hợp chưa có kết quả."))));
    }

    @Override
    public List<AllowedAction> of(Actor actor) {
        return List.of(
                AllowedAction.of(Beginning.READ_HIGHER_SUBMISSIONS, mayRead(actor)),
                AllowedAction.of(Beginning.SUBMIT_UPWARD, mayWrite(actor)));
    }
}
