package vn.sovang.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.council.Council;
import vn.sovang.council.CouncilPolicy;
import vn.sovang.council.Councils;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;

/** What every step of a session has in common: scope, policy, version before it; history and audit after it. */
@ApplicationScoped
class SessionMoves {

    private final Sessions sessions;
    private final Councils councils;
    private final CouncilPolicy policy;
    private final SessionViews views;
    private final StatusHistory history;
    private final AuditTrail audit;

    SessionMoves(
            Sessions sessions,
            Councils councils,
            CouncilPolicy policy,
            SessionViews views,
            StatusHistory history,
            AuditTrail audit) {
        this.sessions = sessions;
        this.councils = councils;
        this.policy = policy;
        this.views = views;
        this.history = history;
        this.audit = audit;
    }

    CouncilSession begin(Actor actor, UUID id, Precondition seen) {
        return begin(actor, id, seen, s -> {});
    }

    /** @param find looks for a part of the session, which is absent (404) before anything is refused */
    CouncilSession begin(Actor actor, UUID id, Precondition seen, Consumer<CouncilSession> find) {
        CouncilSession session = sessions.forChange(actor, id);
        find.accept(session);
        policy.mayKeep(actor, council(session).unitId()).orRefuse();
        seen.require(session.version());
        return session;
    }

    Council council(CouncilSession session) {
        return councils.of(session.councilId());
    }

    SessionView move(Actor actor, CouncilSession s, String label, String reason, Runnable verb) {
        SessionStatus from = s.status();
        verb.run();
        return moved(actor, s, from, label, reason);
    }

    SessionView moved(Actor actor, CouncilSession s, SessionStatus from, String label, String reason) {
        history.record(actor, SessionViews.SUBJECT, s.id(), from, s.status(), label, reason);
        return saved(actor, s, "council-session." + s.status().name().toLowerCase(Locale.ROOT));
    }

    SessionView saved(Actor actor, CouncilSession s, String action) {
        audit.record(actor, action, SessionViews.SUBJECT, s.id());
        sessions.flush();
        return views.of(actor, s);
    }
}
