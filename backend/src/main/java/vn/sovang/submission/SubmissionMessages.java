package vn.sovang.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.sovang.shared.problem.ConstraintMessages;

/** What is said when two people do the same at the same moment. */
@ApplicationScoped
class SubmissionMessages implements ConstraintMessages.Source {

    @Override
    public Map<String, String> messages() {
        return Map.of(
                "submitted_nominee_once_uk", "Có trường hợp vừa được đưa vào một tờ trình khác. Hãy tải lại.",
                "higher_submission_number_uk", "Trùng số tờ trình trong năm. Hãy kiểm tra lại số.");
    }
}
