package vn.sovang.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.sovang.shared.problem.ConstraintMessages;

/** What is said where the database itself refuses a unit. */
@ApplicationScoped
class UnitMessages implements ConstraintMessages.Source {

    @Override
    public Map<String, String> messages() {
        return Map.of(
                "unit_code_uk", "Mã định danh này là của một đơn vị khác.",
                "unit_area_once_a_day_ex", "Hai dòng địa bàn cùng loại trùng thời gian.",
                "unit_headcount_unit_counted_uk", "Số người của một ngày chỉ ghi một lần.");
    }
}
