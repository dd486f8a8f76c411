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
    private final Shape shape;
    private final AppClock clock;

    ProposalSubmission(ProposalMoves moves, ProposalFindings findings, Reports reports, Shape shape, AppClock clock) {
        this.moves = moves;
        this.findings = findings;
        this.reports = reports;
        this.shape = shape;
        this.clock = clock;
    }

    @Transactional
    public ProposalView submit(Actor actor, UUID id, Precondition seen) {
        Proposal p = moves.begin(actor, id, ProposalAction.SUBMIT, seen);
        refuseIncomplete(p);
        return moves.move(actor, p, "Gửi Sở Nội vụ", null, () -> p.submit(clock.instant()));
    }

    @Transactional
    public ProposalView resubmit(Actor actor, UUID id, Precondition seen, ProposalCommands.Resubmission body) {
        Proposal p = moves.begin(actor, id, ProposalAction.RESUBMIT, seen);
        shape.check(body);
        refuseIncomplete(p);
        return moves.move(
                actor, p, "Gửi lại sau khi bổ sung", body.changes(), () -> p.resubmit(body.changes(), clock.instant()));
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
