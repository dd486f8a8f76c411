package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.calendar.Calendars;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.UnitNames;

/** The department asks agencies about a dossier and writes down what comes on paper. */
@ApplicationScoped
public class OpinionAsking {

    private static final int SECRET_BYTES = 32;

    private final Proposals proposals;
    private final OpinionRequests requests;
    private final OpinionViews views;
    private final UnitNames units;
    private final Calendars calendars;
    private final int workingDays;
    private final Shape shape;
    private final StatusHistory history;
    private final AuditTrail audit;
    private final AppClock clock;
    private final SecureRandom random = new SecureRandom();

    OpinionAsking(
            Proposals proposals,
            OpinionRequests requests,
            OpinionViews views,
            UnitNames units,
            Calendars calendars,
            @ConfigProperty(name = "sovang.opinion.working-days", defaultValue = "10") int workingDays,
            Shape shape,
            StatusHistory history,
            AuditTrail audit,
            AppClock clock) {
        this.proposals = proposals;
        this.requests = requests;
        this.views = views;
        this.units = units;
        this.calendars = calendars;
        this.workingDays = workingDays;
        this.shape = shape;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    OpinionView.All list(Actor actor, UUID proposalId) {
        proposals.visible(actor, proposalId);
        Verdict.of(ProposalPolicy.seesProvince(actor), "Ý kiến các cơ quan chỉ cơ quan xử lý hồ sơ xem.")
                .orRefuse();
        return new OpinionView.All(views.of(actor, requests.of(proposalId)));
    }

    @Transactional
    public OpinionView ask(Actor actor, UUID proposalId, OpinionCommands.Ask body) {
        Proposal p = proposals.visible(actor, proposalId);
        OpinionViews.mayAsk(actor).orRefuse();
        shape.check(body);
        String name = body.unitId() == null
                ? body.addressee()
                : units.of(List.of(body.unitId())).get(body.unitId());
        if (body.unitId() != null && name == null) {
            throw new Invalid("/unitId", "Không có đơn vị này.");
        }
        if (name == null) {
            throw new Invalid("/addressee", "Hãy ghi cơ quan cần xin ý kiến.");
        }
        LocalDate today = clock.today();
        LocalDate due = body.dueOn() == null ? calendars.current().plus(today, workingDays) : body.dueOn();
        if (due.isBefore(today)) {
            throw new Invalid("/dueOn", "Hạn trả lời không thể trước hôm nay.");
        }
        if (p.status() != ProposalStatus.RECEIVED
                && p.status() != ProposalStatus.APPRAISING
                && p.status() != ProposalStatus.APPRAISED) {
            throw new StateConflict("Chỉ xin ý kiến khi hồ sơ đã tiếp nhận và chưa ký trình.");
        }
        OpinionRequest request = OpinionRequest.ask(
                proposalId,
                new OpinionRequest.Question(
                        body.kind(),
                        body.unitId(),
                        body.addressee() == null ? name : body.addressee(),
                        body.question(),
                        due),
                new Officer(actor.accountId(), actor.name()),
                today);
        requests.persist(request);
        history.record(actor, OpinionViews.SUBJECT, request.id(), null, request.status(), "Xin ý kiến " + name, null);
        return saved(actor, request, "opinion.ask");
    }

    /** Gives out a link with which the agency replies once; one given out before stops working. */
    @Transactional
    OpinionView.Link link(Actor actor, UUID proposalId, UUID id, Precondition seen) {
        OpinionRequest request = begin(actor, proposalId, id, seen);
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        // A late reply is still better than none.
        LocalDate until = calendars.current().plus(request.dueOn(), workingDays);
        request.linked(secret, until.isBefore(clock.today()) ? clock.today().plusDays(workingDays) : until);
        audit.record(actor, "opinion.link", OpinionViews.SUBJECT, request.id());
        requests.flush();
        return new OpinionView.Link(secret, request.linkUntil(), request.version());
    }

    @Transactional
    OpinionView record(Actor actor, UUID proposalId, UUID id, Precondition seen, OpinionCommands.Written body) {
        OpinionRequest request = begin(actor, proposalId, id, seen);
        shape.check(body);
        OpinionAnswering.requireText(body.answer(), body.text());
        return moved(
                actor,
                request,
                "Ghi văn bản trả lời",
                null,
                () -> request.reply(
                        new OpinionRequest.Reply(
                                body.answer(), body.text(), body.signer(), body.documentNumber(), OpinionWay.RECORDED),
                        clock.today()));
    }

    @Transactional
    OpinionView withdraw(Actor actor, UUID proposalId, UUID id, Precondition seen, ProposalCommands.Reason body) {
        OpinionRequest request = begin(actor, proposalId, id, seen);
        String reason = shape.check(body).reason();
        return moved(actor, request, "Thôi hỏi", reason, request::withdraw);
    }

    private OpinionRequest begin(Actor actor, UUID proposalId, UUID id, Precondition seen) {
        proposals.visible(actor, proposalId);
        OpinionRequest request = requests.of(proposalId, id);
        OpinionViews.mayAsk(actor).orRefuse();
        seen.require(request.version());
        return request;
    }

    private OpinionView moved(Actor actor, OpinionRequest r, String label, String reason, Runnable verb) {
        OpinionStatus from = r.status();
        verb.run();
        history.record(actor, OpinionViews.SUBJECT, r.id(), from, r.status(), label, reason);
        return saved(actor, r, r.status() == OpinionStatus.ANSWERED ? "opinion.record" : "opinion.withdraw");
    }

    private OpinionView saved(Actor actor, OpinionRequest r, String action) {
        audit.record(
                actor,
                action,
                OpinionViews.SUBJECT,
                r.id(),
                Map.of("proposal", r.proposalId().toString()));
        requests.flush();
        return views.of(actor, r);
    }
}
