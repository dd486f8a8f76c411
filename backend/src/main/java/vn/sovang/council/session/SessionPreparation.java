package vn.sovang.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.council.Council;
import vn.sovang.council.CouncilPolicy;
import vn.sovang.council.Councils;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Prepares sessions: when and where, what is considered, and the day the members get to read it. */
@ApplicationScoped
public class SessionPreparation {

    private final Sessions sessions;
    private final Councils councils;
    private final CouncilPolicy policy;
    private final SessionMoves moves;
    private final SessionViews views;
    private final AgendaChoices choices;
    private final Shape shape;
    private final AppClock clock;

    SessionPreparation(
            Sessions sessions,
            Councils councils,
            CouncilPolicy policy,
            SessionMoves moves,
            SessionViews views,
            AgendaChoices choices,
            Shape shape,
            AppClock clock) {
        this.sessions = sessions;
        this.councils = councils;
        this.policy = policy;
        this.moves = moves;
        this.views = views;
        this.choices = choices;
        this.shape = shape;
        this.clock = clock;
    }

    @Transactional
    public SessionView prepare(Actor actor, SessionCommands.Prepare body) {
        policy.mayFoundAny(actor).orRefuse();
        Council council = null;
        if (body != null && body.councilId() != null) {
            council = councils.read(actor, body.councilId());
            policy.mayKeep(actor, council.unitId()).orRefuse();
        }
        shape.check(body);
        if (council.membersOn(clock.today()).isEmpty()) {
            throw new Invalid("/councilId", "Hội đồng chưa có thành viên nào đang tham gia.");
        }
        CouncilSession session = CouncilSession.prepare(council.id(), body.form(), body.year(), body.arrangement());
        sessions.persist(session);
        return moves.moved(actor, session, null, "Chuẩn bị phiên họp", null);
    }

    @Transactional
    public SessionView get(Actor actor, UUID id) {
        return views.of(actor, sessions.read(actor, id));
    }

    @Transactional
    SessionView rearrange(Actor actor, UUID id, Precondition seen, SessionCommands.Arrange body) {
        CouncilSession session = moves.begin(actor, id, seen);
        session.rearrange(shape.check(body).arrangement());
        return moves.saved(actor, session, "council-session.arrange");
    }

    @Transactional
    AgendaChoices.Choices choices(Actor actor, UUID id) {
        CouncilSession session = sessions.read(actor, id);
        Council council = councils.of(session.councilId());
        policy.mayKeep(actor, council.unitId()).orRefuse();
        return new AgendaChoices.Choices(choices.of(council, session));
    }

    /** Nominees already on it keep their place in the council's papers. */
    @Transactional
    public SessionView put(Actor actor, UUID id, Precondition seen, SessionCommands.Agenda body) {
        CouncilSession session = moves.begin(actor, id, seen);
        shape.check(body);
        session.canSetAgenda().orConflict();
        Map<UUID, AgendaItem> held =
                session.agenda().stream().collect(Collectors.toMap(AgendaItem::nomineeId, Function.identity()));
        Map<UUID, AgendaChoices.Choice> possible = choices.of(moves.council(session), session).stream()
                .collect(Collectors.toMap(AgendaChoices.Choice::nomineeId, Function.identity()));
        List<FieldError> errors = new ArrayList<>();
        List<AgendaItem> items = new ArrayList<>();
        Set<UUID> seenIds = new HashSet<>();
        for (int i = 0; i < body.nomineeIds().size(); i++) {
            UUID nominee = body.nomineeIds().get(i);
            if (!seenIds.add(nominee) || !possible.containsKey(nominee)) {
                errors.add(new FieldError(
                        "/nomineeIds/" + i,
                        "Trường hợp này không đưa vào phiên họp được: chưa thẩm định, không đi đường xét này, đang ở"
                                + " phiên họp khác hoặc bị lặp."));
            } else {
                items.add(
                        held.containsKey(nominee)
                                ? held.get(nominee)
                                : possible.get(nominee).item());
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        session.put(items);
        return moves.saved(actor, session, "council-session.agenda");
    }

    @Transactional
    public SessionView send(Actor actor, UUID id, Precondition seen) {
        CouncilSession session = moves.begin(actor, id, seen);
        Council council = moves.council(session);
        return moves.move(
                actor,
                session,
                "Gửi tài liệu cho thành viên Hội đồng",
                null,
                () -> session.send(clock.today(), council.membersOn(clock.today())));
    }
}
