package vn.sovang.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
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
    public List<Waiting> waiting(Actor actor, int most) {
        boolean province =
                actor.is(Role.INTEGRATION) || policy.mayKeep(actor, null).allowed();
        UUID[] own = actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER) ? CouncilPolicy.units(actor) : new UUID[0];
        if (!province && own.length == 0) {
            return List.of();
        }
        List<?> rows = sessions.getEntityManager()
                .createNativeQuery("""
                        select s.id, cast(null as text) as number, s.title, s.held_on as day
                          from council_session s join council c on c.id = s.council_id
                         where s.status = 'CLOSED'
                           and case when c.unit_id is null then cast(:province as boolean) else c.unit_id = any(:own) end
                           and %s
                         order by s.held_on desc, s.id desc limit :most""".formatted(unsigned("s.id")), Tuple.class)
                .setParameter("province", province)
                .setParameter("own", own)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(r -> Waiting.of((Tuple) r)).toList();
    }

    @Override
    public Verdict takes(UUID subjectId) {
        return Verdict.of(
                sessions.findById(subjectId).status() == SessionStatus.CLOSED,
                "Biên bản đã ký chỉ nhận khi phiên họp đã kết thúc.");
    }
}
