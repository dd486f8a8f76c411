package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sovang.shared.security.Verdict;

/** The submission waits for the Party committee that manages the cadre, as long as it was asked and has not replied, and for the people where the law asks them. */
@ApplicationScoped
class OpinionGate {

    private final OpinionRequests requests;
    private final PublicOpinion people;

    OpinionGate(OpinionRequests requests, PublicOpinion people) {
        this.requests = requests;
        this.people = people;
    }

    Verdict mayGoUp(Proposal p) {
        return requests.blocking(p.id())
                .map(r -> Verdict.no(r.addressee() + " (cấp ủy quản lý cán bộ) chưa cho ý kiến."))
                .orElseGet(() -> people.mayGoUp(
                        p.id(),
                        p.nominees().stream()
                                .filter(n -> n.outcome() == Outcome.QUALIFIED)
                                .map(Nominee::awardCode)
                                .distinct()
                                .toList()));
    }
}
