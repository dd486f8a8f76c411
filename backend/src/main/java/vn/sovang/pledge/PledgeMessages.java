package vn.sovang.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.sovang.shared.problem.ConstraintMessages;

/** Words for the constraints of pledges. */
@ApplicationScoped
class PledgeMessages implements ConstraintMessages.Source {

    @Override
    public Map<String, String> messages() {
        return Map.of("pledge_term_unit_uk", "Đơn vị đã có giao ước của năm này trong cụm, khối này.");
    }
}
