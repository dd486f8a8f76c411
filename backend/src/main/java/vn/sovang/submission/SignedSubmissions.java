package vn.sovang.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
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
    public List<Waiting> waiting(Actor actor, int most) {
        if (!actor.is(Role.INTEGRATION) && !policy.mayWrite(actor).allowed()) {
            return List.of();
        }
        List<?> rows = submissions
                .getEntityManager()
                .createNativeQuery("""
                        select h.id, h.number, h.title, h.sent_on as day from higher_submission h
                         where h.status in ('SENT', 'ANSWERED') and %s
                         order by h.sent_on desc, h.id desc limit :most""".formatted(unsigned("h.id")), Tuple.class)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(r -> Waiting.of((Tuple) r)).toList();
    }

    @Override
    public Verdict takes(UUID subjectId) {
        return Verdict.of(
                submissions.findById(subjectId).status() != SubmissionStatus.CANCELLED,
                "Tờ trình đã hủy, không nhận bản đã ký.");
    }
}
