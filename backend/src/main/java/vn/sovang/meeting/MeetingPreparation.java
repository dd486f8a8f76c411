package vn.sovang.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.block.BlockDirectory;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;

/** Prepares meetings: what kind, when, where, in which order. */
@ApplicationScoped
public class MeetingPreparation {

    private final Meetings meetings;
    private final MeetingPolicy policy;
    private final MeetingViews views;
    private final BlockDirectory blocks;
    private final Shape shape;
    private final StatusHistory history;
    private final AuditTrail audit;

    MeetingPreparation(
            Meetings meetings,
            MeetingPolicy policy,
            MeetingViews views,
            BlockDirectory blocks,
            Shape shape,
            StatusHistory history,
            AuditTrail audit) {
        this.meetings = meetings;
        this.policy = policy;
        this.views = views;
        this.blocks = blocks;
        this.shape = shape;
        this.history = history;
        this.audit = audit;
    }

    @Transactional
    public MeetingView plan(Actor actor, NewMeeting body) {
        policy.mayHoldAny(actor).orRefuse();
        if (body != null && body.blockId() != null && body.year() != null) {
            blocks.term(body.blockId(), body.year())
                    .ifPresent(t -> policy.mayHold(actor, t).orRefuse());
        }
        NewMeeting wanted = shape.check(body);
        var term = blocks.term(wanted.blockId(), wanted.year())
                .orElseThrow(() ->
                        new Invalid("/blockId", "Cụm, khối này chưa có kỳ năm " + wanted.year() + ", hoặc không có."));
        if (term.memberUnitIds().isEmpty()) {
            throw new Invalid(
                    "/blockId", "Cụm, khối này chưa có đơn vị thành viên nào trong năm " + wanted.year() + ".");
        }
        Meeting meeting = Meeting.plan(wanted.kind(), term, wanted.arrangement());
        if (wanted.guests() != null) {
            meeting.recordAttendance(
                    List.of(),
                    wanted.guests().stream()
                            .map(g -> new Participant(null, g, null, null, false))
                            .toList());
        }
        meetings.persist(meeting);
        history.record(
                actor, MeetingViews.SUBJECT, meeting.id(), null, meeting.status(), "Lập kế hoạch hội nghị", null);
        audit.record(
                actor,
                "meeting.plan",
                MeetingViews.SUBJECT,
                meeting.id(),
                Map.of("block", term.name(), "year", term.year()));
        meetings.flush();
        return views.of(actor, meeting);
    }

    @Transactional
    public MeetingView get(Actor actor, UUID id) {
        return views.of(actor, meetings.read(actor, id));
    }

    @Transactional
    MeetingView rearrange(Actor actor, UUID id, Precondition precondition, MeetingContent body) {
        Meeting meeting = forChange(actor, id, precondition);
        meeting.rearrange(shape.check(body).arrangement());
        return done(actor, meeting, "meeting.rearrange");
    }

    @Transactional
    MeetingView arrangeRunSheet(Actor actor, UUID id, Precondition precondition, RunSheet body) {
        Meeting meeting = forChange(actor, id, precondition);
        meeting.arrangeRunSheet(
                shape.check(body).items().stream().map(RunSheet.Step::item).toList());
        return done(actor, meeting, "meeting.run-sheet");
    }

    @Transactional
    public MeetingView mark(Actor actor, UUID id, UUID itemId, Precondition precondition, RunSheet.Mark body) {
        meetings.forChange(actor, id).requireItem(itemId);
        Meeting meeting = forChange(actor, id, precondition);
        RunSheet.Mark mark = shape.check(body);
        meeting.mark(itemId, mark.done(), mark.note());
        return done(actor, meeting, "meeting.mark");
    }

    private Meeting forChange(Actor actor, UUID id, Precondition precondition) {
        Meeting meeting = meetings.forChange(actor, id);
        policy.mayWrite(actor, meeting).orRefuse();
        precondition.require(meeting.version());
        return meeting;
    }

    private MeetingView done(Actor actor, Meeting meeting, String action) {
        audit.record(actor, action, MeetingViews.SUBJECT, meeting.id());
        meetings.flush();
        return views.of(actor, meeting);
    }
}
