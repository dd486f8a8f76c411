package vn.sovang.eligibility.setting;

import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** Everyone reads what is settled; the specialist proposes, the head of the department confirms. */
final class SettingPolicy {

    /** What can be done. */
    enum Action {
        PROPOSE,
        CONFIRM,
        REJECT
    }

    private SettingPolicy() {}

    static Verdict mayPropose(Actor actor) {
        return Verdict.of(
                actor.is(Role.DEPARTMENT),
                "Chỉ chuyên viên Ban Thi đua – Khen thưởng đề nghị thay đổi quy định xét thưởng.");
    }

    static Verdict mayAnswer(Actor actor, RuleSetting change) {
        return Verdict.of(actor.is(Role.DEPARTMENT_HEAD), "Chỉ lãnh đạo Sở Nội vụ xác nhận quy định xét thưởng.")
                .and(Verdict.of(
                        !change.wasProposedBy(actor.accountId()),
                        "Người đề nghị không tự xác nhận; cần người thứ hai."));
    }
}
