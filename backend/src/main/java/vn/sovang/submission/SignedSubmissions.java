package vn.sovang.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.sovang.document.KeepSignedPaper;
import vn.sovang.document.SignedPaperOwner;
import vn.sovang.document.SignedPapers;
import vn.sovang.document.SignedPapersView;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;

/** Letters upward as they were signed. */
@ApplicationScoped
public class SignedSubmissions implements SignedPaperOwner {

    private final HigherSubmissions submissions;
    private final SubmissionPolicy policy;
    private final SignedPapers papers;

    SignedSubmissions(HigherSubmissions submissions, SubmissionPolicy policy, SignedPapers papers) {
        this.submissions = submissions;
        this.policy = policy;
        this.papers = papers;
    }

    @Transactional
    public SignedPapersView list(Actor actor, UUID id) {
        submissions.visible(actor, id);
        return papers.of(SubmissionQueries.SUBJECT, id, policy.mayWrite(actor));
    }

    @Transactional
    public SignedPapersView keep(Actor actor, UUID id, KeepSignedPaper body) {
        HigherSubmission s = submissions.visible(actor, id);
        policy.mayWrite(actor).orRefuse();
        papers.keep(actor, SubmissionQueries.SUBJECT, id, body);
        if (s.status() == SubmissionStatus.CANCELLED) {
            throw new StateConflict("Tờ trình đã hủy, không nhận bản đã ký.");
        }
        return list(actor, id);
    }

    @Override
    public String subjectType() {
        return SubmissionQueries.SUBJECT;
    }

    @Override
    public boolean mayRead(Actor actor, UUID subjectId) {
        return policy.mayRead(actor).allowed();
    }
}
