package vn.sovang.plan;

import vn.sovang.shared.security.Verdict;

/** What the state of a plan lets happen to its tasks. */
final class TaskRules {

    private TaskRules() {}

    static Verdict isWorkedOn(AnnualPlan plan) {
        return switch (plan.status()) {
            case DRAFT -> Verdict.no("Kế hoạch chưa ban hành.");
            case ISSUED -> Verdict.yes();
            case CLOSED -> Verdict.no("Kế hoạch đã khép lại.");
        };
    }

    static Verdict canBeRevised(AnnualPlan plan) {
        return Verdict.of(plan.status() != PlanStatus.CLOSED, "Kế hoạch đã khép lại.");
    }

    static Verdict canBeRemoved(AnnualPlan plan) {
        return Verdict.of(
                plan.status() == PlanStatus.DRAFT, "Kế hoạch đã ban hành thì không xóa hay đổi chỗ nhiệm vụ được nữa.");
    }
}
