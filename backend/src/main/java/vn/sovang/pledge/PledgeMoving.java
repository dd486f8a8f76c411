package vn.sovang.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.AppClock;

/** Sends, signs, returns, reports and confirms pledges. */
@ApplicationScoped
public class PledgeMoving {

    private final PledgeWriting writing;
    private final Pledges pledges;
    private final PledgePolicy policy;
    private final PledgeViews views;
    private final Shape shape;
    private final StatusHistory history;
    private final AuditTrail audit;
    private final AppClock clock;

    PledgeMoving(
            PledgeWriting writing,
            Pledges pledges,
            PledgePolicy policy,
            PledgeViews views,
            Shape shape,
            StatusHistory history,
            AuditTrail audit,
            AppClock clock) {
        this.writing = writing;
        this.pledges = pledges;
        this.policy = policy;
        this.views = views;
        this.shape = shape;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PledgeView get(Actor actor, UUID id) {
        PledgeWriting.InScope in = writing.inScope(actor, id);
        return views.of(actor, in.pledge(), in.frame());
    }

    @Transactional
    public PledgeView submit(Actor actor, UUID id, Precondition precondition) {
        PledgeWriting.InScope in = writing.inScope(actor, id);
        Verdict may = policy.mayWrite(actor, in.pledge().unitId(), in.frame());
        return move(actor, in, may, precondition, "Gửi thủ trưởng ký", null, p -> p.submit(clock.instant()));
    }

    @Transactional
    public PledgeView sign(Actor actor, UUID id, Precondition precondition, SignatureContent signature) {
        PledgeWriting.InScope in = writing.inScope(actor, id);
        boolean conference = signature != null && signature.how() == SignedHow.AT_CONFERENCE;
        Verdict may =
                conference ? policy.mayMarkSigned(actor, in.frame()) : policy.maySign(actor, in.pledge(), in.frame());
        may.orRefuse();
        precondition.require(in.pledge().version());
        shape.check(signature);
        if (signature.signedOn() != null && signature.signedOn().isAfter(clock.today())) {
            throw new Invalid("/signedOn", "Ngày ký không được ở tương lai.");
        }
        String signer = signature.signer() == null && !conference ? actor.name() : signature.signer();
        var on = signature.signedOn() == null ? clock.today() : signature.signedOn();
        return move(
                actor,
                in,
                may,
                precondition,
                signature.how().label(),
                null,
                p -> p.sign(signature.how(), signer, on, clock.instant()));
    }

    @Transactional
    public PledgeView giveBack(Actor actor, UUID id, Precondition precondition, ReturnReason reason) {
        PledgeWriting.InScope in = writing.inScope(actor, id);
        Verdict may = policy.mayReturn(actor, in.pledge(), in.frame());
        may.orRefuse();
        precondition.require(in.pledge().version());
        shape.check(reason);
        return move(
                actor,
                in,
                may,
                precondition,
                "Trả lại",
                reason.reason(),
                p -> p.giveBack(reason.reason(), clock.instant()));
    }

    @Transactional
    public PledgeView reportMid(Actor actor, UUID id, Precondition precondition) {
        PledgeWriting.InScope in = writing.inScope(actor, id);
        Verdict may = policy.mayWrite(actor, in.pledge().unitId(), in.frame());
        return move(actor, in, may, precondition, "Gửi kết quả 6 tháng", null, p -> p.reportMid(clock.instant()));
    }

    @Transactional
    public PledgeView reportYear(Actor actor, UUID id, Precondition precondition) {
        PledgeWriting.InScope in = writing.inScope(actor, id);
        Verdict may = policy.mayWrite(actor, in.pledge().unitId(), in.frame());
        return move(actor, in, may, precondition, "Gửi kết quả năm", null, p -> p.reportYear(clock.instant()));
    }

    @Transactional
    public PledgeView confirm(Actor actor, UUID id, Precondition precondition) {
        PledgeWriting.InScope in = writing.inScope(actor, id);
        Verdict may = policy.mayConfirm(actor, in.pledge(), in.frame());
        return move(actor, in, may, precondition, "Xác nhận kết quả năm", null, p -> p.confirm(clock.instant()));
    }

    private PledgeView move(
            Actor actor,
            PledgeWriting.InScope in,
            Verdict may,
            Precondition precondition,
            String label,
            String reason,
            Consumer<Pledge> verb) {
        may.orRefuse();
        Pledge pledge = in.pledge();
        precondition.require(pledge.version());
        PledgeStatus before = pledge.status();
        verb.accept(pledge);
        history.record(actor, PledgeViews.SUBJECT, pledge.id(), before, pledge.status(), label, reason);
        audit.record(
                actor,
                "pledge." + pledge.status().name().toLowerCase(java.util.Locale.ROOT),
                PledgeViews.SUBJECT,
                pledge.id());
        pledges.flush();
        return views.of(actor, pledge, in.frame());
    }
}
