package vn.sovang.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.sovang.council.CouncilPolicy;
import vn.sovang.document.SignedPaperOwner;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** Minutes of sessions as they were signed, once the session is closed. */
@ApplicationScoped
class SignedMinutes implements SignedPaperOwner {

    private final Sessions sessions;
    private final SessionMoves moves;
    private final CouncilPolicy policy;

    SignedMinutes(Sessions sessions, SessionMoves moves, CouncilPolicy policy) {
        this.sessions = sessions;
        this.moves = moves;
        this.policy = policy;
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

    @Override
    public Verdict mayKeep(Actor actor, UUID subjectId) {
        UUID unit = moves.council(sessions.findById(subjectId)).unitId();
        return unit == null && actor.is(Role.INTEGRATION) ? Verdict.yes() : policy.mayKeep(actor, unit);
    }

    @Override
    public Verdict takes(UUID subjectId) {
        return Verdict.of(
                sessions.findById(subjectId).status() == SessionStatus.CLOSED,
                "Biên bản đã ký chỉ nhận khi phiên họp đã kết thúc.");
    }
}
