package vn.sovang.eligibility.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.sovang.shared.problem.ConstraintMessages;

/** What is said when two changes of one setting meet. */
@ApplicationScoped
class SettingMessages implements ConstraintMessages.Source {

    @Override
    public Map<String, String> messages() {
        return Map.of(
                "rule_setting_open_uk", "Quy định này đang có một đề nghị chờ xác nhận.",
                "rule_setting_day_uk", "Đã có giá trị áp dụng từ đúng ngày đó; hãy chọn ngày khác.");
    }
}
