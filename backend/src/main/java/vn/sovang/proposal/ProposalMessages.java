package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.sovang.shared.problem.ConstraintMessages;

/** What is said when two people do the same at the same moment. */
@ApplicationScoped
class ProposalMessages implements ConstraintMessages.Source {

    static final String MADE = "Phiếu suy tôn này đã được lập hồ sơ.";

    @Override
    public Map<String, String> messages() {
        return Map.of("award_proposal_ballot_uk", MADE);
    }
}
