package vn.sovang.unit;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a unit exists on a day. */
@Schema(name = "UnitState")
public enum UnitState {
    NOT_YET("Chưa thành lập"),
    ACTIVE("Đang hoạt động"),
    ENDED("Đã kết thúc");

    private final String label;

    UnitState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static UnitState of(Unit unit, LocalDate day) {
        if (unit.isActiveOn(day)) {
            return ACTIVE;
        }
        return unit.validFrom() != null && day.isBefore(unit.validFrom()) ? NOT_YET : ENDED;
    }
}
