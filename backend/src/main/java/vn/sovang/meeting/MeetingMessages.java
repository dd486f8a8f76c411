package vn.sovang.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.sovang.shared.problem.ConstraintMessages;

/** Words for the constraints of meetings and ballots. */
@ApplicationScoped
class MeetingMessages implements ConstraintMessages.Source {

    @Override
    public Map<String, String> messages() {
        return Map.of("ballot_second_round_of_uk", "Lượt bỏ phiếu vòng hai đã có.");
    }
}
