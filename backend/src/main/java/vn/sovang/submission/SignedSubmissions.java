package vn.sovang.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.sovang.document.SignedPaperOwner;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** Letters upward as they were signed. */
@ApplicationScoped
class SignedSubmissions implements SignedPaperOwner {

    private final HigherSubmissions submissions;
    private final SubmissionPolicy policy;

    SignedSubmissions(HigherSubmissions submissions, SubmissionPolicy policy) {
        this.submissions = submissions;
        this.policy = policy;
    }

    @Override
    public String subjectType() {
        return SubmissionQueries.SUBJECT;
    }

    @Override
    public boolean mayRead(Actor actor, UUID subjectId) {
        return submissions
                .findByIdOptional(subjectId)
                .filter(s -> policy.mayRead(actor).allowed())
                .isPresent();
    }

    @Override
    public Verdict mayKeep(Actor actor, UUID subjectId) {
        return actor.is(Role.INTEGRATION) ? Verdict.yes() : policy.mayWrite(actor);
    }

    @Override
    public Verdict takes(UUID subjectId) {
        return Verdict.of(
                submissions.findById(subjectId).status() != SubmissionStatus.CANCELLED,
                "Tờ trình đã hủy, không nhận bản đã ký.");
    }
}
