package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.register.DocumentSymbol;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.AppClock;

/** Tells a proposer what became of its nominees, those not honoured with the reason. */
@ApplicationScoped
class OutcomeNoticing {

    static final String SYMBOL = "SNV-TĐKT";

    /** What can be done with a notice. */
    private enum Action {
        RECORD
    }

    private final Proposals proposals;
    private final ProposalPolicy policy;
    private final OutcomeNotices notices;
    private final AwardCatalogue catalogue;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    OutcomeNoticing(
            Proposals proposals,
            ProposalPolicy policy,
            OutcomeNotices notices,
            AwardCatalogue catalogue,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.proposals = proposals;
        this.policy = policy;
        this.notices = notices;
        this.catalogue = catalogue;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    OutcomeNoticeView get(Actor actor, UUID id) {
        Proposal p = whole(actor, id);
        return view(actor, p, notices.findByIdOptional(id));
    }

    /** Keeps the letter that went out; what was recorded before is corrected. */
    @Transactional
    OutcomeNoticeView record(Actor actor, UUID id, Precondition seen, OutcomeNoticeView.Content body) {
        Proposal p = whole(actor, id);
        mayRecord(actor).orRefuse();
        Optional<OutcomeNotice> known = notices.findByIdOptional(id);
        seen.require(version(known));
        shape.check(body);
        if (body.signedOn().isAfter(clock.today())) {
            throw new Invalid("/signedOn", "Ngày ký không được sau hôm nay.");
        }
        isSettled(p).orConflict();
        String number = DocumentSymbol.of(body.number(), SYMBOL);
        OutcomeNotice notice = known.orElseGet(() -> OutcomeNotice.of(id));
        notice.write(number, body.signedOn(), body.signer().strip(), actor.name(), clock.instant());
        notices.persistAndFlush(notice);
        audit.record(actor, "proposal.tell-outcome", ProposalViews.SUBJECT, id, Map.of("number", number));
        return view(actor, p, Optional.of(notice));
    }

    Proposal whole(Actor actor, UUID id) {
        Proposal p = proposals.visible(actor, id);
        if (!policy.seesAll(actor, p)) {
            throw new NotFound();
        }
        return p;
    }

    /** There is something to tell, and nothing of it changes any more but what higher levels answer. */
    static Verdict isSettled(Proposal p) {
        return Verdict.of(
                p.status() == ProposalStatus.DECIDED || p.status() == ProposalStatus.CLOSED,
                "Hồ sơ chưa có kết quả cuối cùng, chưa thông báo được.");
    }

    private static Verdict mayRecord(Actor actor) {
        return Verdict.of(
                actor.isAny(Role.DEPARTMENT, Role.DEPARTMENT_HEAD), "Chỉ Sở Nội vụ ghi công văn thông báo kết quả.");
    }

    private static int version(Optional<OutcomeNotice> known) {
        return known.map(n -> n.version() + 1).orElse(0);
    }

    private OutcomeNoticeView view(Actor actor, Proposal p, Optional<OutcomeNotice> notice) {
        boolean settled = isSettled(p).allowed();
        List<Nominee> told = settled ? told(p) : List.of();
        return new OutcomeNoticeView(
                version(notice),
                notice.map(n -> new OutcomeNoticeView.Told(n.number(), n.signedOn(), n.signer(), n.recordedBy())),
                count(told, Outcome.GRANTED, Outcome.CHANGED),
                count(told, Outcome.FORWARDED),
                count(told, Outcome.REFUSED, Outcome.NOT_QUALIFIED),
                told.stream().map(this::line).toList(),
                mayRecord(actor).allowed() ? List.of(AllowedAction.of(Action.RECORD, isSettled(p))) : List.of());
    }

    /** Those honoured first; whom the proposer took back itself needs no telling. */
    static List<Nominee> told(Proposal p) {
        return p.nominees().stream()
                .filter(n -> n.outcome() != Outcome.WITHDRAWN)
                .sorted(Comparator.comparingInt(n -> place(n.outcome())))
                .toList();
    }

    private static int place(Outcome outcome) {
        return switch (outcome) {
            case GRANTED -> 0;
            case CHANGED -> 1;
            case FORWARDED -> 2;
            default -> 3;
        };
    }

    private static int count(List<Nominee> nominees, Outcome... outcomes) {
        return (int) nominees.stream()
                .filter(n -> List.of(outcomes).contains(n.outcome()))
                .count();
    }

    private OutcomeNoticeView.Line line(Nominee n) {
        return new OutcomeNoticeView.Line(
                n.id(),
                n.name(),
                Optional.ofNullable(ProposalPapers.position(n)),
                catalogue.get(n.awardCode()).name(),
                n.outcome(),
                n.outcome().label(),
                Optional.ofNullable(n.grantedAward()).map(c -> catalogue.get(c).name()),
                Optional.ofNullable(n.outcomeReason()));
    }
}
