package vn.sovang.eligibility.run;

import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** The department starts and stops runs; what a discovery found is read by units too, each its own. */
final class RunPolicy {

    /** What can be done with a run. */
    enum Action {
        CANCEL
    }

    private RunPolicy() {}

    static Verdict mayStart(Actor actor) {
        return Verdict.of(actor.is(Role.DEPARTMENT), "Chỉ chuyên viên Ban Thi đua – Khen thưởng chạy và dừng rà soát.");
    }

    static Verdict mayRead(Actor actor, RunKind kind) {
        boolean ofDepartment =
                actor.isAny(Role.DEPARTMENT, Role.DEPARTMENT_HEAD, Role.OFFICE, Role.LEADER, Role.AUDITOR);
        return kind == RunKind.REHEARSAL
                ? Verdict.of(ofDepartment, "Diễn tập thay đổi quy định chỉ cơ quan xử lý hồ sơ xem.")
                : Verdict.of(
                        ofDepartment || actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER),
                        "Kết quả rà soát dành cho người làm hồ sơ khen thưởng.");
    }
}
