package vn.sovang.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.sovang.council.CouncilPolicy;
import vn.sovang.document.KeepSignedPaper;
import vn.sovang.document.SignedPaperOwner;
import vn.sovang.document.SignedPapers;
import vn.sovang.document.SignedPapersView;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Verdict;

/** Minutes of sessions as they were signed. */
@ApplicationScoped
public class SignedMinutes implements SignedPaperOwner {

    private final Sessions sessions;
    private final SessionMoves moves;
    private final CouncilPolicy policy;
    private final SignedPapers papers;

    SignedMinutes(Sessions sessions, SessionMoves moves, CouncilPolicy policy, SignedPapers papers) {
        this.sessions = sessions;
        this.moves = moves;
        this.policy = policy;
        this.papers = papers;
    }

    @Transactional
    public SignedPapersView list(Actor actor, UUID id) {
        CouncilSession session = sessions.read(actor, id);
        return papers.of(SessionViews.SUBJECT, id, mayKeep(actor, session).and(closed(session)));
    }

    @Transactional
    public SignedPapersView keep(Actor actor, UUID id, KeepSignedPaper body) {
        CouncilSession session = sessions.read(actor, id);
        mayKeep(actor, session).orRefuse();
        papers.keep(actor, SessionViews.SUBJECT, id, body);
        if (!closed(session).allowed()) {
            throw new StateConflict(closed(session).reason());
        }
        return list(actor, id);
    }

    private Verdict mayKeep(Actor actor, CouncilSession session) {
        return policy.mayKeep(actor, moves.council(session).unitId());
    }

    private static Verdict closed(CouncilSession session) {
        return Verdict.of(
                session.status() == SessionStatus.CLOSED, "Biên bản đã ký chỉ nhận khi phiên họp đã kết thúc.");
    }

    @Override
    public String subjectType() {
        return SessionViews.SUBJECT;
    }

    @Override
    public boolean mayRead(Actor actor, UUID subjectId) {
        try {
            sessions.read(actor, subjectId);
            return true;
        } catch (NotFound hidden) {
            return false;
        }
    }
}
