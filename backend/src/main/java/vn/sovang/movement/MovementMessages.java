package vn.sovang.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.sovang.shared.problem.ConstraintMessages;

/** Words for the constraints of movements. */
@ApplicationScoped
class MovementMessages implements ConstraintMessages.Source {

    @Override
    public Map<String, String> messages() {
        return Map.of("movement_participation_movement_unit_uk", "Đơn vị này đã đăng ký tham gia phong trào.");
    }
}
