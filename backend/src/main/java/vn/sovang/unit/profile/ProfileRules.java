package vn.sovang.unit.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sovang.shared.problem.Problem.FieldError;

/** What has to hold among the dated facts of one unit. */
public final class ProfileRules {

    private static final String ORDER = "Ngày cuối không được trước ngày đầu.";

    private ProfileRules() {}

    public static List<FieldError> faults(ProfileContent content) {
        List<FieldError> errors = new ArrayList<>();
        areas(content.areas(), errors);
        headcounts(content.headcounts(), errors);
        for (int i = 0; i < content.officers().size(); i++) {
            if (!content.officers().get(i).isPeriod()) {
                errors.add(new FieldError("/officers/" + i + "/to", ORDER));
            }
        }
        return errors;
    }

    private static void areas(List<UnitArea> areas, List<FieldError> errors) {
        for (int i = 0; i < areas.size(); i++) {
            UnitArea area = areas.get(i);
            if (!area.isPeriod()) {
                errors.add(new FieldError("/areas/" + i + "/to", ORDER));
            }
            for (int j = 0; j < i; j++) {
                if (overlap(area, areas.get(j))) {
                    errors.add(new FieldError(
                            "/areas/" + i + "/from",
                            "Trùng thời gian với một dòng khác cùng loại “"
                                    + area.kind().label() + "”."));
                }
            }
        }
    }

    private static boolean overlap(UnitArea a, UnitArea b) {
        boolean aEndsBefore = a.to() != null && a.to().isBefore(b.from());
        boolean bEndsBefore = b.to() != null && b.to().isBefore(a.from());
        return a.kind() == b.kind() && !aEndsBefore && !bEndsBefore;
    }

    private static void headcounts(List<UnitHeadcount> counts, List<FieldError> errors) {
        Set<LocalDate> days = new HashSet<>();
        for (int i = 0; i < counts.size(); i++) {
            UnitHeadcount count = counts.get(i);
            if (!days.add(count.on())) {
                errors.add(new FieldError("/headcounts/" + i + "/on", "Ngày này đã có một dòng khác."));
            }
            if (count.women() != null && count.women() > count.total()) {
                errors.add(new FieldError("/headcounts/" + i + "/women", "Số nữ không được lớn hơn tổng số."));
            }
        }
    }
}
