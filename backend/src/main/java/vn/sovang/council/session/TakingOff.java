package vn.sovang.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.sovang.meeting.ballot.Ballot;
import vn.sovang.meeting.ballot.Ballots;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/**
 * Takes a nominee off a session that has begun. Slips that are out stay valid for their other lines; the line of the
 * nominee is not counted. A vote on devices is sealed line by line, so that nothing is taken off it.
 */
@ApplicationScoped
public class TakingOff {

    private final SessionMoves moves;
    private final Ballots ballots;
    private final Removals removals;
    private final Shape shape;
    private final AppClock clock;

    TakingOff(SessionMoves moves, Ballots ballots, Removals removals, Shape shape, AppClock clock) {
        this.moves = moves;
        this.ballots = ballots;
        this.removals = removals;
        this.shape = shape;
        this.clock = clock;
    }

    @Transactional
    public SessionView takeOff(Actor actor, UUID id, UUID itemId, Precondition seen, SessionCommands.Reason body) {
        CouncilSession session = moves.begin(actor, id, seen, s -> s.item(itemId));
        AgendaItem item = session.item(itemId);
        String reason = shape.check(body).reason();
        boolean afterVote = session.way() != null;
        session.takeOff(item);
        if (afterVote) {
            Ballot ballot = ballots.findById(item.ballotId());
            ballot.withdraw(item.candidateId(), reason);
            if (ballot.candidates().stream().noneMatch(c -> c.stands())) {
                ballot.cancel();
            }
        }
        removals.write(actor, id, item, reason, afterVote, clock.instant());
        return moves.moved(actor, session, session.status(), "Không xét " + item.inFull() + " ở phiên họp này", reason);
    }
}
