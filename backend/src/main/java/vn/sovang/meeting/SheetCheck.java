package vn.sovang.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.unit.UnitNames;

/** Whether the lines of an attendance sheet or a list of amendments make sense together. */
@ApplicationScoped
class SheetCheck {

    private static final String UNKNOWN_UNIT = "Không có đơn vị này.";

    private final UnitNames units;

    SheetCheck(UnitNames units) {
        this.units = units;
    }

    /** @throws Invalid naming each line (422) */
    void attendance(Meeting meeting, AttendanceSheet sheet) {
        List<FieldError> errors = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < sheet.units().size(); i++) {
            UUID unit = sheet.units().get(i).unitId();
            if (!meeting.hasMember(unit)) {
                errors.add(new FieldError("/units/" + i + "/unitId", "Không phải đơn vị thành viên."));
            } else if (!seen.add(unit)) {
                errors.add(new FieldError("/units/" + i + "/unitId", "Đơn vị này được ghi hai lần."));
            }
        }
        for (int i = 0; i < sheet.people().size(); i++) {
            person(meeting, sheet.people().get(i), "/people/" + i, errors);
        }
        refuse(errors);
    }

    /** @throws Invalid naming each entry (422) */
    void amendments(AmendmentList list) {
        List<FieldError> errors = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        list.amendments().forEach(a -> named.add(a.unitId()));
        named.remove(null);
        Set<UUID> known = units.of(named).keySet();
        for (int i = 0; i < list.amendments().size(); i++) {
            AmendmentList.Entry entry = list.amendments().get(i);
            String at = "/amendments/" + i;
            if (entry.unitId() == null && entry.speaker() == null) {
                errors.add(new FieldError(at + "/speaker", "Hãy ghi đơn vị hoặc người nêu ý kiến."));
            }
            if (entry.unitId() != null && !known.contains(entry.unitId())) {
                errors.add(new FieldError(at + "/unitId", UNKNOWN_UNIT));
            }
            if (entry.outcome() == Amendment.Outcome.REFUSED && entry.reason() == null) {
                errors.add(new FieldError(at + "/reason", "Hãy nêu lý do không tiếp thu."));
            }
        }
        refuse(errors);
    }

    private static void person(Meeting meeting, AttendanceSheet.Person p, String at, List<FieldError> errors) {
        if ((p.unitId() == null) == (p.organisation() == null)) {
            errors.add(new FieldError(at + "/organisation", "Hãy ghi đơn vị thành viên hoặc cơ quan của khách mời."));
        } else if (p.unitId() != null && !meeting.hasMember(p.unitId())) {
            errors.add(new FieldError(at + "/unitId", "Không phải đơn vị thành viên."));
        } else if (p.unitId() != null && p.name() == null) {
            errors.add(new FieldError(at + "/name", "Hãy ghi họ tên."));
        }
        if (p.unitId() == null && p.voting()) {
            errors.add(new FieldError(at + "/voting", "Khách mời không có quyền bỏ phiếu."));
        }
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
