package vn.sovang.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.block.BlockDirectory;
import vn.sovang.block.NextTerms;
import vn.sovang.meeting.ballot.Ballot;
import vn.sovang.meeting.ballot.Ballots;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Holds meetings: opening, attendance, amendments, minutes, and the next year's term that was elected. */
@ApplicationScoped
public class MeetingConduct {

    private final Meetings meetings;
    private final Ballots ballots;
    private final MeetingPolicy policy;
    private final MeetingViews views;
    private final BlockDirectory blocks;
    private final NextTerms nextTerms;
    private final SheetCheck check;
    private final Shape shape;
    private final StatusHistory history;
    private final AuditTrail audit;
    private final AppClock clock;

    MeetingConduct(
            Meetings meetings,
            Ballots ballots,
            MeetingPolicy policy,
            MeetingViews views,
            BlockDirectory blocks,
            NextTerms nextTerms,
            SheetCheck check,
            Shape shape,
            StatusHistory history,
            AuditTrail audit,
            AppClock clock) {
        this.meetings = meetings;
        this.ballots = ballots;
        this.policy = policy;
        this.views = views;
        this.blocks = blocks;
        this.nextTerms = nextTerms;
        this.check = check;
        this.shape = shape;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public MeetingView open(Actor actor, UUID id, Precondition precondition, MeetingStep.Opening body) {
        Meeting meeting = forChange(actor, id, precondition);
        MeetingStep.Opening opening = shape.check(body);
        if (opening.heldOn() != null && opening.heldRaw() != null) {
            throw new Invalid("/heldRaw", "Đã có ngày họp thì không ghi ngày chưa rõ.");
        }
        LocalDate on = opening.heldOn() == null && opening.heldRaw() == null ? clock.today() : opening.heldOn();
        if (on != null && on.isAfter(clock.today())) {
            throw new Invalid("/heldOn", "Ngày họp không thể sau hôm nay.");
        }
        var term = blocks.term(meeting.blockId(), meeting.year())
                .orElseThrow(() -> new StateConflict("Cụm, khối không còn kỳ năm " + meeting.year() + "."));
        MeetingStatus before = meeting.status();
        meeting.open(on, opening.heldRaw(), opening.startedAt(), term);
        return moved(actor, meeting, before, "Khai mạc hội nghị", null);
    }

    @Transactional
    public MeetingView recordAttendance(Actor actor, UUID id, Precondition precondition, AttendanceSheet body) {
        Meeting meeting = forChange(actor, id, precondition);
        AttendanceSheet sheet = shape.check(body);
        check.attendance(meeting, sheet);
        meeting.recordAttendance(
                sheet.lines(),
                sheet.people().stream().map(AttendanceSheet.Person::participant).toList());
        return changed(actor, meeting, "meeting.attendance");
    }

    @Transactional
    public MeetingView noteAmendments(Actor actor, UUID id, Precondition precondition, AmendmentList body) {
        Meeting meeting = forChange(actor, id, precondition);
        AmendmentList list = shape.check(body);
        check.amendments(list);
        meeting.noteAmendments(
                list.amendments().stream().map(AmendmentList.Entry::amendment).toList());
        return changed(actor, meeting, "meeting.amendments");
    }

    @Transactional
    public MeetingView close(Actor actor, UUID id, Precondition precondition, MeetingStep.Closing body) {
        Meeting meeting = forChange(actor, id, precondition);
        MeetingStep.Closing closing = shape.check(body);
        if (closing.endedAt() != null
                && meeting.startedAt() != null
                && closing.endedAt().isBefore(meeting.startedAt())) {
            throw new Invalid("/endedAt", "Giờ kết thúc phải sau giờ khai mạc.");
        }
        MeetingStatus before = meeting.status();
        meeting.close(closing.endedAt(), closing.conclusion(), MeetingViews.unsettled(ballots.of(id)));
        return moved(actor, meeting, before, "Thông qua biên bản, kết thúc hội nghị", null);
    }

    @Transactional
    public MeetingView cancel(Actor actor, UUID id, Precondition precondition, MeetingStep.Reason body) {
        Meeting meeting = forChange(actor, id, precondition);
        String reason = shape.check(body).reason();
        MeetingStatus before = meeting.status();
        meeting.cancel(MeetingViews.decided(ballots.of(id)));
        return moved(actor, meeting, before, "Hủy hội nghị", reason);
    }

    /** Opens the block's next year with the head and deputies that were elected. */
    @Transactional
    public MeetingView openNextTerm(Actor actor, UUID id, Precondition precondition) {
        Meeting meeting = forChange(actor, id, precondition);
        List<Ballot> held = ballots.of(id);
        int next = meeting.year() + 1;
        boolean there = blocks.term(meeting.blockId(), next).isPresent();
        MeetingViews.canOpenNextTerm(meeting, held, there).orConflict();
        Elections elected = new Elections(held);
        UUID term = nextTerms.openProvisional(
                actor, meeting.blockId(), next, elected.head().orElseThrow(), elected.deputies(), id);
        audit.record(
                actor, "meeting.next-term", MeetingViews.SUBJECT, id, Map.of("year", next, "term", term.toString()));
        return views.of(actor, meeting);
    }

    private Meeting forChange(Actor actor, UUID id, Precondition precondition) {
        Meeting meeting = meetings.forChange(actor, id);
        policy.mayWrite(actor, meeting).orRefuse();
        precondition.require(meeting.version());
        return meeting;
    }

    private MeetingView moved(Actor actor, Meeting meeting, MeetingStatus before, String label, String reason) {
        history.record(actor, MeetingViews.SUBJECT, meeting.id(), before, meeting.status(), label, reason);
        return changed(actor, meeting, "meeting." + meeting.status().name().toLowerCase(java.util.Locale.ROOT));
    }

    private MeetingView changed(Actor actor, Meeting meeting, String action) {
        audit.record(actor, action, MeetingViews.SUBJECT, meeting.id());
        meetings.flush();
        return views.of(actor, meeting);
    }
}
