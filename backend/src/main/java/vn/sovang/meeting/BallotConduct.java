package vn.sovang.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.block.BlockDirectory;
import vn.sovang.meeting.ballot.Ballot;
import vn.sovang.meeting.ballot.BallotStatus;
import vn.sovang.meeting.ballot.Ballots;
import vn.sovang.meeting.ballot.Tally;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;

/** Puts decisions of a meeting to the vote and fixes their results. */
@ApplicationScoped
public class BallotConduct {

    private final Meetings meetings;
    private final Ballots ballots;
    private final BallotQuestions questions;
    private final BlockDirectory blocks;
    private final MeetingPolicy policy;
    private final MeetingViews views;
    private final Shape shape;
    private final StatusHistory history;
    private final AuditTrail audit;

    BallotConduct(
            Meetings meetings,
            Ballots ballots,
            BallotQuestions questions,
            BlockDirectory blocks,
            MeetingPolicy policy,
            MeetingViews views,
            Shape shape,
            StatusHistory history,
            AuditTrail audit) {
        this.meetings = meetings;
        this.ballots = ballots;
        this.questions = questions;
        this.blocks = blocks;
        this.policy = policy;
        this.views = views;
        this.shape = shape;
        this.history = history;
        this.audit = audit;
    }

    @Transactional
    List<BallotView> list(Actor actor, UUID meetingId) {
        return views.of(actor, meetings.read(actor, meetingId)).ballots();
    }

    @Transactional
    BallotView get(Actor actor, UUID meetingId, UUID id) {
        Meeting meeting = meetings.read(actor, meetingId);
        return views.ballot(actor, meeting, ballots.of(meetingId, id).orElseThrow(NotFound::new));
    }

    @Transactional
    public BallotView prepare(Actor actor, UUID meetingId, BallotContent body) {
        Meeting meeting = meetings.forChange(actor, meetingId);
        policy.mayWrite(actor, meeting).orRefuse();
        Ballot.Question question = questions.from(meeting, shape.check(body));
        meeting.canEdit().orConflict();
        Ballot ballot = Ballot.prepare(meetingId, ballots.of(meetingId).size() + 1, question);
        ballots.persist(ballot);
        return moved(actor, meeting, ballot, null, "Chuẩn bị lượt biểu quyết", null, Map.of());
    }

    @Transactional
    BallotView change(Actor actor, UUID meetingId, UUID id, Precondition precondition, BallotContent body) {
        Meeting meeting = meetings.forChange(actor, meetingId);
        Ballot ballot = forChange(actor, meeting, id, precondition);
        Ballot.Question question = questions.from(meeting, shape.check(body));
        meeting.canEdit().orConflict();
        ballot.change(question);
        return changed(actor, meeting, ballot, "ballot.change", Map.of());
    }

    @Transactional
    BallotView withdraw(
            Actor actor,
            UUID meetingId,
            UUID id,
            UUID candidateId,
            Precondition precondition,
            MeetingStep.Reason body) {
        Meeting meeting = meetings.forChange(actor, meetingId);
        ballots.of(meetingId, id)
                .filter(b -> b.candidates().stream().anyMatch(c -> c.id().equals(candidateId)))
                .orElseThrow(NotFound::new);
        Ballot ballot = forChange(actor, meeting, id, precondition);
        String reason = shape.check(body).reason();
        meeting.canEdit().orConflict();
        ballot.withdraw(candidateId, reason);
        return changed(
                actor,
                meeting,
                ballot,
                "ballot.withdraw",
                Map.of("candidate", candidateId.toString(), "reason", reason));
    }

    @Transactional
    public BallotView open(Actor actor, UUID meetingId, UUID id, Precondition precondition) {
        Meeting meeting = meetings.forChange(actor, meetingId);
        Ballot ballot = forChange(actor, meeting, id, precondition);
        meeting.canRecord().orConflict();
        BallotStatus before = ballot.status();
        ballot.open(meeting.votingUnits(), meeting.attendance().size());
        return moved(actor, meeting, ballot, before, "Mở lượt biểu quyết", null, Map.of());
    }

    /** The sums of the counting team; a second time corrects them. */
    @Transactional
    public BallotView count(Actor actor, UUID meetingId, UUID id, Precondition precondition, BallotCount body) {
        Meeting meeting = meetings.forChange(actor, meetingId);
        Ballot ballot = forChange(actor, meeting, id, precondition);
        BallotCount count = shape.check(body);
        BallotStatus before = ballot.status();
        ballot.count(count.count());
        meeting.canRecord().orConflict();
        Map<String, Object> sums = sums(ballot.tally());
        return before == BallotStatus.COUNTED
                ? changed(actor, meeting, ballot, "ballot.recount", sums)
                : moved(actor, meeting, ballot, before, "Ghi kết quả kiểm phiếu", null, sums);
    }

    @Transactional
    public BallotView close(Actor actor, UUID meetingId, UUID id, Precondition precondition, BallotClosing body) {
        Meeting meeting = meetings.forChange(actor, meetingId);
        Ballot ballot = forChange(actor, meeting, id, precondition);
        BallotClosing closing = shape.check(body);
        BallotStatus before = ballot.status();
        ballot.close(closing.closing());
        meeting.canRecord().orConflict();
        return moved(actor, meeting, ballot, before, "Công bố kết quả", closing.reason(), sums(ballot.tally()));
    }

    @Transactional
    BallotView reopen(Actor actor, UUID meetingId, UUID id, Precondition precondition, MeetingStep.Reason body) {
        Meeting meeting = meetings.forChange(actor, meetingId);
        Ballot ballot = ballots.of(meetingId, id).orElseThrow(NotFound::new);
        policy.mayReopen(actor).orRefuse();
        precondition.require(ballot.version());
        String reason = shape.check(body).reason();
        boolean next = blocks.term(meeting.blockId(), meeting.year() + 1).isPresent();
        // The department sees every dossier, so that nothing rests on the ballot unseen.
        boolean used = !views.followUps(actor, List.of(id)).isEmpty();
        BallotViews.canReopen(meeting, ballot, ballots.of(meetingId), used, next)
                .orConflict();
        BallotStatus before = ballot.status();
        ballot.reopen();
        return moved(actor, meeting, ballot, before, "Mở lại kết quả", reason, Map.of());
    }

    @Transactional
    BallotView cancel(Actor actor, UUID meetingId, UUID id, Precondition precondition, MeetingStep.Reason body) {
        Meeting meeting = meetings.forChange(actor, meetingId);
        Ballot ballot = forChange(actor, meeting, id, precondition);
        String reason = shape.check(body).reason();
        meeting.canEdit().orConflict();
        BallotStatus before = ballot.status();
        ballot.cancel();
        return moved(actor, meeting, ballot, before, "Hủy lượt biểu quyết", reason, Map.of());
    }

    @Transactional
    BallotView secondRound(Actor actor, UUID meetingId, UUID id, Precondition precondition) {
        Meeting meeting = meetings.forChange(actor, meetingId);
        Ballot first = forChange(actor, meeting, id, precondition);
        List<Ballot> all = ballots.of(meetingId);
        BallotViews.canHaveSecondRound(meeting, first, all).orConflict();
        Ballot second = first.secondRound(all.size() + 1);
        ballots.persist(second);
        return moved(actor, meeting, second, null, "Chuẩn bị bỏ phiếu vòng hai", null, Map.of());
    }

    private Ballot forChange(Actor actor, Meeting meeting, UUID id, Precondition precondition) {
        Ballot ballot = ballots.of(meeting.id(), id).orElseThrow(NotFound::new);
        policy.mayWrite(actor, meeting).orRefuse();
        precondition.require(ballot.version());
        return ballot;
    }

    private BallotView moved(
            Actor actor,
            Meeting meeting,
            Ballot ballot,
            BallotStatus before,
            String label,
            String reason,
            Map<String, ?> sums) {
        history.record(actor, BallotViews.SUBJECT, ballot.id(), before, ballot.status(), label, reason);
        String action = "ballot." + ballot.status().name().toLowerCase(Locale.ROOT);
        return changed(actor, meeting, ballot, action, sums);
    }

    private BallotView changed(Actor actor, Meeting meeting, Ballot ballot, String action, Map<String, ?> details) {
        audit.record(actor, action, BallotViews.SUBJECT, ballot.id(), details);
        ballots.flush();
        return views.ballot(actor, meeting, ballot);
    }

    /** What the audit keeps of a count: the published sums of papers. */
    private static Map<String, Object> sums(Tally t) {
        Map<String, Object> sums = new LinkedHashMap<>();
        sums.put("issued", t.issued());
        sums.put("returned", t.returned());
        sums.put("notReturned", t.notReturned());
        sums.put("valid", t.valid());
        sums.put("spoilt", t.spoilt());
        return sums;
    }
}
