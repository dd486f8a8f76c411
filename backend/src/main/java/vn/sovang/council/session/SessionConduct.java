package vn.sovang.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.council.Council;
import vn.sovang.council.WrittenOpinions;
import vn.sovang.meeting.ballot.Ballot;
import vn.sovang.meeting.ballot.Ballots;
import vn.sovang.meeting.ballot.Closing;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Holds sessions: opening, attendance and opinions of the absent, the end with its minutes. */
@ApplicationScoped
public class SessionConduct {

    private final SessionMoves moves;
    private final Ballots ballots;
    private final Shape shape;
    private final AppClock clock;

    SessionConduct(SessionMoves moves, Ballots ballots, Shape shape, AppClock clock) {
        this.moves = moves;
        this.ballots = ballots;
        this.shape = shape;
        this.clock = clock;
    }

    @Transactional
    public SessionView open(Actor actor, UUID id, Precondition seen, SessionCommands.Opening body) {
        CouncilSession session = moves.begin(actor, id, seen);
        SessionCommands.Opening opening = shape.check(body);
        LocalDate on = opening.heldOn() == null ? clock.today() : opening.heldOn();
        if (on.isAfter(clock.today())) {
            throw new Invalid("/heldOn", "Ngày họp không thể sau hôm nay.");
        }
        if (session.sentOn() != null && on.isBefore(session.sentOn())) {
            throw new Invalid("/heldOn", "Ngày họp không thể trước ngày gửi tài liệu.");
        }
        Council council = moves.council(session);
        return moves.move(
                actor,
                session,
                session.form().isMeeting() ? "Khai mạc phiên họp" : "Bắt đầu lấy phiếu",
                null,
                () -> session.open(on, opening.startedAt(), council.membersOn(on)));
    }

    @Transactional
    public SessionView record(Actor actor, UUID id, Precondition seen, SessionCommands.Attendance body) {
        CouncilSession session = moves.begin(actor, id, seen);
        shape.check(body);
        session.record(lines(session, moves.council(session), body));
        return moves.saved(actor, session, "council-session.attendance");
    }

    /** Fixes the results and the minutes. */
    @Transactional
    public SessionView close(Actor actor, UUID id, Precondition seen, SessionCommands.Closing body) {
        CouncilSession session = moves.begin(actor, id, seen);
        SessionCommands.Closing closing = shape.check(body);
        if (closing.endedAt() != null
                && session.startedAt() != null
                && closing.endedAt().isBefore(session.startedAt())) {
            throw new Invalid("/endedAt", "Giờ kết thúc phải sau giờ khai mạc.");
        }
        List<Ballot> votes = ballots.ofSession(id);
        boolean counted = !votes.isEmpty() && votes.stream().allMatch(SessionViews::isCounted);
        session.canClose(counted).orConflict();
        votes.forEach(b -> b.close(new Closing(closing.reason(), false, null, List.of(), null)));
        return moves.move(
                actor,
                session,
                "Thông qua biên bản, kết thúc phiên họp",
                closing.reason(),
                () -> session.close(closing.endedAt(), closing.conclusion(), true));
    }

    @Transactional
    public SessionView cancel(Actor actor, UUID id, Precondition seen, SessionCommands.Reason body) {
        CouncilSession session = moves.begin(actor, id, seen);
        String reason = shape.check(body).reason();
        return moves.move(actor, session, "Hủy phiên họp", reason, session::cancel);
    }

    private List<SessionMember> lines(CouncilSession session, Council council, SessionCommands.Attendance body) {
        Map<UUID, SessionMember> known =
                session.members().stream().collect(Collectors.toMap(SessionMember::memberId, Function.identity()));
        boolean taken = council.rules().written() != WrittenOpinions.NOT_TAKEN;
        List<FieldError> errors = new ArrayList<>();
        List<SessionMember> lines = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < body.members().size(); i++) {
            SessionCommands.Mark m = body.members().get(i);
            String at = "/members/" + i;
            SessionMember member = known.get(m.memberId());
            if (member == null || !seen.add(m.memberId())) {
                errors.add(new FieldError(at + "/memberId", "Không phải thành viên của phiên họp này, hoặc bị lặp."));
                continue;
            }
            boolean enclosed = Boolean.TRUE.equals(m.slipEnclosed());
            boolean wrote = m.opinion() != null || enclosed;
            if (wrote
                    && m.state() != SessionMember.State.ABSENT
                    && session.form().isMeeting()) {
                errors.add(new FieldError(at + "/opinion", "Chỉ ghi ý kiến bằng văn bản của thành viên vắng mặt."));
            } else if (wrote && !taken) {
                errors.add(new FieldError(
                        at + "/opinion", "Hội đồng này không lấy ý kiến bằng văn bản của thành viên vắng mặt."));
            }
            if (m.opinionOn() != null && m.opinionOn().isAfter(clock.today())) {
                errors.add(new FieldError(at + "/opinionOn", "Ngày của ý kiến không thể sau hôm nay."));
            }
            lines.add(member.marked(m.state(), m.opinion(), m.opinion() == null ? null : m.opinionOn(), enclosed));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return lines;
    }
}
