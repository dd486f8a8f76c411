package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Chooses for each nominee whether and how the council considers it. */
@ApplicationScoped
public class ProposalRouting {

    private final ProposalMoves moves;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    ProposalRouting(ProposalMoves moves, Shape shape, AuditTrail audit, AppClock clock) {
        this.moves = moves;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ProposalView route(Actor actor, UUID id, Precondition seen, ProposalCommands.Routes body) {
        Proposal p = moves.begin(actor, id, ProposalAction.SET_ROUTES, seen);
        shape.check(body);
        Map<UUID, CouncilRoute> routes = new HashMap<>();
        for (int i = 0; i < body.routes().size(); i++) {
            ProposalCommands.NomineeRoute one = body.routes().get(i);
            boolean named = p.nominees().stream().anyMatch(n -> n.id().equals(one.nomineeId()));
            if (!named || routes.put(one.nomineeId(), one.route()) != null) {
                throw new Invalid("/routes/" + i + "/nomineeId", "Không có đề nghị này trong hồ sơ, hoặc bị lặp.");
            }
        }
        p.route(routes, clock.instant());
        audit.record(actor, "proposal.route", ProposalViews.SUBJECT, id);
        return moves.saved(actor, p);
    }
}
