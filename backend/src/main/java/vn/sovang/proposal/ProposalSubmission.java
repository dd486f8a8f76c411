package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** The proposer sends the dossier, sends it again and takes it back. */
@ApplicationScoped
public class ProposalSubmission {

    private final ProposalMoves moves;
    private final ProposalFindings findings;
    private final Reports reports;
    private final ProposalRounds rounds;
    private final SentDossiers sent;
    private final Shape shape;
    private final AppClock clock;

    ProposalSubmission(
            ProposalMoves moves,
            ProposalFindings findings,
            Reports reports,
            ProposalRounds rounds,
            SentDossiers sent,
            Shape shape,
            AppClock clock) {
        this.moves = moves;
        this.findings = findings;
        this.reports = reports;
        this.rounds = rounds;
        this.sent = sent;
        this.shape = shape;
        this.clock = clock;
    }

    @Transactional
    public ProposalView submit(Actor actor, UUID id, Precondition seen, ProposalCommands.Submission body) {
        Proposal p = moves.begin(actor, id, ProposalAction.SUBMIT, seen);
        String reason = body == null ? null : shape.check(body).untimelyReason();
        refuseIncomplete(p);
        ProposalStatus to = rounds.destination(p, reason);
        return moves.move(actor, p, words(to), reason, () -> {
            p.submit(to, reason, clock.instant());
            sent.keep(actor, p);
        });
    }

    @Transactional
    public ProposalView resubmit(Actor actor, UUID id, Precondition seen, ProposalCommands.Resubmission body) {
        Proposal p = moves.begin(actor, id, ProposalAction.RESUBMIT, seen);
        shape.check(body);
        refuseIncomplete(p);
        ProposalStatus to = rounds.destination(p, null);
        return moves.move(actor, p, "Gửi lại sau khi bổ sung", body.changes(), () -> {
            p.resubmit(to, body.changes(), clock.instant());
            sent.keep(actor, p);
        });
    }

    private static String words(ProposalStatus to) {
        return to == ProposalStatus.SENT_TO_LEAD ? "Gửi cơ quan chủ trì đợt xét" : "Gửi Sở Nội vụ";
    }

    @Transactional
    public ProposalView withdraw(Actor actor, UUID id, Precondition seen, ProposalCommands.Reason body) {
        Proposal p = moves.begin(actor, id, ProposalAction.WITHDRAW, seen);
        shape.check(body);
        return moves.move(actor, p, "Rút hồ sơ", body.reason(), () -> p.withdraw(clock.instant()));
    }

    private void refuseIncomplete(Proposal p) {
        List<Problem.FieldError> stopping = findings.stopping(p, reports.of(p.nominees()));
        if (!stopping.isEmpty()) {
            throw new Invalid(stopping);
        }
    }
}
