package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sovang.shared.security.Verdict;

/** The submission waits for the Party committee that manages the cadre, as long as it was asked and has not replied. */
@ApplicationScoped
class OpinionGate {

    private final OpinionRequests requests;

    OpinionGate(OpinionRequests requests) {
        this.requests = requests;
    }

    Verdict mayGoUp(Proposal p) {
        return requests.blocking(p.id())
                .map(r -> Verdict.no(r.addressee() + " (cấp ủy quản lý cán bộ) chưa cho ý kiến."))
                .orElseGet(Verdict::yes);
    }
}
