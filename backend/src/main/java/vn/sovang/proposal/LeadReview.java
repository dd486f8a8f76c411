package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.register.DocumentSymbol;
import vn.sovang.round.AwardRound;
import vn.sovang.round.RoundGate;
import vn.sovang.round.Rounds;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Forbidden;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.time.AppClock;

/** The agency that leads a round takes dossiers in, says what it thinks of each nominee and sends them on together. */
@ApplicationScoped
public class LeadReview {

    private final ProposalMoves moves;
    private final Proposals proposals;
    private final LeadLetters letters;
    private final Rounds rounds;
    private final RoundGate gate;
    private final Shape shape;
    private final StatusHistory history;
    private final AuditTrail audit;
    private final AppClock clock;

    LeadReview(
            ProposalMoves moves,
            Proposals proposals,
            LeadLetters letters,
            Rounds rounds,
            RoundGate gate,
            Shape shape,
            StatusHistory history,
            AuditTrail audit,
            AppClock clock) {
        this.moves = moves;
        this.proposals = proposals;
        this.letters = letters;
        this.rounds = rounds;
        this.gate = gate;
        this.shape = shape;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ProposalView receive(Actor actor, UUID id, Precondition seen) {
        Proposal p = moves.begin(actor, id, ProposalAction.LEAD_RECEIVE, seen);
        return moves.move(
                actor, p, "Cơ quan chủ trì tiếp nhận", null, () -> p.leadReceives(clock.today(), clock.instant()));
    }

    @Transactional
    public ProposalView giveBack(Actor actor, UUID id, Precondition seen, ProposalCommands.Reason body) {
        Proposal p = moves.begin(actor, id, ProposalAction.LEAD_RETURN, seen);
        shape.check(body);
        return moves.move(
                actor,
                p,
                "Cơ quan chủ trì trả lại",
                body.reason(),
                () -> p.leadReturns(body.reason(), clock.instant()));
    }

    @Transactional
    public ProposalView note(Actor actor, UUID id, Precondition seen, LeadCommands.Appraisal body) {
        Proposal p = moves.begin(actor, id, ProposalAction.LEAD_APPRAISE, seen);
        shape.check(body);
        List<Problem.FieldError> errors = new ArrayList<>();
        for (int i = 0; i < body.nominees().size(); i++) {
            LeadCommands.Opinion o = body.nominees().get(i);
            if (p.nominees().stream().noneMatch(n -> n.id().equals(o.nomineeId()))) {
                errors.add(
                        new Problem.FieldError("/nominees/" + i + "/nomineeId", "Không có đề nghị này trong hồ sơ."));
            }
            if (o.opinion() == LeadOpinion.NOT_AGREED && o.note() == null) {
                errors.add(new Problem.FieldError("/nominees/" + i + "/note", "Hãy ghi lý do không đồng ý."));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        body.nominees().forEach(o -> p.preAppraise(o.nomineeId(), o.opinion(), o.note(), clock.instant()));
        audit.record(actor, "proposal.pre-appraise", ProposalViews.SUBJECT, id);
        return moves.saved(actor, p);
    }

    /** All of them or none. */
    @Transactional
    public LeadCommands.Forwarded forward(Actor actor, UUID roundId, LeadCommands.Forwarding body) {
        AwardRound round = rounds.visible(actor, roundId);
        UUID lead = gate.runningLead(round.id()).filter(actor::worksFor).orElse(null);
        if (lead == null || !actor.is(Role.UNIT_HEAD)) {
            throw new Forbidden("Chỉ thủ trưởng cơ quan chủ trì đợt xét chuyển hồ sơ cho Sở Nội vụ.");
        }
        shape.check(body);
        if (body.signedOn().isAfter(clock.today())) {
            throw new Invalid("/signedOn", "Ngày ký không được sau hôm nay.");
        }
        List<Proposal> dossiers = dossiers(actor, roundId, body);
        LeadLetter letter = LeadLetter.of(roundId, lead, body, DocumentSymbol.of(body.number(), "BC"), clock.instant());
        letters.persistAndFlush(letter);
        for (Proposal p : dossiers) {
            ProposalStatus from = p.status();
            p.forward(letter.id(), clock.instant());
            history.record(
                    actor,
                    ProposalViews.SUBJECT,
                    p.id(),
                    from,
                    p.status(),
                    "Cơ quan chủ trì chuyển Sở Nội vụ, văn bản số " + letter.number(),
                    null);
        }
        audit.record(
                actor,
                "proposal.forward",
                "award-round",
                roundId,
                Map.of("number", letter.number(), "dossiers", dossiers.size()));
        proposals.flush();
        return new LeadCommands.Forwarded(letter.id(), letter.number(), dossiers.size());
    }

    private List<Proposal> dossiers(Actor actor, UUID roundId, LeadCommands.Forwarding body) {
        List<Proposal> found = new ArrayList<>();
        List<Problem.FieldError> errors = new ArrayList<>();
        List<UUID> ids = List.copyOf(new LinkedHashSet<>(body.proposalIds()));
        for (int i = 0; i < ids.size(); i++) {
            try {
                Proposal p = proposals.visible(actor, ids.get(i));
                if (!roundId.equals(p.inRound().roundId())) {
                    throw new NotFound();
                }
                found.add(p);
            } catch (NotFound absent) {
                errors.add(new Problem.FieldError("/proposalIds/" + i, "Không có hồ sơ này trong đợt xét."));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return found;
    }
}
