package vn.sovang.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.sovang.shared.problem.ConstraintMessages;

/** What is said when an entry is there already. */
@ApplicationScoped
class RegisterMessages implements ConstraintMessages.Source {

    private static final String ONCE =
            "Một thành tích chỉ được khen thưởng một lần (Điều 5 Luật Thi đua, khen thưởng); thành tích này đã được khen.";

    @Override
    public Map<String, String> messages() {
        return Map.of(
                "register_entry_same_uk", "Khen thưởng này đã có trong sổ với cùng số quyết định.",
                "register_entry_unit_achievement_uk", ONCE,
                "register_entry_household_achievement_uk", ONCE,
                "register_entry_person_achievement_uk", ONCE);
    }
}
