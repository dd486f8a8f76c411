package vn.sovang.calendar;

import java.util.List;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** Everyone signed in reads the working days; administrator and department write them. */
final class CalendarPolicy {

    /** What can be done with a year. */
    enum Action {
        EDIT
    }

    private CalendarPolicy() {}

    static Verdict mayWrite(Actor actor) {
        return Verdict.of(
                actor.isAny(Role.ADMIN, Role.DEPARTMENT),
                "Lịch làm việc do quản trị hệ thống và chuyên viên Ban Thi đua – Khen thưởng ghi.");
    }

    static List<AllowedAction> actions(Actor actor) {
        return List.of(AllowedAction.of(Action.EDIT, mayWrite(actor)));
    }
}
