package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** The department takes dossiers in, gives them back, checks papers and nominees. */
@ApplicationScoped
public class ProposalAppraisal {

    private final ProposalMoves moves;
    private final Proposals proposals;
    private final Appraisers appraisers;
    private final ProposalRounds rounds;
    private final FindingGate gate;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppraisalTime time;
    private final AppClock clock;

    ProposalAppraisal(
            ProposalMoves moves,
            Proposals proposals,
            Appraisers appraisers,
            ProposalRounds rounds,
            FindingGate gate,
            Shape shape,
            AuditTrail audit,
            AppraisalTime time,
            AppClock clock) {
        this.moves = moves;
        this.proposals = proposals;
        this.appraisers = appraisers;
        this.rounds = rounds;
        this.gate = gate;
        this.shape = shape;
        this.audit = audit;
        this.time = time;
        this.clock = clock;
    }

    @Transactional
    public ProposalView receive(Actor actor, UUID id, Precondition seen, ProposalCommands.Assignment body) {
        Proposal p = moves.begin(actor, id, ProposalAction.RECEIVE, seen);
        Officer assignee = assignee(actor, body);
        LocalDate today = clock.today();
        LocalDate due = time.from(today).day();
        return moves.move(actor, p, "Tiếp nhận, hẹn thẩm định xong " + DossierPapers.day(due), null, () -> {
            // The counter is taken last, when nothing can refuse any more, and its lock is held until the commit.
            boolean numbered = p.number() != null || !ProposalAction.RECEIVE.fits(p.status());
            p.receive(
                    numbered ? p.number() : proposals.nextNumber(today.getYear()),
                    today,
                    due,
                    assignee,
                    clock.instant());
        });
    }

    @Transactional
    public ProposalView giveBack(Actor actor, UUID id, Precondition seen, ProposalCommands.Reason body) {
        Proposal p = moves.begin(actor, id, ProposalAction.RETURN, seen);
        shape.check(body);
        return moves.move(
                actor, p, "Trả lại để bổ sung", body.reason(), () -> p.giveBack(body.reason(), clock.instant()));
    }

    @Transactional
    public ProposalView start(Actor actor, UUID id, Precondition seen, ProposalCommands.Assignment body) {
        Proposal p = moves.begin(actor, id, ProposalAction.START_APPRAISAL, seen);
        Officer assignee = assignee(actor, body);
        return moves.move(actor, p, "Bắt đầu thẩm định, phụ trách " + assignee.name(), null, () -> {
            p.startAppraisal(assignee, clock.instant());
            p.route(rounds.routes(p), clock.instant());
        });
    }

    @Transactional
    public ProposalView note(Actor actor, UUID id, Precondition seen, ProposalCommands.Appraisal body) {
        Proposal p = moves.begin(actor, id, ProposalAction.APPRAISE, seen);
        shape.check(body);
        check(p, body);
        refuse(p, body);
        Map<String, AppraisalCheck> checks = new HashMap<>();
        body.checks().forEach(c -> checks.put(c.documentCode(), new AppraisalCheck(c.result(), c.note())));
        p.check(checks, clock.instant());
        body.nominees().forEach(n -> p.appraise(n.nomineeId(), n.outcome(), n.reason(), clock.instant()));
        audit.record(actor, "proposal.appraise", ProposalViews.SUBJECT, id);
        return moves.saved(actor, p);
    }

    /** Whom a verified rule refuses does not qualify, unless two people have passed the rule over. */
    private void refuse(Proposal p, ProposalCommands.Appraisal body) {
        if (body.nominees().stream().noneMatch(n -> n.outcome() == Outcome.QUALIFIED)) {
            return;
        }
        Map<UUID, List<NomineeRules.Refusal>> open = gate.openInAppraisal(p);
        List<Problem.FieldError> errors = new ArrayList<>();
        for (int i = 0; i < body.nominees().size(); i++) {
            ProposalCommands.NomineeResult said = body.nominees().get(i);
            if (said.outcome() == Outcome.QUALIFIED && open.containsKey(said.nomineeId())) {
                String at = "/nominees/" + i + "/outcome";
                p.nominees().stream()
                        .filter(n -> n.id().equals(said.nomineeId()))
                        .map(n -> FindingGate.sentence(n, open.get(n.id())))
                        .forEach(why -> errors.add(new Problem.FieldError(at, why)));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private static void check(Proposal p, ProposalCommands.Appraisal body) {
        List<Problem.FieldError> errors = new ArrayList<>();
        for (int i = 0; i < body.nominees().size(); i++) {
            ProposalCommands.NomineeResult n = body.nominees().get(i);
            String at = "/nominees/" + i;
            if (p.nominees().stream().noneMatch(x -> x.id().equals(n.nomineeId()))) {
                errors.add(new Problem.FieldError(at + "/nomineeId", "Không có đề nghị này trong hồ sơ."));
            }
            if (n.outcome() != Outcome.PENDING
                    && n.outcome() != Outcome.QUALIFIED
                    && n.outcome() != Outcome.NOT_QUALIFIED) {
                errors.add(
                        new Problem.FieldError(at + "/outcome", "Thẩm định chỉ kết luận đủ hoặc không đủ điều kiện."));
            }
            if (n.outcome() == Outcome.NOT_QUALIFIED && n.reason() == null) {
                errors.add(new Problem.FieldError(at + "/reason", "Hãy ghi lý do không đủ điều kiện."));
            }
        }
        List<String> codes = p.nominees().isEmpty()
                ? List.of()
                : body.checks().stream()
                        .map(ProposalCommands.Check::documentCode)
                        .toList();
        for (int i = 0; i < codes.size(); i++) {
            if (!CODES.contains(codes.get(i)) || codes.indexOf(codes.get(i)) < i) {
                errors.add(new Problem.FieldError(
                        "/checks/" + i + "/documentCode", "Loại giấy tờ không đúng hoặc bị lặp."));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private static final java.util.Set<String> CODES =
            java.util.Set.of("TTR", "DS", "BCTT", "BB", "PHIEU", "SK", "QD_CU", "XN", "HY", "TAX");

    @Transactional
    public ProposalView conclude(Actor actor, UUID id, Precondition seen, ProposalCommands.Conclusion body) {
        Proposal p = moves.begin(actor, id, ProposalAction.CONCLUDE_APPRAISAL, seen);
        shape.check(body);
        return moves.move(
                actor,
                p,
                "Kết thúc thẩm định, trình lãnh đạo Sở",
                body.comment(),
                () -> p.concludeAppraisal(actor.accountId(), body.comment(), clock.instant()));
    }

    private Officer assignee(Actor actor, ProposalCommands.Assignment body) {
        return body == null || body.assigneeId().isEmpty()
                ? new Officer(actor.accountId(), actor.name())
                : appraisers.get(body.assigneeId().get());
    }

    /** Whom a dossier can be given to; for the department only. */
    @Transactional
    public List<Officer> officers(Actor actor) {
        if (!ProposalPolicy.seesProvince(actor)) {
            throw new NotFound();
        }
        return appraisers.all();
    }
}
