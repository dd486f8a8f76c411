package vn.sovang.council.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.council.CouncilKind;
import vn.sovang.council.CouncilPolicy;
import vn.sovang.meeting.ballot.Ballot;
import vn.sovang.meeting.ballot.Ballots;
import vn.sovang.meeting.ballot.Closing;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.AppClock;

/** Counts the votes of a closed session again: a recorded act of two people, beside which the old count stays. */
@ApplicationScoped
public class Recounting {

    private final Sessions sessions;
    private final SessionMoves moves;
    private final Recounts recounts;
    private final Removals removals;
    private final Ballots ballots;
    private final CouncilPolicy policy;
    private final Shape shape;
    private final ObjectMapper json;
    private final AuditTrail audit;
    private final AppClock clock;

    Recounting(
            Sessions sessions,
            SessionMoves moves,
            Recounts recounts,
            Removals removals,
            Ballots ballots,
            CouncilPolicy policy,
            Shape shape,
            ObjectMapper json,
            AuditTrail audit,
            AppClock clock) {
        this.sessions = sessions;
        this.moves = moves;
        this.recounts = recounts;
        this.removals = removals;
        this.ballots = ballots;
        this.policy = policy;
        this.shape = shape;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public AfterwardsView list(Actor actor, UUID sessionId) {
        return view(actor, sessions.read(actor, sessionId));
    }

    @Transactional
    public AfterwardsView propose(Actor actor, UUID sessionId, Precondition seen, SessionCommands.NewCount body) {
        CouncilSession session = moves.begin(actor, sessionId, seen);
        shape.check(body);
        List<Ballot> votes = ballots.ofSession(sessionId);
        SlipCount.of(session.way(), body.count()).over(votes, session.agenda(), Ballot::check);
        may(session).orConflict();
        Recount recount = Recount.propose(
                actor,
                sessionId,
                body.reason(),
                written(SlipCount.read(votes, session.agenda())),
                written(body.count()),
                clock.instant());
        recounts.persist(recount);
        session.counted();
        audit.record(actor, "council-session.recount-proposed", SessionViews.SUBJECT, sessionId);
        sessions.flush();
        return view(actor, session);
    }

    @Transactional
    public AfterwardsView confirm(Actor actor, UUID sessionId, UUID recountId, Precondition seen) {
        CouncilSession session = begin(actor, sessionId, recountId, seen);
        Recount recount = recounts.of(sessionId, recountId);
        recount.apply(actor, clock.instant());
        List<Ballot> votes = ballots.ofSession(sessionId);
        votes.forEach(Ballot::reopen);
        SlipCount.of(session.way(), read(recount.counted())).over(votes, session.agenda(), Ballot::count);
        votes.forEach(b -> b.close(new Closing("Kiểm lại: " + recount.reason(), false, null, List.of(), null)));
        session.counted();
        moves.moved(actor, session, session.status(), "Áp dụng kết quả kiểm lại phiếu", recount.reason());
        audit.record(actor, "council-session.recount-applied", SessionViews.SUBJECT, sessionId);
        sessions.flush();
        return view(actor, session);
    }

    @Transactional
    public AfterwardsView dismiss(
            Actor actor, UUID sessionId, UUID recountId, Precondition seen, SessionCommands.Reason body) {
        CouncilSession session = begin(actor, sessionId, recountId, seen);
        shape.check(body);
        recounts.of(sessionId, recountId).dismiss(actor, body.reason(), clock.instant());
        session.counted();
        audit.record(actor, "council-session.recount-dismissed", SessionViews.SUBJECT, sessionId);
        sessions.flush();
        return view(actor, session);
    }

    /** The second person: another who keeps the council, or for the province the head of the department. */
    private CouncilSession begin(Actor actor, UUID sessionId, UUID recountId, Precondition seen) {
        CouncilSession session = sessions.forChange(actor, sessionId);
        recounts.of(sessionId, recountId);
        mayConfirm(actor, session).orRefuse();
        seen.require(session.version());
        return session;
    }

    private Verdict mayConfirm(Actor actor, CouncilSession session) {
        boolean head = moves.council(session).kind() == CouncilKind.PROVINCIAL && actor.is(Role.DEPARTMENT_HEAD);
        return head
                ? Verdict.yes()
                : policy.mayKeep(actor, moves.council(session).unitId());
    }

    private Verdict may(CouncilSession session) {
        if (recounts.isOpen(session.id())) {
            throw new StateConflict("Đã có đề nghị kiểm lại đang chờ người thứ hai xác nhận.");
        }
        return session.canRecount();
    }

    private AfterwardsView view(Actor actor, CouncilSession session) {
        Verdict confirm = mayConfirm(actor, session);
        Verdict keeps = policy.mayKeep(actor, moves.council(session).unitId());
        Verdict open =
                Verdict.of(!recounts.isOpen(session.id()), "Đã có đề nghị kiểm lại đang chờ người thứ hai xác nhận.");
        return new AfterwardsView(
                session.version(),
                removals.ofSession(session.id()),
                recounts.ofSession(session.id()).stream()
                        .map(r -> AfterwardsView.RecountView.of(r, read(r.former()), read(r.counted()), actor, confirm))
                        .toList(),
                session.way() == null || session.status() != SessionStatus.CLOSED
                        ? Optional.empty()
                        : Optional.of(SlipCount.read(ballots.ofSession(session.id()), session.agenda())),
                AfterwardsView.actions(keeps, session, open));
    }

    private SessionCommands.Count read(String count) {
        try {
            return json.readValue(count, SessionCommands.Count.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept count cannot be read back", e);
        }
    }

    private String written(SessionCommands.Count count) {
        try {
            return json.writeValueAsString(count);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A count cannot be kept", e);
        }
    }
}
