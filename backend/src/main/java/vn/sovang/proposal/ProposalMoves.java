package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;

/** What every step of a dossier has in common: scope, policy, version before it; history and audit after it. */
@ApplicationScoped
class ProposalMoves {

    private final Proposals proposals;
    private final ProposalPolicy policy;
    private final ProposalViews views;
    private final StatusHistory history;
    private final AuditTrail audit;
    private final Event<ProposalMoved> moved;

    ProposalMoves(
            Proposals proposals,
            ProposalPolicy policy,
            ProposalViews views,
            StatusHistory history,
            AuditTrail audit,
            Event<ProposalMoved> moved) {
        this.proposals = proposals;
        this.policy = policy;
        this.views = views;
        this.history = history;
        this.audit = audit;
        this.moved = moved;
    }

    Proposal begin(Actor actor, UUID id, ProposalAction action, Precondition seen) {
        Proposal p = proposals.visible(actor, id);
        policy.may(actor, action, p).orRefuse();
        seen.require(p.version());
        return p;
    }

    /** @param reason what the person gave as reason, or null */
    ProposalView move(Actor actor, Proposal p, String label, String reason, Runnable verb) {
        ProposalStatus from = p.status();
        verb.run();
        history.record(actor, ProposalViews.SUBJECT, p.id(), from, p.status(), label, reason);
        audit.record(
                actor,
                "proposal.move",
                ProposalViews.SUBJECT,
                p.id(),
                Map.of("from", from.name(), "to", p.status().name()));
        proposals.flush();
        moved.fire(new ProposalMoved(p.id(), p.status()));
        return saved(actor, p);
    }

    ProposalView saved(Actor actor, Proposal p) {
        proposals.flush();
        return views.of(actor, p);
    }
}
