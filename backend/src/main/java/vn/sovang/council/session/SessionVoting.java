package vn.sovang.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sovang.council.Council;
import vn.sovang.council.WrittenOpinions;
import vn.sovang.meeting.ballot.Ballot;
import vn.sovang.meeting.ballot.BallotPurpose;
import vn.sovang.meeting.ballot.Ballots;
import vn.sovang.meeting.ballot.Candidate;
import vn.sovang.meeting.ballot.Tally;
import vn.sovang.meeting.ballot.Teller;
import vn.sovang.meeting.ballot.VotingRule;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Forbidden;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;

/**
 * The vote of a session: one slip with a line for each nominee; underneath one ballot for each award, because each award
 * has its threshold.
 */
@ApplicationScoped
public class SessionVoting {

    private final Sessions sessions;
    private final SessionMoves moves;
    private final SessionViews views;
    private final Ballots ballots;
    private final Urn urn;
    private final Shape shape;

    SessionVoting(Sessions sessions, SessionMoves moves, SessionViews views, Ballots ballots, Urn urn, Shape shape) {
        this.sessions = sessions;
        this.moves = moves;
        this.views = views;
        this.ballots = ballots;
        this.urn = urn;
        this.shape = shape;
    }

    @Transactional
    public SessionView open(Actor actor, UUID id, Precondition seen, SessionCommands.OpenVote body) {
        CouncilSession session = moves.begin(actor, id, seen);
        shape.check(body);
        session.canVote(body.way()).orConflict();
        List<Teller> tellers = body.tellers() == null
                ? List.of()
                : body.tellers().stream()
                        .map(t -> new Teller(t.name(), t.role(), null))
                        .toList();
        if (tellers.isEmpty() && body.way() != VotingWay.HANDS) {
            throw new Invalid("/tellers", "Bỏ phiếu kín cần có tổ kiểm phiếu.");
        }
        Council council = moves.council(session);
        Set<UUID> voters = session.voters(body.way(), council.rules().written() == WrittenOpinions.COUNTED);
        session.vote(body.way(), ballots(council, session, body.way(), tellers, voters));
        if (body.way() == VotingWay.DEVICE) {
            urn.set(id, session.agenda().size());
        }
        return moves.saved(actor, session, "council-session.vote");
    }

    /** @return the agenda with its ballots */
    private List<AgendaItem> ballots(
            Council council, CouncilSession session, VotingWay way, List<Teller> tellers, Set<UUID> voters) {
        Map<String, List<Candidate>> byAward = new LinkedHashMap<>();
        Map<UUID, Candidate> candidates = new HashMap<>();
        for (AgendaItem item : session.agenda()) {
            Candidate candidate = Candidate.of(null, item.inFull());
            candidates.put(item.id(), candidate);
            byAward.computeIfAbsent(item.awardCode(), a -> new ArrayList<>()).add(candidate);
        }
        Map<String, UUID> ballotOf = new HashMap<>();
        int position = 1;
        for (Map.Entry<String, List<Candidate>> award : byAward.entrySet()) {
            String name = session.agenda().stream()
                    .filter(i -> i.awardCode().equals(award.getKey()))
                    .findFirst()
                    .orElseThrow()
                    .awardName();
            Ballot ballot = Ballot.prepareInSession(
                    session.id(),
                    position++,
                    new Ballot.Question(
                            BallotPurpose.APPROVE,
                            way.mode(),
                            "Đề nghị tặng " + name,
                            null,
                            name,
                            1,
                            new VotingRule(
                                    council.rules().quorum(),
                                    council.threshold(award.getKey()),
                                    council.rules().base(),
                                    true),
                            award.getValue(),
                            tellers,
                            null));
            ballot.open(voters, session.members().size());
            ballots.persist(ballot);
            ballotOf.put(award.getKey(), ballot.id());
        }
        return session.agenda().stream()
                .map(i -> i.put(
                        ballotOf.get(i.awardCode()), candidates.get(i.id()).id()))
                .toList();
    }

    /**
     * One member's slip. Nothing of it goes to the audit trail, the history or the kept answers of repeated requests; a
     * repeat is told that the slip is there already.
     */
    @Transactional
    public SessionView cast(Actor actor, UUID id, SessionCommands.Slip body) {
        CouncilSession session = sessions.read(actor, id);
        SessionMember me = session.memberOf(actor.accountId())
                .orElseThrow(() -> new Forbidden("Chỉ thành viên Hội đồng của phiên họp này bỏ phiếu."));
        shape.check(body);
        Map<UUID, Urn.Answer> answers = new HashMap<>();
        body.lines().forEach(l -> answers.put(l.itemId(), l.answer()));
        List<AgendaItem> agenda = session.agenda();
        if (answers.size() != agenda.size()
                || body.lines().size() != agenda.size()
                || !agenda.stream().allMatch(i -> answers.containsKey(i.id()))) {
            throw new Invalid("/lines", "Hãy cho ý kiến với từng trường hợp, mỗi trường hợp một lần.");
        }
        SessionViews.mayVote(session, me, ballots.ofSession(id)).orConflict();
        urn.cast(
                id, me.memberId(), agenda.stream().map(i -> answers.get(i.id())).toList());
        return views.of(actor, session);
    }

    /** The counting team's sums; a second time corrects them. */
    @Transactional
    public SessionView count(Actor actor, UUID id, Precondition seen, SessionCommands.Count body) {
        CouncilSession session = moves.begin(actor, id, seen);
        shape.check(body);
        if (session.way() == VotingWay.DEVICE) {
            throw new Invalid("/items", "Phiếu trên thiết bị do hệ thống kiểm, không nhập số.");
        }
        write(session, SlipCount.of(session.way(), body));
        session.counted();
        return moves.saved(actor, session, "council-session.count");
    }

    /** Opens the urn of a vote on devices. */
    @Transactional
    public SessionView openUrn(Actor actor, UUID id, Precondition seen) {
        CouncilSession session = moves.begin(actor, id, seen);
        List<Ballot> votes = ballots.ofSession(id);
        boolean counted = !votes.isEmpty() && votes.stream().allMatch(SessionViews::isCounted);
        SessionViews.canCount(session, counted).orConflict();
        if (session.way() != VotingWay.DEVICE) {
            throw new Invalid("", "Phiên họp này không bỏ phiếu trên thiết bị; hãy nhập kết quả kiểm phiếu.");
        }
        int cast = (int) urn.votes(id);
        int[][] sums = urn.empty(id, session.agenda().size());
        Map<UUID, SessionCommands.ItemVotes> lines = new LinkedHashMap<>();
        for (int i = 0; i < sums.length; i++) {
            UUID item = session.agenda().get(i).id();
            lines.put(item, new SessionCommands.ItemVotes(item, sums[i][0], sums[i][1], sums[i][2]));
        }
        int voters = votes.get(0).voters();
        write(session, new SlipCount(new Tally(voters, cast, voters - cast, cast, 0), lines));
        session.counted();
        return moves.saved(actor, session, "council-session.count");
    }

    private void write(CouncilSession session, SlipCount count) {
        SessionViews.canCount(session, false).orConflict();
        count.over(ballots.ofSession(session.id()), session.agenda(), Ballot::count);
    }
}
