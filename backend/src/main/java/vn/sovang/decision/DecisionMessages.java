package vn.sovang.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.sovang.shared.problem.ConstraintMessages;

/** What is said when two people give the same number at the same moment. */
@ApplicationScoped
class DecisionMessages implements ConstraintMessages.Source {

    static final String TAKEN =
            "Trùng số quyết định: cơ quan này đã ban hành quyết định mang số đó trong năm. Hãy kiểm tra lại số.";

    @Override
    public Map<String, String> messages() {
        return Map.of("decision_number_uk", TAKEN);
    }
}
