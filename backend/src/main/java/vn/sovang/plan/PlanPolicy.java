package vn.sovang.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** Who may do what with plans and their tasks. */
public final class PlanPolicy {

    /** What can be done with a plan. */
    enum PlanAction {
        EDIT,
        ADD_TASK,
        ISSUE,
        CLOSE,
        SETTLE,
        AMEND,
        DELETE
    }

    /** What can be done with the closing part. */
    enum MandateAction {
        EDIT,
        REPORT
    }

    /** What can be done with a task. */
    enum TaskAction {
        REPORT,
        LINK,
        COMPLETE,
        DEFER,
        WAIVE,
        REOPEN,
        EDIT,
        DELETE
    }

    private PlanPolicy() {}

    /** Issued plans are read by everyone signed in, drafts by those who prepare, verify and sign them. */
    static boolean seesDrafts(Actor actor) {
        return actor.seesProvince();
    }

    /** A unit's own draft is seen by its people too. */
    static boolean seesDraft(Actor actor, UUID issuerId) {
        return seesDrafts(actor) || actor.worksFor(issuerId);
    }

    /** The department, and machines within their scopes, write plans of any issuer. */
    public static boolean writesEverywhere(Actor actor) {
        return actor.isAny(Role.DEPARTMENT, Role.INTEGRATION);
    }

    public static Verdict mayImport(Actor actor) {
        return Verdict.of(
                writesEverywhere(actor) || actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER),
                "Nhập kế hoạch do chuyên viên Ban Thi đua – Khen thưởng hoặc đơn vị ban hành thực hiện.");
    }

    /** A unit reads in its own plans only. */
    public static Verdict mayCommit(Actor actor, UUID issuerId) {
        boolean own = actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER) && issuerId != null && actor.worksFor(issuerId);
        return Verdict.of(
                writesEverywhere(actor) || own,
                "Đơn vị chỉ nhập kế hoạch do mình ban hành. Hãy chọn đúng cơ quan ban hành.");
    }

    /** A reading is seen by who made it and by the department. */
    public static boolean seesImport(Actor actor, UUID madeBy) {
        return madeBy.equals(actor.accountId()) || actor.is(Role.DEPARTMENT);
    }

    /** Whether the person may write some plan: the province's, or that of the unit they work for. */
    static Verdict mayCompose(Actor actor) {
        return Verdict.of(
                actor.isAny(Role.DEPARTMENT, Role.UNIT_HEAD, Role.UNIT_OFFICER),
                "Kế hoạch do chuyên viên Ban Thi đua – Khen thưởng hoặc đơn vị ban hành soạn.");
    }

    static Verdict mayWrite(Actor actor, UUID issuerId) {
        boolean own = actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER) && actor.worksFor(issuerId);
        return Verdict.of(
                actor.is(Role.DEPARTMENT) || own,
                "Việc này do chuyên viên Ban Thi đua – Khen thưởng, Sở Nội vụ hoặc đơn vị ban hành kế hoạch thực hiện.");
    }

    static Verdict mayWrite(Actor actor, AnnualPlan plan) {
        return mayWrite(actor, plan.issuerId());
    }

    /** The department, whoever keeps the plan, and people of the units the task names. */
    static Verdict mayReport(Actor actor, AnnualPlan plan, PlanTask task) {
        return Verdict.of(
                mayWrite(actor, plan).allowed() || task.concerns(actor.units()),
                "Chỉ đơn vị ban hành kế hoạch, đơn vị chủ trì, đơn vị phối hợp và Sở Nội vụ ghi tiến độ của nhiệm vụ này.");
    }

    /** The department, and people of the units that a duty is laid on. */
    static Verdict mayReport(Actor actor, Set<UUID> concerned) {
        return Verdict.of(
                actor.is(Role.DEPARTMENT) || concerned.stream().anyMatch(actor::worksFor),
                "Chỉ đơn vị được giao và Sở Nội vụ ghi kết quả của việc này.");
    }

    static List<AllowedAction> actions(Actor actor, AnnualPlan plan, long live) {
        Verdict write = mayWrite(actor, plan);
        List<AllowedAction> all = new ArrayList<>();
        all.add(AllowedAction.of(PlanAction.EDIT, write.and(plan.canBeRevised())));
        all.add(AllowedAction.of(PlanAction.ADD_TASK, write.and(plan.canBeRevised())));
        all.add(AllowedAction.of(PlanAction.ISSUE, write.and(plan.canBeIssued())));
        all.add(AllowedAction.of(PlanAction.CLOSE, write.and(plan.canBeClosed(live))));
        all.add(AllowedAction.of(PlanAction.SETTLE, write.and(plan.canBeClosed(0))));
        all.add(AllowedAction.of(PlanAction.AMEND, write.and(plan.canBeAmended())));
        all.add(AllowedAction.of(PlanAction.DELETE, write.and(plan.canBeRevised())));
        return all;
    }

    static List<AllowedAction> actions(Actor actor, AnnualPlan plan, PlanTask task) {
        Verdict write = mayWrite(actor, plan);
        List<AllowedAction> all = new ArrayList<>();
        all.add(AllowedAction.of(TaskAction.REPORT, mayReport(actor, plan, task).and(TaskRules.isWorkedOn(plan))));
        all.add(AllowedAction.of(TaskAction.LINK, mayReport(actor, plan, task).and(task.canBeLinked(plan))));
        all.add(AllowedAction.of(TaskAction.COMPLETE, write.and(task.can(plan, TaskStatus.DONE))));
        all.add(AllowedAction.of(TaskAction.DEFER, write.and(task.can(plan, TaskStatus.DEFERRED))));
        all.add(AllowedAction.of(TaskAction.WAIVE, write.and(task.can(plan, TaskStatus.WAIVED))));
        all.add(AllowedAction.of(TaskAction.REOPEN, write.and(task.can(plan, TaskStatus.OPEN))));
        all.add(AllowedAction.of(TaskAction.EDIT, write.and(TaskRules.canBeRevised(plan))));
        all.add(AllowedAction.of(TaskAction.DELETE, write.and(TaskRules.canBeRemoved(plan))));
        return all;
    }
}
