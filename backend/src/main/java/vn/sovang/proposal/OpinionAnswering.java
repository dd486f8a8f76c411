package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** The agency asked replies: with an account of its own, or with the link it was sent. */
@ApplicationScoped
public class OpinionAnswering {

    private static final String DEAD =
            "Đường dẫn này không dùng được: đã trả lời, đã hết hạn hoặc đã được thay. Hãy liên hệ Sở Nội vụ.";
    private static final int MOST = 100;

    private final OpinionRequests requests;
    private final OpinionViews views;
    private final Shape shape;
    private final StatusHistory history;
    private final AuditTrail audit;
    private final AppClock clock;

    OpinionAnswering(
            OpinionRequests requests,
            OpinionViews views,
            Shape shape,
            StatusHistory history,
            AuditTrail audit,
            AppClock clock) {
        this.requests = requests;
        this.views = views;
        this.shape = shape;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those addressed to the person's units, the open ones first. */
    @Transactional
    OpinionView.All mine(Actor actor) {
        return new OpinionView.All(
                actor.units().isEmpty()
                        ? java.util.List.of()
                        : views.of(
                                actor,
                                requests.find(
                                                "unitId in ?1 order by case when status = 'OPEN' then 0 else 1 end,"
                                                        + " dueOn, id",
                                                actor.units())
                                        .page(0, MOST)
                                        .list()));
    }

    @Transactional
    OpinionView get(Actor actor, UUID id) {
        return views.of(actor, requests.visible(actor, id));
    }

    @Transactional
    OpinionView answer(Actor actor, UUID id, Precondition seen, OpinionCommands.Give body) {
        OpinionRequest request = requests.visible(actor, id);
        OpinionViews.mayAnswer(actor, request).orRefuse();
        seen.require(request.version());
        shape.check(body);
        requireText(body.answer(), body.text());
        reply(
                actor,
                request,
                new OpinionRequest.Reply(
                        body.answer(), body.text(), actor.name(), body.documentNumber(), OpinionWay.ACCOUNT));
        return views.of(actor, request);
    }

    /** @throws Invalid in the same words whether used, expired, replaced or forged (422) */
    @Transactional
    OpinionView read(OpinionCommands.Token body) {
        return views.ofLink(living(shape.check(body).token()));
    }

    @Transactional
    OpinionView answerByLink(OpinionCommands.GiveByLink body) {
        shape.check(body);
        OpinionRequest request = living(body.token());
        requireText(body.answer(), body.text());
        // Nobody is signed in: the trail names who they say they are.
        Actor stranger =
                new Actor(null, null, body.name() + " (" + request.addressee() + ")", Set.of(), Set.of(), Set.of());
        reply(
                stranger,
                request,
                new OpinionRequest.Reply(
                        body.answer(), body.text(), body.name(), body.documentNumber(), OpinionWay.LINK));
        return views.ofLink(request);
    }

    static void requireText(OpinionAnswer answer, String text) {
        if (answer != OpinionAnswer.AGREE && text == null) {
            throw new Invalid("/text", "Hãy ghi nội dung ý kiến.");
        }
    }

    private void reply(Actor actor, OpinionRequest r, OpinionRequest.Reply reply) {
        r.canAnswer().orConflict();
        OpinionStatus from = r.status();
        r.reply(reply, clock.today());
        history.record(
                actor,
                OpinionViews.SUBJECT,
                r.id(),
                from,
                r.status(),
                reply.way().label(),
                null);
        audit.record(
                actor,
                "opinion.answer",
                OpinionViews.SUBJECT,
                r.id(),
                Map.of("proposal", r.proposalId().toString()));
        requests.flush();
    }

    private OpinionRequest living(String secret) {
        return requests.linked(secret, clock.today()).orElseThrow(() -> new Invalid("/token", DEAD));
    }
}
